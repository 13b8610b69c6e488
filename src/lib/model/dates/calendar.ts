/**
 * The proleptic Gregorian calendar as whole numbers of days, for any year: the era arithmetic of Howard Hinnant,
 * “chrono-Compatible Low-Level Date Algorithms”. A Date of JavaScript ends in the year 275,760.
 */

export const DAY_MS = 86_400_000;
/** The mean year of the calendar: 400 years are 146,097 days. */
export const YEAR_MS = 365.2425 * DAY_MS;
/** A Date of JavaScript holds no time further than this from 1970. */
export const MAX_DATE_MS = 8.64e15;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns the days from 1970-01-01 to a day; `month` from 1. */
export function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** Returns the number of days of a month. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Returns the UTC milliseconds at which a year begins, as near as a double is. */
export function startOfYear(year: number): number {
  return daysSinceEpoch(year, 1, 1) * DAY_MS;
}

/** From so many years ago on, the year −1,000,000 and 1,000,000 BC count as the same. */
export const MANY_YEARS_AGO = 1_000_000;

/**
 * Returns the year that a round number is on a scale that counts as people do: −500 is 500 BC, the year −499; 0, which
 * is no year, is AD 1.
 */
export function roundYear(round: number): number {
  return round <= 0 && round > -MANY_YEARS_AGO ? round + 1 : round;
}

/** Returns the year in which a time lies. */
export function yearAt(ms: number): number {
  let year = Math.floor(1970 + ms / YEAR_MS);
  while (startOfYear(year + 1) <= ms) year += 1;
  while (startOfYear(year) > ms) year -= 1;
  return year;
}
