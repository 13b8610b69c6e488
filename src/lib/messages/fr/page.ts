import type { Messages } from '../types/page.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** What a document may not name, in a sentence. */
const MISSING = {
  publisher: 'd’éditeur',
  author: 'd’auteur',
  date: 'de date',
  address: 'd’adresse',
} as const;
const EVENTS = { one: 'événement', many: 'd’événements', other: 'événements' };

/** The interface in French. */
const page: Messages = {
  language: 'fr',
  date: dates,
  axis,
  frame: {
    selectedEvent: 'Événement sélectionné',
    chooseEvent: 'Choisir un événement sur l’axe.',
  },
  label: (name) => `${name} :`,
  stop: '.',

  site: {
    name: 'Sourceline',
  },

  timeline: {
    events: 'Événements',
    count: (events, sources) =>
      `${phrases.counted(events, EVENTS)} tirés de ${phrases.counted(sources, { one: 'article', many: 'd’articles', other: 'articles' })}`,
    axisName: (title) => `Axe du temps : ${title}`,
    axisHelp:
      'Les flèches parcourent les événements, Entrée ouvre la source, plus et moins changent l’échelle.',
    legend: 'Légende',
    legendDay: 'ce jour-là',
    legendWithin: 'à un moment de cette période',
    legendBefore: 'au plus tard alors, début inconnu',
    legendLasted: 'a duré',
    legendPublished: 'article publié',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Ajuster',
    showAll: 'Tout afficher',
    lines: ['Toutes les lignes', 'Moins de lignes'],
    modes: { name: 'Affichage', list: 'Liste', table: 'Tableau', story: 'Pas à pas' },
    search: 'Rechercher',
    filters: 'Filtres',
    goToDate: 'À la date',
    share: 'Partager',
    keys: 'Touches',
    close: 'Fermer',
    none: 'Pas encore d’événements. Le premier s’inscrit dans la liste « events ».',
    noneInLanes: 'Ces groupes n’ont pas d’événement.',
    published: (publisher, clock) => `Publié par ${publisher}, ${clock}`,
  },

  event: {
    saidBy: 'Dit par',
    reportedBy: 'Rapporté par',
    evidence: 'Ce que disent les articles',
    role: { supports: 'Appuie', disputes: 'Conteste', dates: 'Donne la date' },
    differ: 'Les sources divergent :',
    readFrom: (basis, words) => {
      const quoted = phrases.and(words.map((word) => `« ${word} »`));
      if (basis === 'stated') return quoted ? `indiquée : ${quoted}` : 'indiquée';
      const verb = basis === 'relative' ? 'calculée' : 'déduite';
      return quoted ? `${verb} de ${quoted}` : `${verb} ; le passage ne la dit pas`;
    },
    howRead: 'D’où vient cette date',
    edtf: 'EDTF',
    atPublisher: 'chez l’éditeur',
    picture: 'Image',
    parts: { evidence: 'Preuves', compare: 'Comparer les sources' },
  },

  source: {
    source: 'Source',
    sources: 'Sources',
    citation: {
      undated: 'sans date',
      dates,
      beside: (name, day) => `${name}, ${day}`,
      paragraph: (source, number, page) => `${source}${page ? `, p. ${page}` : ''}, § ${number}`,
    },
    unnamed: (missing) =>
      missing.length === 0
        ? ''
        : `Le document n’indique pas ${phrases.or(missing.map((name) => MISSING[name]))}.`,
    paragraph: (number) => `Paragraphe ${number}`,
    restingEvents: (count) => phrases.counted(count, EVENTS),
    eventsHere: 'Événements fondés sur ce paragraphe',
    atPublisher: 'Lire chez l’éditeur',
    kept: (hash) => `Texte archivé, SHA-256 ${hash}`,
    passage: (title) => `Vers l’événement : ${title}`,
  },

  faults: { found: 'Trouvé :', fix: 'Pour corriger :' },

  embed: {
    openFull: 'Chronologie complète',
  },
};
export default page;
