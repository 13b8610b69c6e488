import type { ReachMessages } from '../types/reach.js';
import phrases from './phrases.js';

/** What leads to events that are not drawn, in German. */
const reach: ReachMessages = {
  empty: 'Kein Ereignis in der gezeigten Zeit.',
  earlier: 'früher',
  later: 'später',
  noneLeft: 'Suche und Filter lassen kein Ereignis übrig.',
  clear: 'Wieder alle Ereignisse zeigen',
  atPlace: (count) => `+${phrases.number(count)}: ${events(count)} an dieser Stelle`,
  inLane: (count, lane) => `+${phrases.number(count)}: ${events(count)} ohne Beschriftung in ${lane}`,
  hint: (count) => `${events(count)} darunter: die Leertaste zählt sie auf`,
  noneHidden: 'Hier ist kein Ereignis verdeckt.',
  close: 'Schließen',
};
export default reach;

function events(count: number): string {
  return phrases.counted(count, { one: 'Ereignis', other: 'Ereignisse' });
}
