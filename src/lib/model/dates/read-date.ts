/**
 * One date of the profile, read left to right: year, month or season, day, time, qualifier. Each part may be the last.
 */
import { daysIn } from './calendar.js';
import { type Cursor, EdtfFault, faultHere, readDigits, readTwoDigits, take, takeDigit } from './cursor.js';
import type { EdtfDate, EdtfTime, Season } from './value.js';

/** The universe is 13.8 billion years old; what is said of it lies within. */
const MAX_YEAR = 20_000_000_000;

/** The largest offset from UTC in use, in minutes: +14:00 (Line Islands). */
const MAX_OFFSET_MINUTES = 14 * 60;

const MEND_YEAR = 'write the year with four digits; only the last may be X: 2020, 202X, 0099, -0044';
const MEND_MONTH = 'write 01 to 12, 21 to 24 for spring to winter, or XX';
const MEND_LONG_YEAR = 'write Y for years beyond 9999 only, as in Y12000 or Y-12000';
const MEND_OFFSET = 'end the time, in whole seconds, with Z or an offset such as +08:00';

/** Reads the date at the cursor and leaves the cursor behind it; throws EdtfFault where it breaks. */
export function readDate(cursor: Cursor): EdtfDate {
  if (take(cursor, 'Y')) {
    const year = readLongYear(cursor);
    return { kind: 'date', precision: 'year', year, ...readQualifier(cursor) };
  }
  const yearAt = cursor.at;
  const isNegative = take(cursor, '-');
  const tens = readDigits(cursor, 3, 'year', MEND_YEAR) * 10;
  if (take(cursor, 'X')) {
    const year = isNegative ? -tens - 9 : tens;
    return { kind: 'date', precision: 'decade', year, ...readQualifier(cursor) };
  }
  const digits = tens + readDigits(cursor, 1, 'year', MEND_YEAR);
  if (isNegative && digits === 0) {
    throw new EdtfFault(yearAt, 'year -0000 does not exist', 'write 0000 for 1 BC');
  }
  const behind = cursor.at;
  if (takeDigit(cursor) >= 0) {
    throw new EdtfFault(behind, 'a year of more than four digits', 'write a year beyond 9999 as Y12000');
  }
  return readInYear(cursor, isNegative ? -digits : digits);
}

/** `Y12000`, behind its Y: five digits or more, none of them a leading zero. */
function readLongYear(cursor: Cursor): number {
  const yearAt = cursor.at;
  const isNegative = take(cursor, '-');
  if (cursor.text[cursor.at] === '0') throw faultHere(cursor, 'a digit from 1 to 9', MEND_LONG_YEAR);
  let digits = readDigits(cursor, 5, 'year', MEND_LONG_YEAR);
  for (let digit = takeDigit(cursor); digit >= 0; digit = takeDigit(cursor)) digits = digits * 10 + digit;
  if (digits > MAX_YEAR) {
    const written = cursor.text.slice(yearAt, cursor.at);
    throw new EdtfFault(
      yearAt,
      `year ${written} is outside what can be drawn`,
      'stay within 20,000,000,000 years of 0',
    );
  }
  return isNegative ? -digits : digits;
}

function readInYear(cursor: Cursor, year: number): EdtfDate {
  if (!take(cursor, '-')) return { kind: 'date', precision: 'year', year, ...readQualifier(cursor) };
  if (take(cursor, 'XX')) {
    return { kind: 'date', precision: 'month-unspecified', year, ...readQualifier(cursor) };
  }
  const monthAt = cursor.at;
  const month = readDigits(cursor, 2, 'month', MEND_MONTH);
  if (isSeason(month)) {
    return { kind: 'date', precision: 'season', year, season: month, ...readQualifier(cursor) };
  }
  if (month < 1 || month > 12) {
    const written = cursor.text.slice(monthAt, cursor.at);
    throw new EdtfFault(monthAt, `month ${written} does not exist`, MEND_MONTH);
  }
  return readInMonth(cursor, year, month);
}

function readInMonth(cursor: Cursor, year: number, month: number): EdtfDate {
  if (!take(cursor, '-')) return { kind: 'date', precision: 'month', year, month, ...readQualifier(cursor) };
  if (take(cursor, 'XX')) {
    return { kind: 'date', precision: 'day-unspecified', year, month, ...readQualifier(cursor) };
  }
  const day = readTwoDigits(cursor, 'day', 1, daysIn(year, month));
  if (take(cursor, 'T')) return readTime(cursor, year, month, day);
  return { kind: 'date', precision: 'day', year, month, day, ...readQualifier(cursor) };
}

function readTime(cursor: Cursor, year: number, month: number, day: number): EdtfTime {
  const hour = readTwoDigits(cursor, 'hour', 0, 23);
  if (!take(cursor, ':'))
    throw faultHere(cursor, '":" and the minute', 'write the time as 22:25 or 22:25:42');
  const minute = readTwoDigits(cursor, 'minute', 0, 59);
  const second = take(cursor, ':') ? { second: readTwoDigits(cursor, 'second', 0, 59) } : {};
  const offset = readOffset(cursor);
  const clock = { hour, minute, ...second, offset };
  return {
    kind: 'date',
    precision: 'time',
    year,
    month,
    day,
    ...clock,
    approximate: false,
    uncertain: false,
  };
}

function readOffset(cursor: Cursor): 'Z' | number {
  if (take(cursor, 'Z')) return 'Z';
  const offsetAt = cursor.at;
  const isWest = take(cursor, '-');
  if (!isWest && !take(cursor, '+')) throw faultHere(cursor, 'the offset from UTC', MEND_OFFSET);
  const hours = readTwoDigits(cursor, 'offset hour', 0, 14);
  if (!take(cursor, ':')) throw faultHere(cursor, '":" and the minutes of the offset', MEND_OFFSET);
  const minutes = hours * 60 + readTwoDigits(cursor, 'offset minute', 0, 59);
  const written = cursor.text.slice(offsetAt, cursor.at);
  if (minutes > MAX_OFFSET_MINUTES) {
    throw new EdtfFault(offsetAt, `offset ${written} does not exist`, 'write -14:00 to +14:00');
  }
  if (isWest && minutes === 0) throw new EdtfFault(offsetAt, `offset ${written} does not exist`, 'write Z');
  return isWest ? -minutes : minutes;
}

function readQualifier(cursor: Cursor): { approximate: boolean; uncertain: boolean } {
  const isBoth = take(cursor, '%');
  const approximate = isBoth || take(cursor, '~');
  const uncertain = isBoth || (!approximate && take(cursor, '?'));
  return { approximate, uncertain };
}

function isSeason(month: number): month is Season {
  return month >= 21 && month <= 24;
}
