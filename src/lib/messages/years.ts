import { MANY_YEARS_AGO } from '../model/dates/calendar.js';

/** The large numbers that a language has words for, the largest first, and how so many of each are said. */
export type Scales = readonly (readonly [unit: number, say: (count: number) => string])[];

/**
 * Returns the number of a year as people count, without its era. Round numbers of millions and more are in words
 * (“13.8 billion”), and there 1 BC more or less is not counted: `Y-13800000000` is 13.8 billion BC. All others are
 * exact: the year after it is 13,800,000,000 BC. Two decimals at most: three could be thousands; and none beside thousands,
 * since few read 19,119.51 million at a glance.
 */
export function yearFigures(year: number, number: (value: number) => string, scales: Scales): string {
  const size = Math.abs(year);
  const counted = year > 0 ? year : 1 - year;
  if (size < MANY_YEARS_AGO) return String(counted);
  const scale = scales.find(([unit]) => size >= unit && size % (size < unit * 1e3 ? unit / 100 : unit) === 0);
  return scale ? scale[1](size / scale[0]) : number(counted);
}

/** Returns whether a bare number could be a day, a short form or no year: then it is said with its era. */
export function needsEra(year: number): boolean {
  return year < 100 || year >= MANY_YEARS_AGO;
}
