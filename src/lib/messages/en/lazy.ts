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
const PARAGRAPHS = { one: 'paragraph', other: 'paragraphs' };

/** What a page loads when a reader first asks for it, in English. */
const lazy: LazyMessages = {
  keys,
  missing: {
    text: 'A part of this page could not be loaded. It may be that there is no connection.',
    again: 'Try again',
  },
  find,
  evidence: {
    title: 'Evidence',
    articles: (count) => phrases.counted(count, { one: 'article', other: 'articles' }),
    basis: {
      stated: 'A quoted passage gives this date.',
      relative: 'A quoted passage counts this date from another; it was worked out.',
      inferred: 'No quoted passage writes this date out; it was inferred from what the articles say.',
    },
    verbatim: (paragraph) => `word for word in ¶ ${paragraph} of the archived text`,
    hash: 'Archived text, SHA-256',
    cite: 'Copy as',
    styles: { quote: 'Quote with link', footnote: 'Footnote', apa: 'APA', chicago: 'Chicago' },
    copied: (what) => `Copied: ${what}`,
    copyFailed: 'Could not copy: the text is selected, copy it by hand',
    compare: 'Sources compared',
    saying: 'Both quote the same words',
    reports: 'Each tells it in words of its own',
    noPassage: 'No further passage of this article is quoted.',
    legendDiffers: 'quoted differently by the two',
    legendNamed: 'named in the sentence on how they differ, and in one article only',
    unmarked: 'Nothing is marked: no quotation differs, and no difference is noted word by word.',
  },
  coverage: {
    title: 'Coverage of the sources',
    about: 'Each article paragraph by paragraph, with the events that quote it, and those that none quotes.',
    count: (carrying, paragraphs) =>
      `${phrases.number(carrying)} of ${phrases.counted(paragraphs, PARAGRAPHS)} carry events`,
    bare: 'Without events:',
    noneBare: 'No paragraph is without events.',
    noEvent: 'No event',
  },
  overview: {
    title: 'Overview',
    start: 'Beginning of the time shown',
    window: 'Time shown',
    end: 'End of the time shown',
    time: timeInWords,
    span: spanInWords,
    shown: (span, shown, all) => `${span}, ${phrases.number(shown)} of ${events(all)}`,
    chosen: (title, date, place, all) => `${title}, ${date}, ${place} of ${all}`,

    goTo: 'Go to a date',
    date: 'Date',
    forms: 'Such as 8 Sept 2020, 8/9/2020 (the day first), Sept 2020, autumn 2020, Q3 2020 or 2020',
    go: 'Go',
    sentences: (sentences) => sentences.join(' '),
    close: 'Close',
    unread: {
      empty: () => 'No date yet.',
      word: (found) => `“${found}” is not read as part of a date.`,
      year: (found) => `“${found}” names no year; a year has four digits.`,
      calendar: (found) => `“${found}” is not in the calendar.`,
      zero: (found) => `There is no year 0 in “${found}”: 1 BC is the year before AD 1.`,
      thousands: (found) => `“${found}” has a separator of thousands, and a year has none.`,
      sign: (found) =>
        `“${found}” has a sign: years before AD 1 are written with BC, or as EDTF, where -0499 is 500 BC.`,
      form: (found) => `“${found}” is not read as a date.`,
    },
    readAs: {
      'day-first': (date) => `Read as ${date}, the day first.`,
      'month-first': (date) => `Read as ${date}, the month first.`,
    },
    found: (date, found) => `${date}: ${found === 0 ? 'no event' : events(found)}.`,
    reaching: (reaching, isBesideOthers) =>
      `${reaching}${isBesideOthers ? ' more' : ''} ${phrases.plural(reaching, { one: 'reaches', other: 'reach' })} into this time or may belong to it.`,
    nearest: (title, date) => `Nearest: ${title}, ${date}`,
  },
  reach,
  reading,
  table: {
    caption: (shown, all) =>
      shown === all ? `All ${events(all)}` : `${phrases.number(shown)} of ${events(all)}`,
    hint: 'A column’s button sorts by it; pressed again it turns the order round.',
    columns: {
      date: 'Date',
      title: 'Event',
      kind: 'Kind',
      by: 'Said or reported by',
      lane: 'Lane',
      actors: 'Actors',
      sources: 'Quotes',
      basis: 'Date is',
    },
    kinds: { event: 'happening', statement: 'statement' },
    bases: { stated: 'stated', relative: 'worked out', inferred: 'inferred' },
    copy: 'Copy table',
    copied: (rows) => `${phrases.counted(rows, { one: 'row', other: 'rows' })} copied`,
  },
};
export default lazy;

function timeInWords({ year, month, day, clock }: ReadTime, unit: TimeSpan['unit']): string {
  if (unit === 'year') return dates.year(year);
  if (unit === 'month') return dates.month(month, year);
  const date = dates.day(day, month, year);
  return unit === 'day' ? date : `${date}, ${axis.clock(...clock)}`;
}

/** What both ends share is said once, at the end. */
function spanInWords({ unit, first, last }: TimeSpan): string {
  const [from, to] = [timeInWords(first, unit), timeInWords(last, unit)];
  if (from === to) return to;
  if (first.year !== last.year || unit === 'year') return `${from} to ${to}`;
  if (unit === 'month') return `${axis.month(first.month)} to ${to}`;
  const isOneMonth = first.month === last.month;
  if (unit === 'day') return `${isOneMonth ? first.day : dates.dayInYear(first.day, first.month)} to ${to}`;
  const isOneDay = isOneMonth && first.day === last.day;
  return `${from} to ${isOneDay ? axis.clock(...last.clock) : to}`;
}
