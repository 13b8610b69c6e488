import type { SiteMessages } from '../types/site.js';
import changes from './changes.js';
import footer from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'Ereignis', other: 'Ereignisse' };
const SOURCES = { one: 'Quelle', other: 'Quellen' };
const QUOTES = { one: 'Zitat', other: 'Zitate' };

/** The site around its timelines, in German. */
const site: SiteMessages = {
  footer,
  ...ways,
  changes,
  languages: 'Sprache',
  pages: 'Seiten',
  timelines: 'Zeitleisten',
  make: 'Erstellen',
  openFile: 'Datei öffnen',
  counts: (events, sources, quotes) =>
    [
      phrases.counted(events, EVENTS),
      phrases.counted(sources, SOURCES),
      phrases.counted(quotes, QUOTES),
    ].join(', '),
  noEvents: 'Noch keine Ereignisse',
  files: 'Diese Zeitleiste als Datei',
  coverage: 'Nutzung der Quellen',
  open: 'Eine eigene Datei mit Ereignissen öffnen',
  printedFrom: (address) =>
    `Gedruckt von ${address}; Adressen, die mit / beginnen, liegen auf diesem Server.`,
  event: {
    actors: 'Beteiligte',
    tags: 'Themen',
    lane: 'Gruppe',
    checked: (by, on) => `Geprüft von ${by} am ${on}`,
  },
  neighbours: { name: 'Zeitlich benachbart', before: 'Davor', after: 'Danach' },
  tooOld: {
    text: 'Dieser Browser ist zu alt, um die Zeitleiste hier zu zeigen; ein neuerer zeigt sie.',
    data: 'Die Daten dazu:',
  },
  begin: {
    title: 'Eine Zeitleiste beginnen',
    intro:
      'Diese Website hat noch keine Zeitleiste. Vier Schritte führen zur ersten; jeder Befehl wird im Ordner des Projekts ausgeführt.',
    init: 'legt einen Ordner mit einem Ereignis und der Quelle an, die es zitiert.',
    write:
      'Jedes Dokument als Markdown in data/harbour/sources/ ablegen und die Ereignisse in data/harbour/timeline.json beschreiben.',
    check: 'vergleicht jedes Zitat und jedes Datum mit seiner Quelle und meldet, wo sie abweichen.',
    start:
      'baut die Website neu und zeigt sie: Eine einzige Zeitleiste ist die Startseite, mehrere werden dort aufgelistet.',
    settings: (file) => `Name, Sprache und Fußzeile der Website stehen in ${file}.`,
    without: 'Um eine Tabelle mit Ereignissen ohne Quelle anzusehen:',
  },
};
export default site;
