import type { SiteMessages } from '../types/site.js';
import changes from './changes.js';
import footer from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'événement', many: 'd’événements', other: 'événements' };
const SOURCES = { one: 'source', many: 'de sources', other: 'sources' };
const QUOTES = { one: 'citation', many: 'de citations', other: 'citations' };

/** The site around its timelines, in French. */
const site: SiteMessages = {
  footer,
  ...ways,
  changes,
  languages: 'Langue',
  pages: 'Pages du site',
  timelines: 'Chronologies',
  make: 'Créer',
  openFile: 'Ouvrir un fichier',
  counts: (events, sources, quotes) =>
    [
      phrases.counted(events, EVENTS),
      phrases.counted(sources, SOURCES),
      phrases.counted(quotes, QUOTES),
    ].join(', '),
  noEvents: 'Aucun événement pour l’instant',
  files: 'Cette chronologie sous forme de fichier',
  coverage: 'Utilisation des sources',
  open: 'Ouvrir un fichier d’événements personnel',
  printedFrom: (address) =>
    `Imprimé depuis ${address} ; les adresses qui commencent par / sont sur ce serveur.`,
  event: {
    actors: 'Acteurs',
    tags: 'Thèmes',
    lane: 'Groupe',
    checked: (by, on) => `Vérifié par ${by} le ${on}`,
  },
  neighbours: { name: 'Voisins dans le temps', before: 'Avant', after: 'Après' },
  tooOld: {
    text: 'Ce navigateur est trop ancien pour afficher la chronologie ici ; un plus récent l’affiche.',
    data: 'Ses données :',
  },
  begin: {
    title: 'Commencer une chronologie',
    intro:
      'Ce site n’a pas encore de chronologie. Quatre étapes mènent à la première ; chaque commande est à lancer dans le dossier du projet.',
    init: 'crée un dossier avec un événement et la source qu’il cite.',
    write:
      'Placer chaque document dans data/harbour/sources/ au format Markdown, et décrire les événements dans data/harbour/timeline.json.',
    check: 'compare chaque citation et chaque date à sa source, et indique où elles diffèrent.',
    start:
      'reconstruit le site et l’affiche : une chronologie seule en est la page d’accueil, plusieurs y sont présentées en liste.',
    settings: (file) => `Le nom du site, sa langue et son pied de page se règlent dans ${file}.`,
    without: 'Pour voir un tableau d’événements sans source :',
  },
};
export default site;
