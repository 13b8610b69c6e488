import type { Messages } from '../types/page.js';
import axis from './axis.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** What a document may not name, in a sentence. */
const MISSING = {
  publisher: 'keinen Herausgeber',
  author: 'keinen Verfasser',
  date: 'kein Datum',
  address: 'keine Adresse',
} as const;
const EVENTS = { one: 'Ereignis', other: 'Ereignisse' };

/** The interface in German. */
const page: Messages = {
  language: 'de',
  date: dates,
  axis,
  frame: {
    selectedEvent: 'Ausgewähltes Ereignis',
    chooseEvent: 'Ein Ereignis auf der Achse auswählen, um die Textstellen zu lesen, die es belegen.',
  },
  label: (name) => `${name}:`,
  stop: '.',

  site: {
    name: 'Sourceline',
  },

  timeline: {
    events: 'Ereignisse',
    count: (events, sources) =>
      `${phrases.counted(events, EVENTS)} aus ${phrases.counted(sources, { one: 'Artikel', other: 'Artikeln' })}`,
    axisName: (title) => `Zeitachse: ${title}`,
    axisHelp:
      'Pfeiltasten führen durch die Ereignisse, die Eingabetaste öffnet die Quelle, plus und minus ändern den Maßstab.',
    legend: 'Was die Zeichen bedeuten',
    legendDay: 'an diesem Tag',
    legendWithin: 'irgendwann in diesem Zeitraum',
    legendBefore: 'spätestens dann, Beginn unbekannt',
    legendLasted: 'dauerte an',
    legendPublished: 'Artikel erschienen',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Einpassen',
    showAll: 'Alles zeigen',
    lines: ['Alle Zeilen', 'Weniger Zeilen'],
    modes: { name: 'Ansicht', list: 'Liste', table: 'Tabelle', story: 'Einzeln' },
    search: 'Suchen',
    filters: 'Filter',
    goToDate: 'Zum Datum',
    share: 'Teilen',
    keys: 'Tasten',
    close: 'Schließen',
    none: 'Diese Zeitleiste hat noch keine Ereignisse. Das erste gehört in ihre Liste „events“.',
    noneInLanes: 'Keine der gezeigten Gruppen hat ein Ereignis.',
    published: (publisher, clock) => `Veröffentlicht von ${publisher}, ${clock}`,
  },

  event: {
    saidBy: 'Gesagt von',
    reportedBy: 'Berichtet von',
    evidence: 'Was in den Artikeln steht',
    role: { supports: 'Stützt', disputes: 'Widerspricht', dates: 'Nennt das Datum' },
    differ: 'Die Quellen weichen voneinander ab:',
    readFrom: (basis, words) => {
      const quoted = phrases.and(words.map((word) => `„${word}“`));
      if (basis === 'stated') return quoted ? `genannt: ${quoted}` : 'genannt';
      const verb = basis === 'relative' ? 'errechnet' : 'erschlossen';
      return quoted ? `${verb} aus ${quoted}` : `${verb}; die Textstelle nennt es nicht`;
    },
    howRead: 'Woher dieses Datum stammt',
    edtf: 'EDTF',
    atPublisher: 'beim Herausgeber',
    picture: 'Bild',
    parts: { evidence: 'Belege', compare: 'Quellen vergleichen' },
  },

  source: {
    source: 'Quelle',
    sources: 'Quellen',
    citation: {
      undated: 'ohne Datum',
      dates,
      beside: (name, day) => `${name}, ${day}`,
      paragraph: (source, number, page) => `${source}${page ? `, S. ${page}` : ''}, Abs. ${number}`,
    },
    unnamed: (missing) =>
      missing.length === 0
        ? ''
        : `Das archivierte Dokument nennt ${phrases.and(missing.map((name) => MISSING[name]))}.`,
    paragraph: (number) => `Absatz ${number}`,
    restingEvents: (count) => phrases.counted(count, EVENTS),
    eventsHere: 'Ereignisse, die dieser Absatz belegt',
    atPublisher: 'Beim Herausgeber lesen',
    kept: (hash) => `Archivierter Text, SHA-256 ${hash}`,
    passage: (title) => `Zum Ereignis: ${title}`,
  },

  faults: { found: 'Gefunden:', fix: 'Abhilfe:' },

  embed: {
    openFull: 'Vollständige Zeitleiste öffnen',
  },
};
export default page;
