/**
 * Dates in words: `[..2020-09-08]` -> “by 8 September 2020”. This file says which parts are named and in what
 * order; the words themselves are a catalogue for each language. No Intl: server and browser must agree to the letter.
 */
import type { Edtf, EdtfDate, EdtfDay, EdtfInterval, EdtfOneOf } from '../model/dates/index.js';
import type { DateMessages } from './types/dates.js';

/** Returns a date in plain words, the same on every machine and in every time zone. Takes what parseEdtf gives. */
export function dateInWords(value: Edtf, messages: DateMessages): string {
  switch (value.kind) {
    case 'date':
      return momentInWords(value, messages);
    case 'interval':
      return intervalInWords(value, messages);
    case 'one-of':
      return oneOfInWords(value, messages);
  }
}

/**
 * Returns the UTC day of an instant (milliseconds): “8 September 2020”. Throws RangeError where there is no such day.
 */
export function dayInWords(ms: number, messages: DateMessages): string {
  return messages.day(...utcDay(ms));
}

/** Returns the same, short enough for an axis: “8 Sept 2020”. */
export function shortDay(ms: number, messages: DateMessages): string {
  return messages.shortDay(...utcDay(ms));
}

function utcDay(ms: number): [day: number, month: number, year: number] {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) throw new RangeError(`no day at ${ms} ms`);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
}

function intervalInWords({ start, end }: EdtfInterval, messages: DateMessages): string {
  if (typeof start !== 'string' && typeof end !== 'string')
    return rangeInWords(start, end, messages, 'lasted');
  if (typeof end !== 'string') {
    return start === 'open'
      ? messages.startOpen(momentInWords(end, messages))
      : messages.startUnknown(momentInWords(end, messages));
  }
  const first = typeof start === 'string' ? '' : momentInWords(start, messages);
  return end === 'open' ? messages.endOpen(first) : messages.endUnknown(first);
}

function oneOfInWords({ earliest, latest }: EdtfOneOf, messages: DateMessages): string {
  if (earliest && latest) return rangeInWords(earliest, latest, messages, 'between');
  if (latest) return messages.notAfter(qualifiedInWords(latest, messages));
  if (!earliest) return '';
  const { precision } = earliest;
  const at = precision === 'time' || precision === 'day' ? precision : 'period';
  return messages.notBefore(qualifiedInWords(earliest, messages), at);
}

/** Two dates. Plain days name what they share once: “1 to 10 September 2020”. */
function rangeInWords(
  start: EdtfDate,
  end: EdtfDate,
  messages: DateMessages,
  join: 'lasted' | 'between',
): string {
  const [first, last] = [start, end].map((date) =>
    join === 'lasted' ? momentInWords(date, messages) : qualifiedInWords(date, messages),
  ) as [string, string];
  if (first === last) return last;
  const isOneYear = isPlainDay(start) && isPlainDay(end) && start.year === end.year;
  return messages[join](...(isOneYear ? messages.range(start, end) : ([first, last] as const)));
}

function isPlainDay(date: EdtfDate): date is EdtfDay {
  return date.precision === 'day' && !date.approximate && !date.uncertain;
}

/** Returns a date on its own or at the end of a state: says “some time in” where the day or month is not given. */
function momentInWords(date: EdtfDate, messages: DateMessages): string {
  const inWords = qualifiedInWords(date, messages);
  const isUnspecified = date.precision === 'month-unspecified' || date.precision === 'day-unspecified';
  return isUnspecified ? messages.someTimeIn(inWords) : inWords;
}

function qualifiedInWords(date: EdtfDate, messages: DateMessages): string {
  const plain = plainInWords(date, messages);
  const about = date.approximate ? messages.about(plain) : plain;
  return date.uncertain ? messages.uncertain(about) : about;
}

function plainInWords(date: EdtfDate, messages: DateMessages): string {
  switch (date.precision) {
    case 'decade':
      return messages.decade(date.year);
    case 'year':
    case 'month-unspecified':
      return messages.year(date.year);
    case 'season':
      return messages.season(date.season, date.year);
    case 'month':
    case 'day-unspecified':
      return messages.month(date.month, date.year);
    case 'day':
      return messages.day(date.day, date.month, date.year);
    case 'time':
      return messages.time(messages.day(date.day, date.month, date.year), date, date.offset);
  }
}
