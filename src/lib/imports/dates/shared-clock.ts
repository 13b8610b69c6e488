import { DAY_MS } from '../../model/dates/calendar.js';
import { civilOf } from '../../model/dates/civil.js';
import { edtfOfParts } from './date-of-parts.js';
import { offsetInZone } from './zone-offset.js';

/** Says that the moments of a file are days, which its program wrote as midnight somewhere. */
export interface SharedClock {
  readonly dayOf: (ms: number) => string | undefined;
  /** What the file's times of day are, for its note: `22:00 UTC`. */
  readonly shown: string;
}

const HOUR_MS = 3_600_000;
/** Offsets of zones are whole quarters of an hour. */
const QUARTER_MS = 900_000;
/** So many moments have to agree on a time of day that is not midnight of UTC, before it is taken for that of a program. */
const LEAST_AGREEING = 3;
/** Local midnight is later in UTC only west of it, to Hawaii. */
const LAST_WEST_MS = 10 * HOUR_MS;
const NOON_MS = 12 * HOUR_MS;

/**
 * Returns how moments are days, where all have the time of day that midnight has in one zone: of UTC, of the zone that is given, or of
 * the one in which the file was written, which is then told by the time alone. Undefined where they do not agree.
 *
 * @param moments milliseconds since 1970
 */
export function sharedClock(moments: readonly number[], zone: string | undefined): SharedClock | undefined {
  if (moments.length === 0) return undefined;
  if (zone !== undefined && moments.every((ms) => isMidnightIn(zone, ms)))
    return { dayOf: (ms) => dayAt(ms + (offsetAt(zone, ms) ?? 0) * 1000), shown: `00:00 in ${zone}` };
  const times = [...new Set(moments.map(timeOf))].sort((a, b) => a - b);
  const [first = 0] = times;
  if (times.length === 1 && first === 0) return { dayOf: dayAt, shown: '00:00 UTC' };
  const isSeen = moments.length >= LEAST_AGREEING && times.every((time) => time % QUARTER_MS === 0);
  if (!isSeen || !(times.length === 1 || isSummerTime(moments, times))) return undefined;
  return { dayOf: (ms) => dayAt(ms + toMidnight(timeOf(ms))), shown: times.map(clockText).join(' or ') };
}

/** True for a moment at midnight of UTC. */
export function isMidnight(ms: number): boolean {
  return timeOf(ms) === 0;
}

/** Returns the day of UTC that a moment is on. */
export function dayAt(ms: number): string | undefined {
  return edtfOfParts(civilOf(Math.floor(ms / DAY_MS)));
}

function timeOf(ms: number): number {
  return ((ms % DAY_MS) + DAY_MS) % DAY_MS;
}

/** Returns what brings a local midnight to that of UTC on the same day of the calendar. Noon stays: programs write it for a day. */
function toMidnight(time: number): number {
  return time <= LAST_WEST_MS || time === NOON_MS ? -time : DAY_MS - time;
}

/** True where two times are an hour apart, and each is in its half of the year: the zone has summer time. */
function isSummerTime(moments: readonly number[], times: readonly number[]): boolean {
  const [first = 0, second = 0] = times;
  const isOverMidnight = first === 0 && second === DAY_MS - HOUR_MS;
  if (times.length !== 2 || !(second - first === HOUR_MS || isOverMidnight)) return false;
  const early = isOverMidnight ? second : first;
  const months = (isEarly: boolean): number[] =>
    moments
      .filter((ms) => (timeOf(ms) === early) === isEarly)
      .map((ms) => civilOf(Math.floor(ms / DAY_MS)).month);
  const isNorth = months(true).every(isSummer) && months(false).every(isWinter);
  return isNorth || (months(true).every(isWinter) && months(false).every(isSummer));
}

const isSummer = (month: number): boolean => month >= 3 && month <= 11;
const isWinter = (month: number): boolean => month >= 9 || month <= 4;

function isMidnightIn(zone: string, ms: number): boolean {
  const offset = offsetAt(zone, ms);
  return offset !== undefined && timeOf(ms + offset * 1000) === 0;
}

/** Returns the seconds east of UTC in a zone at a moment. */
function offsetAt(zone: string, ms: number): number | undefined {
  const guess = offsetInZone(zone, wallOf(ms));
  return guess === undefined ? undefined : offsetInZone(zone, wallOf(ms + guess * 1000));
}

function wallOf(ms: number): Parameters<typeof offsetInZone>[1] {
  const seconds = Math.floor(timeOf(ms) / 1000);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return { ...civilOf(Math.floor(ms / DAY_MS)), hour, minute, second: seconds % 60 };
}

function clockText(time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(time / HOUR_MS))}:${two(Math.floor(time / 60_000) % 60)} UTC`;
}
