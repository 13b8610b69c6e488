/**
 * What a date covers on the time axis. `2020-08` is the whole of August:
 *
 *     2020-07  |   2020-08    |  2020-09
 *              [earliest      )latest          half-open: the end belongs to what follows
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import type { Edtf, EdtfDate, EdtfEnd, EdtfTime, Season } from './value.js';

/** UTC milliseconds, half-open: earliest <= t < latest. Both are the same for an instant. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

const MINUTE_MS = 60_000;

/**
 * Returns the whole period that a date represents, in UTC milliseconds, by the proleptic Gregorian calendar of
 * ISO 8601. An open or unknown end is infinite.
 *
 * - A day without a time is 24 hours of UTC, whatever the zone of the place it happened in.
 * - A time with seconds is an instant; one without is its whole minute.
 * - Seasons, which ISO 8601-2 leaves to the user, are the northern meteorological ones: spring is 1 March to
 *   31 May, and winter runs from 1 December of its year to the end of the February that follows.
 * - `-004X` is every year that begins with those digits: -49 to -40.
 */
export function boundsOf(value: Edtf): Bounds {
  switch (value.kind) {
    case 'date':
      return boundsOfDate(value);
    case 'interval':
      return boundsBetween(value.start, value.end);
    case 'one-of':
      return boundsBetween(value.earliest ?? 'unknown', value.latest ?? 'unknown');
  }
}

function boundsBetween(start: EdtfEnd, end: EdtfEnd): Bounds {
  return {
    earliest: typeof start === 'string' ? -Infinity : boundsOfDate(start).earliest,
    latest: typeof end === 'string' ? Infinity : boundsOfDate(end).latest,
  };
}

function boundsOfDate(date: EdtfDate): Bounds {
  switch (date.precision) {
    case 'decade':
      return span(date.year, 1, 1, (start) => addYears(start, 10));
    case 'year':
    case 'month-unspecified':
      return span(date.year, 1, 1, (start) => addYears(start, 1));
    case 'season':
      return span(date.year, firstMonth(date.season), 1, (start) => addMonths(start, 3));
    case 'month':
    case 'day-unspecified':
      return span(date.year, date.month, 1, (start) => addMonths(start, 1));
    case 'day':
      return span(date.year, date.month, date.day, (start) => addDays(start, 1));
    case 'time':
      return boundsOfTime(date);
  }
}

function boundsOfTime(time: EdtfTime): Bounds {
  const offset = time.offset === 'Z' ? 0 : time.offset;
  const minutes = time.hour * 60 + time.minute - offset;
  const minute = startOfDay(time.year, time.month, time.day).getTime() + minutes * MINUTE_MS;
  if (time.second === undefined) return { earliest: minute, latest: minute + MINUTE_MS };
  const instant = minute + time.second * 1000;
  return { earliest: instant, latest: instant };
}

function span(year: number, month: number, day: number, end: (start: Date) => Date): Bounds {
  const start = startOfDay(year, month, day);
  return { earliest: start.getTime(), latest: end(start).getTime() };
}

/** Midnight UTC. Set after the fact, because the Date constructors read the years 0 to 99 as 1900 to 1999. */
function startOfDay(year: number, month: number, day: number): Date {
  const date = new UTCDateMini(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

/** 21 spring is March, 22 June, 23 September, 24 December. */
function firstMonth(season: Season): number {
  return (season - 20) * 3;
}
