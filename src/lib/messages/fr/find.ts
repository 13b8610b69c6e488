import type { FindMessages } from '../types/lazy.js';
import phrases from './phrases.js';

const events = (count: number): string =>
  phrases.counted(count, { one: 'événement', many: 'd’événements', other: 'événements' });
const paragraphs = (count: number): string =>
  phrases.counted(count, { one: 'paragraphe', many: 'de paragraphes', other: 'paragraphes' });

/** Search and filters in French. Pages load them late, an embed has them inside. */
const find: FindMessages = {
  title: 'Rechercher et filtrer',
  result: (shown, all) => `${phrases.number(shown)} sur ${events(all)}`,
  facets: {
    lane: 'Groupe',
    actor: 'Acteur',
    tag: 'Thème',
    source: 'Article',
    basis: 'D’où vient la date',
    sharpness: 'Précision',
    support: 'Articles qui le rapportent',
  },
  basis: { stated: 'indiquée', relative: 'calculée', inferred: 'déduite' },
  sharpness: { sharp: 'au jour près', uncertain: 'moins précise' },
  support: { corroborated: 'deux ou plus', single: 'un seul', differing: 'qui divergent' },
  label: (name) => `${name} :`,
  search: 'Recherche',
  remove: 'retirer',
  chosen: 'Ce qui limite les événements affichés',
  clearAll: 'Tout effacer',
  showAll: (count) => `Afficher les ${phrases.number(count)}`,
  showFewer: 'En afficher moins',
  noneFound: 'Aucun événement ne répond à tout cela.',
  drop: 'Aucun événement ne répond à tout cela. Retirer :',
  events,
  inArticles: (count) => `Dans les articles : ${paragraphs(count)}`,
  morePlaces: (count) =>
    phrases.plural(count, {
      one: 'Afficher le paragraphe',
      other: `Afficher les ${paragraphs(count)}`,
    }),
  place: (source, paragraph) => `${source}, § ${paragraph}`,
  resting: (count) => (count === 0 ? 'aucun événement n’y repose' : `${events(count)} à l’appui`),
};
export default find;
