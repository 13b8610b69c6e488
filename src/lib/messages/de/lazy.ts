import type { ReadTime, TimeSpan } from '../span.js';
import type { LazyMessages } from '../types/lazy.js';
import axis from './axis.js';
import dates from './dates.js';
import find from './find.js';
import keys from './keys.js';
import phrases from './phrases.js';
import reach from './reach.js';
import reading from './reading.js';

const { events } = find;
/** Of so many events: „von 34 Ereignissen“. */
const ofEvents = (count: number): string => phrases.counted(count, { one: 'Ereignis', other: 'Ereignissen' });

/** What a page loads when a reader first asks for it, in German. */
const lazy: LazyMessages = {
  keys,
  missing: {
    text: 'Ein Teil dieser Seite konnte nicht geladen werden. Vielleicht besteht keine Verbindung.',
    again: 'Erneut versuchen',
  },
  find,
  evidence: {
    title: 'Belege',
    articles: (count) => `${phrases.number(count)} Artikel`,
    basis: {
      stated: 'Eine zitierte Textstelle nennt dieses Datum.',
      relative: 'Eine zitierte Textstelle zählt dieses Datum von einem anderen aus; es wurde errechnet.',
      inferred:
        'Keine zitierte Textstelle schreibt dieses Datum aus; es wurde aus dem erschlossen, was in den Artikeln steht.',
    },
    verbatim: (paragraph) => `wörtlich in Abs. ${paragraph} des archivierten Textes`,
    hash: 'Archivierter Text, SHA-256',
    cite: 'Kopieren als',
    styles: { quote: 'Zitat mit Link', footnote: 'Fußnote', apa: 'APA-Stil', chicago: 'Chicago-Stil' },
    copied: (what) => `Kopiert: ${what}`,
    copyFailed: 'Kopieren ging nicht: Der Text ist markiert und lässt sich von Hand kopieren',
    compare: 'Quellen im Vergleich',
    saying: 'Beide zitieren dieselben Worte',
    reports: 'Jede berichtet es in eigenen Worten',
    noPassage: 'Aus diesem Artikel wird keine weitere Stelle zitiert.',
    legendDiffers: 'von beiden verschieden zitiert',
    legendNamed: 'im Satz über die Abweichung genannt und nur in einem Artikel',
    unmarked:
      'Nichts ist markiert: Kein Zitat weicht ab, und keine Abweichung ist Wort für Wort festgehalten.',
  },
  coverage: {
    title: 'Nutzung der Quellen',
    about:
      'Jeder Artikel Absatz für Absatz, mit den Ereignissen, die ihn zitieren, und den Absätzen, die keines zitiert.',
    count: (carrying, all) =>
      `${phrases.number(carrying)} von ${phrases.counted(all, { one: 'Absatz', other: 'Absätzen' })} ${phrases.plural(carrying, { one: 'belegt', other: 'belegen' })} Ereignisse`,
    bare: 'Ohne Ereignisse:',
    noneBare: 'Kein Absatz ist ohne Ereignisse.',
    noEvent: 'Kein Ereignis',
  },
  overview: {
    title: 'Überblick',
    start: 'Anfang des gezeigten Zeitraums',
    window: 'Gezeigter Zeitraum',
    end: 'Ende des gezeigten Zeitraums',
    time: timeInWords,
    span: spanInWords,
    shown: (span, shown, all) => `${span}, ${phrases.number(shown)} von ${ofEvents(all)}`,
    chosen: (title, date, place, all) =>
      `${title}, ${date}, ${phrases.number(place)} von ${phrases.number(all)}`,

    goTo: 'Zu einem Datum gehen',
    date: 'Datum',
    forms: 'Zum Beispiel 8. Sept. 2020, 8.9.2020 (Tag zuerst), Sept. 2020, Herbst 2020, Q3 2020 oder 2020',
    go: 'Los',
    sentences: (sentences) => sentences.join(' '),
    close: 'Schließen',
    unread: {
      empty: () => 'Noch kein Datum.',
      word: (found) => `„${found}“ ist nicht als Teil eines Datums lesbar.`,
      year: (found) => `„${found}“ nennt kein Jahr; ein Jahr hat vier Ziffern.`,
      calendar: (found) => `„${found}“ steht nicht im Kalender.`,
      zero: (found) => `„${found}“: Ein Jahr 0 gibt es nicht, vor 1 n. Chr. liegt 1 v. Chr.`,
      thousands: (found) => `„${found}“ hat ein Tausendertrennzeichen; eine Jahreszahl hat keines.`,
      sign: (found) =>
        `„${found}“ hat ein Vorzeichen: Jahre vor 1 n. Chr. bekommen „v. Chr.“ oder die Form von EDTF, in der -0499 das Jahr 500 v. Chr. ist.`,
      form: (found) => `„${found}“ ist nicht als Datum lesbar.`,
    },
    readAs: {
      'day-first': (date) => `Gelesen als ${date}, der Tag zuerst.`,
      'month-first': (date) => `Gelesen als ${date}, der Monat zuerst.`,
    },
    found: (date, found) => `${date}: ${found === 0 ? 'kein Ereignis' : events(found)}.`,
    reaching: (reaching, isBesideOthers) =>
      phrases.plural(reaching, {
        one: `${isBesideOthers ? 'Ein weiteres' : 'Eines'} reicht in diesen Zeitraum oder gehört vielleicht dazu.`,
        other: `${phrases.number(reaching)}${isBesideOthers ? ' weitere' : ''} reichen in diesen Zeitraum oder gehören vielleicht dazu.`,
      }),
    nearest: (title, date) => `Am nächsten liegt: ${title}, ${date}`,
  },
  reach,
  reading,
  table: {
    caption: (shown, all) =>
      shown === all
        ? phrases.plural(all, { one: 'Das eine Ereignis', other: `Alle ${events(all)}` })
        : `${phrases.number(shown)} von ${ofEvents(all)}`,
    hint: 'Die Schaltfläche einer Spalte sortiert nach ihr; noch einmal gedrückt kehrt sie die Reihenfolge um.',
    columns: {
      date: 'Datum',
      title: 'Ereignis',
      kind: 'Art',
      by: 'Gesagt oder berichtet von',
      lane: 'Gruppe',
      actors: 'Beteiligte',
      sources: 'Zitate',
      basis: 'Datum ist',
    },
    kinds: { event: 'Geschehen', statement: 'Aussage' },
    bases: { stated: 'genannt', relative: 'errechnet', inferred: 'erschlossen' },
    copy: 'Tabelle kopieren',
    copied: (rows) => `${phrases.counted(rows, { one: 'Zeile', other: 'Zeilen' })} kopiert`,
  },
};
export default lazy;

function timeInWords({ year, month, day, clock }: ReadTime, unit: TimeSpan['unit']): string {
  if (unit === 'year') return dates.year(year);
  if (unit === 'month') return dates.month(month, year);
  const date = dates.day(day, month, year);
  return unit === 'day' ? date : `${date}, ${axis.clock(...clock)} Uhr`;
}

/** What both ends share is said once, at the end: „1. bis 10. September 2020“. */
function spanInWords({ unit, first, last }: TimeSpan): string {
  const [from, to] = [timeInWords(first, unit), timeInWords(last, unit)];
  if (from === to) return to;
  if (first.year !== last.year || unit === 'year') return `${from} bis ${to}`;
  if (unit === 'month') return `${axis.month(first.month)} bis ${to}`;
  const isOneMonth = first.month === last.month;
  if (unit === 'day')
    return `${isOneMonth ? `${first.day}.` : dates.dayInYear(first.day, first.month)} bis ${to}`;
  const isOneDay = isOneMonth && first.day === last.day;
  if (!isOneDay) return `${from} bis ${to}`;
  const clock = axis.clock(...first.clock);
  return `${dates.day(first.day, first.month, first.year)}, ${clock} bis ${axis.clock(...last.clock)} Uhr`;
}
