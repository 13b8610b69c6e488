import type { AggregateMessages } from '../aggregate.js';
import { phrases } from './phrases.js';

const events = (count: number): string => phrases.counted(count, 'event', 'events');

export const englishAggregate: AggregateMessages = {
  help: 'Left and right walk through the events in order of time, up and down go to the next lane, Enter shows the event, plus and minus zoom.',
  enter: 'show all of the selected event',
  others: (count) => `+${phrases.number(count)}`,
  otherLanes: (count) => phrases.counted(count, 'more lane', 'more lanes'),
  column: (starts, within, span) => {
    const begin = `${events(starts)} ${starts === 1 ? 'begins' : 'begin'}`;
    const lasting = within - starts;
    const more = lasting > 0 ? `, ${phrases.number(lasting)} in progress` : '';
    return `${span}: ${begin}${more}`;
  },
  zoomHere: 'Press to look closer',
  listHere: 'Press to see them in the list',
  place: (title, date, lane, place, all) =>
    `${title}, ${date}, ${lane}, ${phrases.number(place)} of ${phrases.number(all)}`,
  inView: (span, count, all) => `${span}: ${phrases.number(count)} of ${events(all)}`,
  legend: {
    begins: 'begin',
    inProgress: 'in progress',
    height: 'The higher a column, the more events, by the logarithm',
  },
};
