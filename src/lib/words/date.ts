/**
 * Dates in words: `[..2020-09-08]` -> “by 8 September 2020”. This file says which parts are named and in what
 * order; the words themselves are a catalogue for each language. No Intl: server and browser must agree to the letter.
 */
import type { Edtf, EdtfDate, EdtfDay, EdtfInterval, EdtfOneOf } from '../model/dates/index.js';
import type { DateWords } from './date-words.js';

export type { DateWords };

/** A date in plain words, the same on every machine and in every time zone. Takes what parseEdtf gives. */
export function dateInWords(value: Edtf, words: DateWords): string {
  switch (value.kind) {
    case 'date':
      return momentInWords(value, words);
    case 'interval':
      return intervalInWords(value, words);
    case 'one-of':
      return oneOfInWords(value, words);
  }
}

/** The UTC day of an instant (milliseconds): “8 September 2020”. Throws RangeError where there is no such day. */
export function dayInWords(ms: number, words: DateWords): string {
  return words.day(...utcDay(ms));
}

/** The same, short enough for an axis: “8 Sept 2020”. */
export function shortDay(ms: number, words: DateWords): string {
  return words.shortDay(...utcDay(ms));
}

function utcDay(ms: number): [day: number, month: number, year: number] {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) throw new RangeError(`no day at ${ms} ms`);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
}

function intervalInWords({ start, end }: EdtfInterval, words: DateWords): string {
  if (typeof start !== 'string' && typeof end !== 'string') return rangeInWords(start, end, words, 'lasted');
  if (typeof end !== 'string') {
    return start === 'open'
      ? words.startOpen(momentInWords(end, words))
      : words.startUnknown(momentInWords(end, words));
  }
  const first = typeof start === 'string' ? '' : momentInWords(start, words);
  return end === 'open' ? words.endOpen(first) : words.endUnknown(first);
}

function oneOfInWords({ earliest, latest }: EdtfOneOf, words: DateWords): string {
  if (earliest && latest) return rangeInWords(earliest, latest, words, 'between');
  if (latest) return words.notAfter(qualifiedInWords(latest, words));
  if (!earliest) return '';
  const { precision } = earliest;
  const at = precision === 'time' || precision === 'day' ? precision : 'period';
  return words.notBefore(qualifiedInWords(earliest, words), at);
}

/** Two dates. Plain days name what they share once: “1 to 10 September 2020”. */
function rangeInWords(start: EdtfDate, end: EdtfDate, words: DateWords, join: 'lasted' | 'between'): string {
  const [first, last] = [start, end].map((date) =>
    join === 'lasted' ? momentInWords(date, words) : qualifiedInWords(date, words),
  ) as [string, string];
  if (first === last) return last;
  const isOneYear = isPlainDay(start) && isPlainDay(end) && start.year === end.year;
  return words[join](...(isOneYear ? words.range(start, end) : ([first, last] as const)));
}

function isPlainDay(date: EdtfDate): date is EdtfDay {
  return date.precision === 'day' && !date.approximate && !date.uncertain;
}

/** A date on its own or at the end of a state: says “some time in” where the day or month is not given. */
function momentInWords(date: EdtfDate, words: DateWords): string {
  const inWords = qualifiedInWords(date, words);
  const isUnspecified = date.precision === 'month-unspecified' || date.precision === 'day-unspecified';
  return isUnspecified ? words.someTimeIn(inWords) : inWords;
}

function qualifiedInWords(date: EdtfDate, words: DateWords): string {
  const plain = plainInWords(date, words);
  const about = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? words.uncertain(about) : about;
}

function plainInWords(date: EdtfDate, words: DateWords): string {
  switch (date.precision) {
    case 'decade':
      return words.decade(date.year);
    case 'year':
    case 'month-unspecified':
      return words.year(date.year);
    case 'season':
      return words.season(date.season, date.year);
    case 'month':
    case 'day-unspecified':
      return words.month(date.month, date.year);
    case 'day':
      return words.day(date.day, date.month, date.year);
    case 'time':
      return words.time(words.day(date.day, date.month, date.year), date, date.offset);
  }
}
