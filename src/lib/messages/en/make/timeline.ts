import type { MakeTimeline } from '../../types/make/timeline.js';
import phrases from '../phrases.js';

const timeline: MakeTimeline = {
  title: 'Timeline',
  empty: 'Events appear here as they are made.',
  draft: (title) => `${title} (draft)`,
  writing: (title) => `${title} (being written)`,
  untitled: 'Untitled',
  undated: 'Without a date yet',
  actions: 'The selected event',
  open: 'Open',
  retitle: 'Title',
  move: 'Move',
  lane: 'Lane',
  moveHelp:
    'Arrow keys left and right change the date, up and down the lane. Enter takes it, Escape leaves it.',
  earlier: 'Earlier',
  later: 'Later',
  laneUp: 'To the lane above',
  laneDown: 'To the lane below',
  done: 'Done',
  cancel: 'Cancel',
  name: 'Title of the event',
  at: (date, lane) => `${date}, ${lane}`,
  redated: (title, date) => `${title}: now ${date}`,
  moved: (title, lane) => `${title}: now in ${lane}`,
  retitled: (title) => `Title: ${title}`,
  cancelled: 'Nothing was changed.',
  contradicts: (words, readings, isTooPrecise) =>
    isTooPrecise
      ? `“${words}” says no more than ${phrases.or(readings)}.`
      : `The words say another date: “${words}” is ${phrases.or(readings)}.`,
  reason: 'What the new date is known from',
  reasonMissing: 'Say what the new date is known from: the quoted words give another.',
  keep: (date) => `Keep ${date}`,
  take: (date) => `Take ${date}`,
  issues: {
    title: 'Issues',
    none: 'The check finds nothing wrong.',
    counts: (count, withoutQuote, withoutDate) =>
      [
        phrases.counted(count, { one: 'event', other: 'events' }),
        ...(withoutQuote > 0 ? [`${phrases.number(withoutQuote)} without a quote`] : []),
        ...(withoutDate > 0 ? [`${phrases.number(withoutDate)} without a date`] : []),
      ].join(', '),
    severities: { error: 'Fault', warning: 'Warning', note: 'Note' },
    whole: 'The timeline',
    more: (count) => `${phrases.number(count)} more`,
  },
};
export default timeline;
