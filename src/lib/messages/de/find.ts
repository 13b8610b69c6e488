import type { FindMessages } from '../types/lazy.js';
import phrases from './phrases.js';

const EVENTS = { one: 'Ereignis', other: 'Ereignisse' };
const events = (count: number): string => phrases.counted(count, EVENTS);
/** Of so many events: „von 34 Ereignissen“. */
const ofEvents = (count: number): string => phrases.counted(count, { one: 'Ereignis', other: 'Ereignissen' });
const paragraphs = (count: number): string => phrases.counted(count, { one: 'Absatz', other: 'Absätze' });

/** Search and filters in German. Pages load them late, an embed has them inside. */
const find: FindMessages = {
  title: 'Suchen und filtern',
  result: (shown, all) => `${phrases.number(shown)} von ${ofEvents(all)}`,
  facets: {
    lane: 'Gruppe',
    actor: 'Beteiligte',
    tag: 'Thema',
    source: 'Artikel',
    basis: 'Woher das Datum stammt',
    sharpness: 'Datum',
    support: 'Artikel, die es berichten',
  },
  basis: { stated: 'genannt', relative: 'errechnet', inferred: 'erschlossen' },
  sharpness: { sharp: 'auf den Tag genau', uncertain: 'weniger genau' },
  support: { corroborated: 'zwei oder mehr', single: 'nur einer', differing: 'die voneinander abweichen' },
  label: (name) => `${name}:`,
  search: 'Suche',
  remove: 'entfernen',
  chosen: 'Worauf die Ereignisse eingegrenzt sind',
  clearAll: 'Alles zurücksetzen',
  showAll: (count) => `Alle ${phrases.number(count)} zeigen`,
  showFewer: 'Weniger zeigen',
  noneFound: 'Kein Ereignis passt zu alledem.',
  drop: 'Kein Ereignis passt zu alledem. Weglassen:',
  events,
  inArticles: (count) => `In den Artikeln: ${paragraphs(count)}`,
  morePlaces: (count) =>
    phrases.plural(count, {
      one: 'Den Absatz zeigen',
      other: `Alle ${phrases.number(count)} Absätze zeigen`,
    }),
  place: (source, paragraph) => `${source}, Abs. ${paragraph}`,
  resting: (count) => (count === 0 ? 'belegt kein Ereignis' : `belegt ${events(count)}`),
};
export default find;
