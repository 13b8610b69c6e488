import type { StoryMessages } from '../types/story.js';
import keys from './keys.js';
import phrases from './phrases.js';

/** Events one at a time, in German. */
const story: StoryMessages = {
  name: 'Ein Ereignis nach dem anderen',
  place: (place, all) => `${phrases.number(place)} von ${phrases.number(all)}`,
  placeAmong: (place, shown, all) =>
    `${phrases.number(place)} von ${phrases.number(shown)} gezeigten, ${phrases.number(all)} insgesamt`,
  previous: 'Zurück',
  next: 'Weiter',
  isFirst: 'Dies ist das erste Ereignis',
  isLast: 'Dies ist das letzte Ereignis',
  said: (place, title, date) => `${place}. ${title}, ${date}`,
  fullScreen: 'Vollbild',
  leaveFullScreen: 'Vollbild verlassen',
  moreQuotes: (count) => phrases.counted(count, { one: 'weiteres Zitat', other: 'weitere Zitate' }),
  more: 'Mehr',
  less: 'Weniger',
  none: 'Suche und Filter lassen kein Ereignis übrig.',
  showAll: (count) =>
    phrases.plural(count, {
      one: `${phrases.number(count)} Ereignis zeigen`,
      other: `Alle ${phrases.number(count)} Ereignisse zeigen`,
    }),
  empty: 'Diese Zeitleiste hat keine Ereignisse.',
  keyList: [
    { keys: '← →', does: 'voriges oder nächstes Ereignis' },
    { keys: 'Pos1 Ende', does: 'erstes oder letztes Ereignis' },
    { keys: 'F', does: 'Vollbild und zurück' },
    { keys: 'Bild↑ Bild↓', does: 'voriges oder nächstes Ereignis, im Vollbild' },
    { keys: 'Esc', does: 'Vollbild verlassen' },
    { keys: '/', does: 'suchen' },
    ...keys.slice(-1),
  ],
};
export default story;
