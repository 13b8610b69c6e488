import { DAY_MS, MAX_DATE_MS, roundYear, yearAt, YEAR_MS } from '../model/dates/calendar.js';

/** A moment by the calendar, in UTC. Months count from 1, years are astronomical. */
export interface ReadTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Seconds and thousandths are 0 where they are not worth telling. */
  readonly clock: readonly [hour: number, minute: number, second: number, thousandths: number];
}

/** A time by the calendar, and how closely it is worth telling. Both ends are part of it. */
export interface TimeSpan {
  readonly unit: 'year' | 'month' | 'day' | 'minute';
  readonly first: ReadTime;
  readonly last: ReadTime;
}

/** From these lengths on, seconds, minutes, days, months and years are enough. */
const SECONDS_FROM_MS = 10_000;
const MINUTES_FROM_MS = 600_000;
const DAYS_FROM_MS = 2 * DAY_MS;
const MONTHS_FROM_MS = 90 * DAY_MS;
const YEARS_FROM_MS = 4 * 366 * DAY_MS;
/** From so many years on they are rounded to a hundredth or so of the whole. */
const ROUNDED_FROM = 1_000_000;
const FIGURES = 3;

/** Returns how closely to tell a time of this length. */
function unitOf(spanMs: number): TimeSpan['unit'] {
  if (spanMs >= YEARS_FROM_MS) return 'year';
  if (spanMs >= MONTHS_FROM_MS) return 'month';
  return spanMs >= DAYS_FROM_MS ? 'day' : 'minute';
}

/** Returns a moment given in UTC milliseconds, as closely as a time of `spanMs` is worth telling. */
function readTime(ms: number, spanMs: number): ReadTime {
  if (Math.max(Math.abs(ms), spanMs) > MAX_DATE_MS)
    return { year: yearIn(ms, spanMs), month: 1, day: 1, clock: [0, 0, 0, 0] };
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    clock: [
      date.getUTCHours(),
      date.getUTCMinutes(),
      spanMs < MINUTES_FROM_MS ? date.getUTCSeconds() : 0,
      spanMs < SECONDS_FROM_MS ? date.getUTCMilliseconds() : 0,
    ],
  };
}

/** Returns the year of a time; the round one next to it in a time of millions of years. */
function yearIn(ms: number, spanMs: number): number {
  const years = spanMs / YEAR_MS;
  if (years < ROUNDED_FROM) return yearAt(ms);
  const step = 10 ** (Math.ceil(Math.log10(years)) - FIGURES);
  return roundYear(Math.round((1970 + ms / YEAR_MS) / step) * step);
}

/** Returns the calendar’s words for a half-open time in UTC milliseconds: the end is named by the last unit within. */
export function spanOf(start: number, end: number): TimeSpan {
  const spanMs = end - start;
  const unit = unitOf(spanMs);
  // Far away the step of a double is longer than a millisecond.
  const within = end - Math.max(1, Math.abs(end) * 2 ** -52);
  return { unit, first: readTime(start, spanMs), last: readTime(unit === 'minute' ? end : within, spanMs) };
}
