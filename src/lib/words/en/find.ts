import type { FindWords } from '../find.js';

export const englishFind: FindWords = {
  title: 'Find',
  result: (shown, all) => `${shown} of ${events(all)}`,
  facets: {
    lane: 'Lane',
    actor: 'Actor',
    tag: 'Topic',
    source: 'Article',
    basis: 'How the date was read',
    sharpness: 'Date',
    support: 'Articles that report it',
  },
  basis: { stated: 'stated', relative: 'worked out', inferred: 'inferred' },
  sharpness: { sharp: 'a day', uncertain: 'less exact' },
  support: { corroborated: 'two or more', single: 'one only' },
  search: 'Search',
  remove: 'remove',
  chosen: 'What the events are narrowed to',
  clearAll: 'Clear all',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  noneFound: 'No event fits all of this.',
  drop: 'Leave out:',
  events,
  inArticles: (count) => `In the articles: ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  morePlaces: (count) => `Show all ${count} paragraphs`,
  place: (source, paragraph) => `${source}, ¶ ${paragraph}`,
  resting: (count) => (count === 0 ? 'no event rests on it' : `${events(count)} on it`),
};

function events(count: number): string {
  return `${count} ${count === 1 ? 'event' : 'events'}`;
}
