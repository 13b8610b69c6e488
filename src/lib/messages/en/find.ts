import type { FindMessages } from '../types/lazy.js';
import phrases from './phrases.js';

const PARAGRAPHS = { one: 'paragraph', other: 'paragraphs' };

/** Search and filters in English. Pages load them late, an embed has them inside. */
const find: FindMessages = {
  title: 'Find',
  result: (shown, all) => `${phrases.number(shown)} of ${events(all)}`,
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
  support: { corroborated: 'two or more', single: 'one only', differing: 'that differ' },
  label: (name) => `${name}:`,
  search: 'Search',
  remove: 'remove',
  chosen: 'What the events are narrowed to',
  clearAll: 'Clear all',
  showAll: (count) => `Show all ${phrases.number(count)}`,
  showFewer: 'Show fewer',
  noneFound: 'No event fits all of this.',
  drop: 'No event fits all of this. Leave out:',
  events,
  inArticles: (count) => `In the articles: ${phrases.counted(count, PARAGRAPHS)}`,
  morePlaces: (count) => `Show all ${phrases.counted(count, PARAGRAPHS)}`,
  place: (source, paragraph) => `${source}, ¶ ${paragraph}`,
  resting: (count) => (count === 0 ? 'no event rests on it' : `${events(count)} on it`),
};
export default find;

function events(count: number): string {
  return phrases.counted(count, { one: 'event', other: 'events' });
}
