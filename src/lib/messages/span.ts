/** A moment by the calendar, in UTC. Months count from 1, years are astronomical. */
export interface ReadTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** A time by the calendar, and how closely it is worth telling. Both ends are part of it. */
export interface TimeSpan {
  readonly unit: 'year' | 'month' | 'day' | 'minute';
  readonly first: ReadTime;
  readonly last: ReadTime;
}

const DAY_MS = 86_400_000;
/** From these lengths on, days, months and years are enough. */
const DAYS_FROM_MS = 2 * DAY_MS;
const MONTHS_FROM_MS = 90 * DAY_MS;
const YEARS_FROM_MS = 4 * 366 * DAY_MS;
/** JavaScript dates end here. */
const LAST_MS = 8.64e15;

/** Returns how closely to tell a time of this length. */
function unitOf(spanMs: number): TimeSpan['unit'] {
  if (spanMs >= YEARS_FROM_MS) return 'year';
  if (spanMs >= MONTHS_FROM_MS) return 'month';
  return spanMs >= DAYS_FROM_MS ? 'day' : 'minute';
}

/** Returns a moment given in UTC milliseconds; what lies beyond the calendar is its first or last. */
function readTime(ms: number): ReadTime {
  const date = new Date(Math.min(Math.max(ms, -LAST_MS), LAST_MS));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** Returns the calendar's words for a half-open time in UTC milliseconds: the end is named by the last unit within. */
export function spanOf(start: number, end: number): TimeSpan {
  const unit = unitOf(end - start);
  return { unit, first: readTime(start), last: readTime(unit === 'minute' ? end : end - 1) };
}
