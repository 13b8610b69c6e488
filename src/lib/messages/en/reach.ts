import type { ReachMessages } from '../types/reach.js';
import phrases from './phrases.js';

/** What leads to events that are not drawn, in English. */
const reach: ReachMessages = {
  empty: 'No event in the time shown.',
  earlier: 'earlier',
  later: 'later',
  noneLeft: 'Search and filters leave no event.',
  clear: 'Show all events again',
  atPlace: (count) => `+${phrases.number(count)}: ${events(count)} at this place`,
  inLane: (count, lane) => `+${phrases.number(count)}: ${events(count)} without a label in ${lane}`,
  hint: (count) =>
    `${events(count)} below it: the space bar lists ${phrases.plural(count, { one: 'it', other: 'them' })}`,
  noneHidden: 'No event is hidden here.',
  close: 'Close',
};
export default reach;

function events(count: number): string {
  return phrases.counted(count, { one: 'event', other: 'events' });
}
