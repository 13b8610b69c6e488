import { DAY_MS, daysIn, MAX_DATE_MS } from '../../model/dates/calendar.js';
import { dayOfYear } from './iso-forms.js';
import { writeEdtf, writeYear } from './write-date.js';

/** What a number in a column of dates looks like, by its digits alone. */
export const NUMBER_CLASSES = [
  ...(['year', 'five', 'month', 'ordinal', 'day', 'minute', 'second'] as const),
  ...(['s', 'ms', 'us', 'ns', 'negative', 'other'] as const),
] as const;
export type NumberClass = (typeof NUMBER_CLASSES)[number];

/** A unit in which time since 1970 is counted. */
export type EpochUnit = 's' | 'ms' | 'us' | 'ns';
export const EPOCH_UNITS: readonly EpochUnit[] = ['s', 'ms', 'us', 'ns'];

/** How numbers are read, for a whole column. */
export interface NumberPlan {
  /** Every number that is not a date in digits is a year. */
  readonly isYears: boolean;
  /** Other dates of the column are before the year 1 or beyond 9999. */
  readonly isDeep: boolean;
  /** The column counts time since 1970. */
  readonly isTime: boolean;
  /** The one unit in which it does. */
  readonly unit?: EpochUnit | undefined;
  /** Five digits are a serial of Excel. */
  readonly isSerial: boolean;
  /** Twelve digits, all of which could be a date and a time, are milliseconds all the same. */
  readonly isMinuteMs: boolean;
}

/** As what a number was read. */
export type NumberReading = 'year' | 'digits' | 'serial' | EpochUnit;

export interface ReadNumber {
  readonly edtf: string;
  readonly as: NumberReading;
}

const NANOS: Readonly<Record<EpochUnit, number>> = { s: 9, ms: 6, us: 3, ns: 0 };
/** Serials of 1927-05-18 to 2099-12-31: what has five digits and may be a date of Excel. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 73_050;
/** Days from 1970 to the day that Excel counts 0, by its calendar with a 29 February 1900. */
const SERIAL_ZERO = -25_569;
/** Whole digits that a count in the unit of its column needs: a shorter number is a year, or with a fraction not read. */
const LEAST_DIGITS = 5;
/** Digits before the zeros of a year of deep time. */
const MOST_YEAR_DIGITS = 6;
const PARTS = /^([+-]?)0*(\d+?)(?:\.(\d+?)0*)?$/;

/** A number as its digits: the sign, the whole part without leading zeros, and the part behind the point. */
interface Digits {
  readonly text: string;
  readonly isNegative: boolean;
  readonly whole: string;
  readonly part: string;
}

function digitsOf(text: string): Digits {
  const [, sign, whole = '0', part = ''] = PARTS.exec(text) ?? [];
  return {
    text: text.replace(/^[+-]|\.\d*$/g, ''),
    isNegative: sign === '-' && whole !== '0',
    whole,
    part: /[1-9]/.test(part) ? part : '',
  };
}

/** Tells what a number may be. Ranges of the units do not overlap: each begins in 1973 and ends in 2286. */
export function classOf(text: string): NumberClass {
  return classify(digitsOf(text));
}

function classify({ text, isNegative, whole, part }: Digits): NumberClass {
  const { length } = whole;
  if (isNegative) return length <= 4 && part === '' ? 'year' : 'negative';
  if (part !== '') return isSerial(whole) ? 'five' : epochOf(length);
  if (text.length === 8 && isDay(text)) return 'day';
  // SAP writes 00000000 for a day that is not known.
  if (whole === '0' && text.length > 4) return 'other';
  if (length <= 4) return 'year';
  if (length === 5) return 'five';
  if (length === 6 && isMonth(whole)) return 'month';
  if (length === 7 && isYear(whole) && dayOfYear(Number(whole.slice(0, 4)), Number(whole.slice(4))))
    return 'ordinal';
  if (length === 12 && isDay(whole) && isTime(whole)) return 'minute';
  if (length === 14 && isDay(whole) && isTime(whole)) return 'second';
  return epochOf(length);
}

function epochOf(length: number): NumberClass {
  if (length === 9 || length === 10) return 's';
  if (length === 12 || length === 13) return 'ms';
  if (length === 15 || length === 16) return 'us';
  return length === 18 || length === 19 ? 'ns' : 'other';
}

const isSerial = (whole: string): boolean => Number(whole) >= FIRST_SERIAL && Number(whole) <= LAST_SERIAL;
const isYear = (whole: string): boolean => /^[12]/.test(whole);
const isMonth = (whole: string): boolean =>
  isYear(whole) && Number(whole.slice(4, 6)) >= 1 && Number(whole.slice(4, 6)) <= 12;
const isDay = (text: string): boolean => {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number);
  const isKnown = /^[012]/.test(text) && Number(month) >= 1 && Number(month) <= 12;
  return isKnown && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
};
const isTime = (whole: string): boolean =>
  Number(whole.slice(8, 10)) < 24 && Number(whole.slice(10, 12)) < 60 && Number(whole.slice(12, 14)) < 60;

/**
 * Returns whether a number is too exact to be a year of deep time: one of nine digits and more is known to a
 * thousandth at best (251902000), while a count of seconds uses nearly all of its digits.
 */
export function isExactCount(text: string): boolean {
  const { whole, part } = digitsOf(text);
  return whole.length >= 9 && (part !== '' || whole.replace(/0+$/, '').length > MOST_YEAR_DIGITS);
}

/** Returns whether a number would be midnight in UTC; undefined for what has no time of day. */
export function isMidnightNumber(text: string, found: NumberClass): boolean | undefined {
  const { whole, part } = digitsOf(text);
  if (found === 'minute' || found === 'second') return /^0+$/.test(whole.slice(8));
  if (found === 'five') return part === '' ? undefined : false;
  if (found === 'negative') return part === '' && Number(whole) % 86_400 === 0;
  if (found !== 's' && found !== 'ms' && found !== 'us' && found !== 'ns') return undefined;
  const zeros = 9 - NANOS[found];
  const seconds = whole.slice(0, whole.length - zeros);
  return part === '' && whole.endsWith('0'.repeat(zeros)) && Number(seconds) % 86_400 === 0;
}

/** Reads a number as its column says; undefined when it does not fit what the column is. */
export function readDateNumber(text: string, plan: NumberPlan): ReadNumber | undefined {
  const digits = digitsOf(text);
  const { whole, part, isNegative } = digits;
  const found = classify(digits);
  if (found === 'year') {
    // Beside counts of time a number of so few digits is no year, nor is it a count: often it is 0 for “not known”.
    if (plan.isTime && (isNegative || whole.length < 4)) return undefined;
    return { edtf: writeYear((isNegative ? -1 : 1) * Number(whole)), as: 'year' };
  }
  if (whole === '0' && part === '') return undefined;
  // 44082 beside 2020 may be a serial as well as a year: it is not guessed.
  const isOpen = found === 'five' && !plan.isDeep && isSerial(whole);
  if (plan.isYears && part === '' && !isOpen)
    return { edtf: `Y${isNegative ? '-' : ''}${whole}`, as: 'year' };
  switch (found) {
    case 'month':
    case 'ordinal':
    case 'day':
    case 'second':
      return inDigits(found === 'day' ? digits.text : whole);
    case 'minute':
      return plan.isMinuteMs ? sinceEpoch(digits, 'ms') : inDigits(whole);
    case 'five':
      if (plan.isSerial && isSerial(whole)) return inSerial(digits);
      return plan.unit && sinceEpoch(digits, plan.unit);
    case 's':
    case 'ms':
    case 'us':
    case 'ns':
      return sinceEpoch(digits, found);
    case 'negative':
    case 'other':
      return plan.unit && whole.length >= LEAST_DIGITS ? sinceEpoch(digits, plan.unit) : undefined;
  }
}

/** `20200908`, `202009`, `2020252`, `202009081425`: a date whose digits follow each other. */
function inDigits(text: string): ReadNumber | undefined {
  const year = Number(text.slice(0, 4));
  const of = (from: number): number => Number(text.slice(from, from + 2));
  const date =
    text.length === 7
      ? dayOfYear(year, Number(text.slice(4)))
      : { year, month: of(4), day: text.length > 6 ? of(6) : undefined };
  const second = text.length > 12 ? of(12) : undefined;
  const clock = { hour: of(8), minute: of(10), second, offset: undefined, isUtc: true, hasFraction: false };
  const edtf = date && writeEdtf(date, text.length > 8 ? clock : undefined);
  return edtf === undefined ? undefined : { edtf, as: 'digits' };
}

function inSerial({ whole, part }: Digits): ReadNumber | undefined {
  const day = (Number(whole) + SERIAL_ZERO) * DAY_MS;
  if (part === '') return { edtf: new Date(day).toISOString().slice(0, 10), as: 'serial' };
  // Excel keeps a time as a part of the day: to the second it is exact.
  return { edtf: stamp(day + Math.round(Number(`0.${part}`) * 86_400) * 1000), as: 'serial' };
}

/** A second with a fraction is cut, as one in a text is; before 1970 too. */
function sinceEpoch({ isNegative, whole, part }: Digits, unit: EpochUnit): ReadNumber | undefined {
  const nanos = BigInt(whole + part.padEnd(9, '0').slice(0, NANOS[unit]).padEnd(NANOS[unit], '0'));
  const billion = 1_000_000_000n;
  const seconds = isNegative ? -((nanos + billion - 1n) / billion) : nanos / billion;
  const ms = Number(seconds) * 1000;
  if (!(Math.abs(ms) <= MAX_DATE_MS)) return undefined;
  const edtf = stamp(ms);
  return /^\d/.test(edtf) ? { edtf, as: unit } : undefined;
}

function stamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
