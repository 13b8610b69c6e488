import { MAX_DATE_MS } from '../model/dates/calendar.js';
import { boundsOf, type Edtf, type EdtfDate, type EdtfDay, type EdtfEnd } from '../model/dates/index.js';

const MINUTE_MS = 60_000;

/** First and last day of what a date covers, both part of it, as ISO 8601; absent where that end is not known. */
export interface Days {
  readonly first?: string;
  readonly last?: string;
}

/**
 * Returns the days of a date's bounds; in years that no Date holds they are the first and the last of the year:
 * `-13800000000-01-01`. A clock time is of the day that its own clock had, as its document counts:
 * `2020-01-01T00:30+14:00` is 1 January, though the last day of December in UTC.
 */
export function daysOf(value: Edtf): Days {
  const { earliest, latest } = boundsOf(value);
  const [start, end] = endsOf(value);
  return {
    ...(typeof start === 'object' ? { first: firstDay(start, earliest) } : {}),
    ...(typeof end === 'object' ? { last: lastDay(end, latest) } : {}),
  };
}

function firstDay(start: EdtfDate, earliest: number): string {
  return Math.abs(earliest) > MAX_DATE_MS
    ? `${longYear(start.year)}-01-01`
    : isoDay(earliest + offsetOf(start));
}

/** Bounds are half-open, save for an instant, which is its own end. */
function lastDay(end: EdtfDate, latest: number): string {
  return Math.abs(latest) > MAX_DATE_MS
    ? `${longYear(end.year)}-12-31`
    : isoDay(latest - (isInstant(end) ? 0 : 1) + offsetOf(end));
}

/** A year of more than four digits has its sign in ISO 8601. */
function longYear(year: number): string {
  return `${year < 0 ? '' : '+'}${year}`;
}

/** Returns the UTC day of an instant (milliseconds): `2020-09-08`, `-0043-03-15`, `+012000-01-01`. */
export function isoDay(ms: number): string {
  const text = new Date(ms).toISOString();
  return text.slice(0, text.indexOf('T')).replace(/^-00(\d{4})/, '-$1');
}

/** Returns the day of a day or of a clock time, as a day. */
export function dayOf({ year, month, day }: Pick<EdtfDay, 'year' | 'month' | 'day'>): EdtfDay {
  return { kind: 'date', precision: 'day', year, month, day, approximate: false, uncertain: false };
}

function endsOf(value: Edtf): [EdtfEnd | undefined, EdtfEnd | undefined] {
  if (value.kind === 'date') return [value, value];
  return value.kind === 'interval' ? [value.start, value.end] : [value.earliest, value.latest];
}

function isInstant(date: EdtfDate): boolean {
  return date.precision === 'time' && date.second !== undefined;
}

function offsetOf(date: EdtfDate): number {
  return date.precision === 'time' && date.offset !== 'Z' ? date.offset * MINUTE_MS : 0;
}
