import { daysIn } from '../../model/dates/calendar.js';

/** A year of the Julian calendar without a leap day has the months of this one. */
const COMMON_YEAR = 2001;

/**
 * Returns a day of the Julian calendar, counted from 1970-01-01; undefined for one that the calendar has not, and before March of the
 * year -4800. Year 0 is 1 BC; `month` from 1.
 */
export function julianDay(year: number, month: number, day: number): number | undefined {
  const before = Math.floor((14 - month) / 12);
  const years = year + 4800 - before;
  const length = month === 2 && year % 4 === 0 ? 29 : daysIn(COMMON_YEAR, month);
  if (years < 0 || day < 1 || day > length) return undefined;
  const days = Math.floor((153 * (month + 12 * before - 3) + 2) / 5) + 365 * years + Math.floor(years / 4);
  // 2,440,588 is the Julian day number of 1970-01-01.
  return day + days - 32_083 - 2_440_588;
}
