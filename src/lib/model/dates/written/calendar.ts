/** Days, weeks and months counted in the proleptic Gregorian calendar, in whole numbers: no clock, no time zone. */
import { daysSinceEpoch } from '../calendar.js';
import { civilOf } from '../civil.js';

/** A day; what is not known of it is absent. Years are astronomical. */
export interface CalendarDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function addDays({ year, month, day }: FullDay, count: number): FullDay {
  return civilOf(daysSinceEpoch(year, month, day) + count);
}

/** Returns the month that is `count` months after one. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  count: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Returns 1 for a Monday to 7 for a Sunday. */
export function weekdayOf({ year, month, day }: FullDay): number {
  // 1970 began on a Thursday.
  return ((((daysSinceEpoch(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** Returns the Monday of a day's week. */
export function mondayOf(day: FullDay): FullDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** True where the day is known. */
export function isFullDay(day: CalendarDay | undefined): day is FullDay {
  return day?.month !== undefined && day.day !== undefined;
}
