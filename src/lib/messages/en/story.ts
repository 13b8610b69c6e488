import type { StoryMessages } from '../types/story.js';
import keys from './keys.js';
import phrases from './phrases.js';

/** Events one at a time, in English. */
const story: StoryMessages = {
  name: 'One event at a time',
  place: (place, all) => `${phrases.number(place)} of ${phrases.number(all)}`,
  placeAmong: (place, shown, all) =>
    `${phrases.number(place)} of ${phrases.number(shown)} shown of ${phrases.number(all)}`,
  previous: 'Previous',
  next: 'Next',
  isFirst: 'This is the first event',
  isLast: 'This is the last event',
  said: (place, title, date) => `${place}: ${title}, ${date}`,
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  moreQuotes: (count) => phrases.counted(count, { one: 'more quote', other: 'more quotes' }),
  more: 'More',
  less: 'Less',
  none: 'Search and filters leave no event.',
  showAll: (count) => `Show all ${phrases.counted(count, { one: 'event', other: 'events' })}`,
  empty: 'This timeline has no events.',
  keyList: [
    { keys: '← →', does: 'previous or next event' },
    { keys: 'Home End', does: 'first or last event' },
    { keys: 'F', does: 'full screen, and back' },
    { keys: 'PgUp PgDn', does: 'previous or next event, in full screen' },
    { keys: 'Esc', does: 'leave full screen' },
    { keys: '/', does: 'search' },
    ...keys.slice(-1),
  ],
};
export default story;
