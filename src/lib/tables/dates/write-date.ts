import { daysIn, daysSinceEpoch } from '../../model/dates/calendar.js';
import { civilOf } from '../../model/dates/civil.js';
import type { Clock } from './read-clock.js';

/** A date as numbers. Years are astronomical: 0 is 1 BC. */
export interface Civil {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** EDTF has offsets up to here, in whole minutes. */
const MAX_OFFSET_SECONDS = 14 * 3600;
/** Years that EDTF can give a month or a day. */
const MAX_YEAR = 9999;

/** Returns a year as EDTF writes it: `2020`, `0476`, `-0043`, `Y12000`. */
export function writeYear(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year < 0 ? '-' : ''}${digits}`;
  return (year < 0 ? '-' : '') + digits.padStart(4, '0');
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Returns a date, with its time where it has one, as EDTF; undefined for a day that the calendar has not. A time
 * without an offset is read as UTC. 24:00 is 00:00 of the next day, and a leap second (23:59:60 in UTC) is the second
 * before it, which is on the day that was written.
 */
export function writeEdtf(date: Civil, clock?: Clock): string | undefined {
  const { year, month, day } = date;
  if (month === undefined) return clock ? undefined : writeYear(year);
  if (month < 1 || month > 12 || Math.abs(year) > MAX_YEAR) return undefined;
  if (day === undefined) return clock ? undefined : `${writeYear(year)}-${two(month)}`;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return clock ? writeMoment({ year, month, day }, clock) : writeDay(daysSinceEpoch(year, month, day));
}

function writeDay(days: number): string | undefined {
  const { year, month, day } = civilOf(days);
  return Math.abs(year) > MAX_YEAR ? undefined : `${writeYear(year)}-${two(month)}-${two(day)}`;
}

function writeMoment(date: Required<Civil>, clock: Clock): string | undefined {
  const { hour, minute, isUtc } = clock;
  const offset = clock.offset ?? 0;
  if (hour === 24 && (minute > 0 || (clock.second ?? 0) > 0 || clock.hasFraction)) return undefined;
  const isLeap = clock.second === 60;
  const second = isLeap ? 59 : clock.second;
  const local = hour * 3600 + minute * 60 + (second ?? 0);
  const midnight = daysSinceEpoch(date.year, date.month ?? 1, date.day ?? 1);
  if (isLeap && modulo(local - offset, 86_400) !== 86_399) return undefined;
  const isWritable = offset % 60 === 0 && Math.abs(offset) <= MAX_OFFSET_SECONDS;
  const seconds = isWritable ? local : local - offset;
  const days = midnight + Math.floor(seconds / 86_400);
  const ofDay = modulo(seconds, 86_400);
  const written = writeDay(days);
  if (written === undefined) return undefined;
  const isToSecond = second !== undefined || ofDay % 60 !== 0;
  const time = `${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}`;
  const isZ = isUtc || clock.offset === undefined || !isWritable;
  return `${written}T${time}${isToSecond ? `:${two(ofDay % 60)}` : ''}${isZ ? 'Z' : writeOffset(offset)}`;
}

function writeOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
