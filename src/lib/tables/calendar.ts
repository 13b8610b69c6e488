/** Days and instants as bytes, without a Date for each. */
import { DAY_MS, daysSinceEpoch } from '../model/dates/calendar.js';
import { civilOf } from '../model/dates/civil.js';

/** First and last day that EDTF can write: years of four digits, before the year 0 with a sign. */
const FIRST = daysSinceEpoch(-9999, 1, 1);
const LAST = daysSinceEpoch(9999, 12, 31);

/** Writes `2020-09-08` and returns the offset behind it; -1, and nothing written, for a day that EDTF cannot write. */
export function writeDay(bytes: Uint8Array, from: number, days: number): number {
  if (!(days >= FIRST && days <= LAST)) return -1;
  const { year, month, day } = civilOf(days);
  let at = from;
  if (year < 0) bytes[at++] = 45;
  const written = Math.abs(year);
  writeTwo(bytes, at, Math.floor(written / 100));
  writeTwo(bytes, at + 2, written % 100);
  bytes[at + 4] = 45;
  writeTwo(bytes, at + 5, month);
  bytes[at + 7] = 45;
  writeTwo(bytes, at + 8, day);
  return at + 10;
}

/** Writes `2020-09-08T22:25:42Z`, seconds cut off; -1 as `writeDay`. */
export function writeInstant(bytes: Uint8Array, from: number, time: number): number {
  const days = Math.floor(time / DAY_MS);
  const at = writeDay(bytes, from, days);
  if (at < 0) return -1;
  const seconds = Math.floor((time - days * DAY_MS) / 1000);
  bytes[at] = 84;
  writeTwo(bytes, at + 1, Math.floor(seconds / 3600));
  bytes[at + 3] = 58;
  writeTwo(bytes, at + 4, Math.floor(seconds / 60) % 60);
  bytes[at + 6] = 58;
  writeTwo(bytes, at + 7, seconds % 60);
  bytes[at + 9] = 90;
  return at + 10;
}

function writeTwo(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = 48 + Math.floor(value / 10);
  bytes[at + 1] = 48 + (value % 10);
}
