import { DAY_MS, daysIn } from '../../model/dates/calendar.js';
import { civilOf } from '../../model/dates/civil.js';
import { addMonths, weekdayOf } from '../../model/dates/written/calendar.js';
import { startOf } from './point.js';

export type AmountUnit = 'ms' | 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

/** `3 weeks`; below 0 where it goes back. */
export interface Amount {
  readonly count: number;
  readonly unit: AmountUnit;
}

const AMOUNT =
  /^(-?)\s*(\d{1,5})\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|(?:week|work|business)\s*days?|days?|d|weeks?|w|months?|years?|y)\b\s*,?\s*/i;
const UNITS: readonly (readonly [RegExp, AmountUnit])[] = [
  [/^m(?:s|illi)/i, 'ms'],
  [/^s/i, 'second'],
  [/^min/i, 'minute'],
  [/^h/i, 'hour'],
  [/^(?:week|work|business)\s*day/i, 'workday'],
  [/^d/i, 'day'],
  [/^w/i, 'week'],
  [/^mo/i, 'month'],
  [/^y/i, 'year'],
];

/** Reads `2 weeks, 3 days`; undefined for what is anything else, or nothing. */
export function readAmounts(text: string): readonly Amount[] | undefined {
  const amounts: Amount[] = [];
  let rest = text.trim();
  let isBack = false;
  while (rest !== '') {
    const match = AMOUNT.exec(rest);
    const unit = UNITS.find(([form]) => form.test(match?.[3] ?? ''))?.[1];
    if (!match || unit === undefined) return undefined;
    // A minus at the beginning is that of them all.
    isBack ||= amounts.length === 0 && match[1] === '-';
    amounts.push({ count: Number(match[2]) * (isBack ? -1 : 1), unit });
    rest = rest.slice(match[0].length);
  }
  return amounts.length === 0 ? undefined : amounts;
}

const LENGTHS: Partial<Record<AmountUnit, number>> = {
  ms: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
};

/** Returns the moment so much later than one, or earlier where `sign` is -1. */
export function addAmounts(ms: number, amounts: readonly Amount[], sign: 1 | -1): number {
  return amounts.reduce((at, { count, unit }) => addAmount(at, count * sign, unit), ms);
}

function addAmount(ms: number, count: number, unit: AmountUnit): number {
  const length = LENGTHS[unit];
  if (length !== undefined) return ms + count * length;
  const ofDay = ((ms % DAY_MS) + DAY_MS) % DAY_MS;
  const date = civilOf(Math.floor(ms / DAY_MS));
  if (unit === 'workday') return addWorkdays(ms, count);
  const { year, month } = addMonths(date, unit === 'year' ? count * 12 : count);
  // 31 January and a month is the last of February.
  return startOf({ year, month, day: Math.min(date.day, daysIn(year, month)) }) + ofDay;
}

/** Goes on until so many days of work are over: one that begins on a Friday is over on Saturday. */
function addWorkdays(ms: number, count: number): number {
  let at = ms;
  for (let left = Math.abs(count); left > 0;) {
    const day = count > 0 ? at : at - DAY_MS;
    if (weekdayOf(civilOf(Math.floor(day / DAY_MS))) < 6) left -= 1;
    at += Math.sign(count) * DAY_MS;
  }
  return at;
}
