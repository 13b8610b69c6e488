/**
 * What a date covers on the time axis. `2020-08` is the whole of August:
 *
 *     2020-07  |   2020-08    |  2020-09
 *              [earliest      )latest          half-open: the end belongs to what follows
 */
import { DAY_MS, daysSinceEpoch, startOfYear } from './calendar.js';
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
 *
 * Years count by arithmetic, so there is no last one. Within 285,000 years of 1970 a bound is exact; further away it
 * is the nearest double, which at 13.8 billion years is within 33 seconds.
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
      return { earliest: startOfYear(date.year), latest: startOfYear(date.year + 10) };
    case 'year':
    case 'month-unspecified':
      return { earliest: startOfYear(date.year), latest: startOfYear(date.year + 1) };
    case 'season':
      return monthsFrom(date.year, firstMonth(date.season), 3);
    case 'month':
    case 'day-unspecified':
      return monthsFrom(date.year, date.month, 1);
    case 'day': {
      const earliest = startOfDay(date.year, date.month, date.day);
      return { earliest, latest: earliest + DAY_MS };
    }
    case 'time':
      return boundsOfTime(date);
  }
}

function boundsOfTime(time: EdtfTime): Bounds {
  const offset = time.offset === 'Z' ? 0 : time.offset;
  const minutes = time.hour * 60 + time.minute - offset;
  const minute = startOfDay(time.year, time.month, time.day) + minutes * MINUTE_MS;
  if (time.second === undefined) return { earliest: minute, latest: minute + MINUTE_MS };
  const instant = minute + time.second * 1000;
  return { earliest: instant, latest: instant };
}

/** Returns the bounds of some months, which may run into the next year. */
function monthsFrom(year: number, month: number, count: number): Bounds {
  const next = month + count;
  const latest = next > 12 ? startOfDay(year + 1, next - 12, 1) : startOfDay(year, next, 1);
  return { earliest: startOfDay(year, month, 1), latest };
}

/** Midnight UTC. */
function startOfDay(year: number, month: number, day: number): number {
  return daysSinceEpoch(year, month, day) * DAY_MS;
}

/** 21 spring is March, 22 June, 23 September, 24 December. */
function firstMonth(season: Season): number {
  return (season - 20) * 3;
}
