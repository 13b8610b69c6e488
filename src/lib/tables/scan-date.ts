import { DAY_MS, daysIn, daysSinceEpoch } from '../model/dates/calendar.js';

const MINUTE_MS = 60_000;
const DASH = 45;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;

/** How closely a date is given. */
export const Precision = { year: 1, month: 2, day: 3, time: 4 } as const;

/** A date as it was read, and its EDTF as bytes. One object serves all rows. */
export class ScannedDate {
  /** UTC milliseconds, half-open, as `boundsOf` of model/dates gives them. */
  earliest = 0;
  latest = 0;
  /** A value of `Precision`. */
  precision = 0;
  /** Of a time: 0 at midnight by the clock that was written, else more. */
  clock = 0;
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;
  readonly written = new Uint8Array(32);
}

/**
 * Reads the forms that nearly all tables have, on their bytes: `2020`, `2020-09`, `2020-09-08`, and a time behind a T or
 * a blank: `22:25`, `22:25:42`, `22:25:42.123`, then `Z`, an offset such as `+08:00` or `+08`, or nothing, which is read
 * as UTC. Fractions of a second are cut off. False for any other form and for days that do not exist: model/dates reads
 * those, or says what is wrong.
 */
export function scanDate(bytes: Uint8Array, from: number, to: number, date: ScannedDate): boolean {
  const length = to - from;
  if (length < 4) return false;
  const [first, second] = [two(bytes, from), two(bytes, from + 2)];
  if (first < 0 || second < 0) return false;
  const year = first * 100 + second;
  date.bytes = bytes;
  date.from = from;
  date.to = to;
  if (length === 4)
    return setDays(date, Precision.year, daysSinceEpoch(year, 1, 1), daysSinceEpoch(year + 1, 1, 1));
  if (length < 7 || bytes[from + 4] !== DASH) return false;
  const month = two(bytes, from + 5);
  if (month < 1 || month > 12) return false;
  if (length === 7) {
    const start = daysSinceEpoch(year, month, 1);
    return setDays(date, Precision.month, start, start + daysIn(year, month));
  }
  if (length < 10 || bytes[from + 7] !== DASH) return false;
  const day = two(bytes, from + 8);
  if (day < 1 || day > daysIn(year, month)) return false;
  const start = daysSinceEpoch(year, month, day);
  if (length === 10) return setDays(date, Precision.day, start, start + 1);
  return length >= 16 && scanTime(bytes, from + 10, to, start * DAY_MS, date);
}

function setDays(date: ScannedDate, precision: number, start: number, end: number): boolean {
  date.precision = precision;
  date.earliest = start * DAY_MS;
  date.latest = end * DAY_MS;
  return true;
}

/** Reads on behind the day, which begins at `midnight`. */
function scanTime(bytes: Uint8Array, at: number, to: number, midnight: number, date: ScannedDate): boolean {
  const separator = bytes[at];
  const isPlain = separator === LETTER_T;
  if ((!isPlain && separator !== 32) || bytes[at + 3] !== COLON) return false;
  const [hour, minute] = [two(bytes, at + 1), two(bytes, at + 4)];
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  let behind = at + 6;
  let second = -1;
  if (behind < to && bytes[behind] === COLON) {
    second = behind + 3 <= to ? two(bytes, behind + 1) : -1;
    if (second < 0 || second > 59) return false;
    behind += 3;
  }
  const clockEnd = behind;
  let fraction = 0;
  if (second >= 0 && behind + 1 < to && bytes[behind] === 46) {
    behind += 1;
    while (behind < to && isDigit(bytes[behind])) {
      if (bytes[behind] !== 48) fraction = 1;
      behind += 1;
    }
    if (behind === clockEnd + 1) return false;
  }
  const offset = scanOffset(bytes, behind, to);
  if (Number.isNaN(offset)) return false;
  const time = midnight + (hour * 60 + minute - offset) * MINUTE_MS;
  date.precision = Precision.time;
  date.clock = hour + minute + Math.max(second, 0) + fraction;
  date.earliest = second < 0 ? time : time + second * 1000;
  date.latest = second < 0 ? time + MINUTE_MS : date.earliest;
  const isWhole = behind === clockEnd && (to === behind + 1 || to === behind + 6);
  if (!isPlain || !isWhole) writeEdtf(date, clockEnd, behind);
  return true;
}

/** Minutes east of UTC; NaN for what is no offset. */
function scanOffset(bytes: Uint8Array, at: number, to: number): number {
  const length = to - at;
  if (length === 0) return 0;
  if (bytes[at] === LETTER_Z) return length === 1 ? 0 : NaN;
  const isWest = bytes[at] === DASH;
  if ((!isWest && bytes[at] !== 43) || (length !== 3 && length !== 6)) return NaN;
  const hours = two(bytes, at + 1);
  const minutes = length === 3 ? 0 : bytes[at + 3] === COLON ? two(bytes, at + 4) : -1;
  if (hours < 0 || minutes < 0 || minutes > 59) return NaN;
  const offset = hours * 60 + minutes;
  if (offset > 14 * 60 || (isWest && offset === 0)) return NaN;
  return isWest ? -offset : offset;
}

/** Writes the date as EDTF has it, which is a little stricter than what is read. */
function writeEdtf(date: ScannedDate, clockEnd: number, offsetAt: number): void {
  const { bytes, from, to, written } = date;
  let at = 0;
  for (let each = from; each < clockEnd; each += 1) written[at++] = bytes[each] ?? 0;
  written[10] = LETTER_T;
  for (let each = offsetAt; each < to; each += 1) written[at++] = bytes[each] ?? 0;
  const length = to - offsetAt;
  if (length === 0) written[at++] = LETTER_Z;
  if (length === 3) {
    written[at++] = COLON;
    written[at++] = 48;
    written[at++] = 48;
  }
  date.bytes = written;
  date.from = 0;
  date.to = at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** Returns the number that two digits write; -1 where they are none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
