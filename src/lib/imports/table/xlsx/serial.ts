import { civilOf } from '../../../model/dates/civil.js';
import { writeEdtf } from '../../../tables/dates/write-date.js';
import type { SheetDate } from '../grid.js';
import type { NumberFormat } from './number-format.js';

/** Days from 1970 to the day that a workbook counts 0: from 1900, as Lotus 1-2-3 counted, and from 1904, as a Macintosh did. */
const ZERO_1900 = -25_569;
const ZERO_1904 = -24_107;
/** The day that 1900 had not: 29 February 1900. Days before it are counted one less. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const DAY_SECONDS = 86_400;
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Returns the date of a number by its format, as precise as the format shows it. Undefined for a number that is no day: below
 * 1, beyond the year 9999, or the 29 February 1900 that the calendar had not.
 */
export function dateOfSerial(
  serial: number,
  format: Extract<NumberFormat, { kind: 'date' }>,
  countsFrom1904: boolean,
): SheetDate | undefined {
  // A time is a part of the day, and exact to the second.
  const seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS);
  const day = Math.floor(serial) + (seconds === DAY_SECONDS ? 1 : 0);
  const ofDay = seconds % DAY_SECONDS;
  const first = countsFrom1904 ? 0 : 1;
  if (!(day >= first && day <= LAST_SERIAL) || (!countsFrom1904 && day === NO_DAY)) return undefined;
  const civil = civilOf(
    day + (countsFrom1904 ? ZERO_1904 : ZERO_1900) + (!countsFrom1904 && day < NO_DAY ? 1 : 0),
  );
  const isMonth = format.shows === 'month' || (format.mayBeMonth === true && civil.day === 1);
  const shown =
    format.shows === 'year' ? { year: civil.year } : isMonth ? { ...civil, day: undefined } : civil;
  const edtf = writeEdtf(shown);
  if (edtf === undefined) return undefined;
  const hasTime = format.hasTime && ofDay > 0;
  return {
    edtf,
    ...(hasTime ? { time: clockOf(ofDay) } : {}),
    ...(format.hidesYear ? { hidesYear: true } : {}),
  };
}

/** Returns a part of a day as a clock shows it, with seconds where it has some. */
export function clockOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}
