import { daysIn, daysSinceEpoch } from '../../model/dates/calendar.js';
import { civilOf } from '../../model/dates/civil.js';
import { readRest, type Clock } from './read-clock.js';
import { writeEdtf, type Civil } from './write-date.js';

export interface ReadForm {
  readonly date: Civil;
  readonly clock?: Clock | undefined;
}

/** `2020-09-08`, `2025-3-3`, `+1789-07-14`, `-44-03-15`, `-000043-03-15`, `2020/09/08`, `2020.9`. */
const EXTENDED = /^([+-]?)(\d{1,6})([-/.])(\d{1,2})(?:\3(\d{1,2}))?(?![\d/.-])(.*)$/;
const BASIC = /^(\d{4})(\d{2})(\d{2})((?:t| ).+)$/i;
const ORDINAL = /^(\d{4})(-?)(\d{3})((?:t| ).+)?$/i;
const WEEK = /^(\d{4})(-?)w(\d{2})(?:\2([1-7]))?((?:t| ).+)?$/i;
const QUARTER = /^(?:(\d{4})[- ]?q([1-4])|q([1-4])[- ](\d{4}))$/i;

/**
 * Reads the forms of ISO 8601 that EDTF does not have, and their neighbours with a slash or a point. Week and quarter
 * without a day come back as EDTF: a day in that week, the three months of that quarter.
 */
export function readIsoForm(text: string): ReadForm | string | undefined {
  return readExtended(text) ?? readBasic(text) ?? readOrdinal(text) ?? readWeek(text) ?? readQuarter(text);
}

function readExtended(text: string): ReadForm | undefined {
  const match = EXTENDED.exec(text);
  if (!match) return undefined;
  const [, sign = '', digits = '', mark, month = '', day, rest = ''] = match;
  // Two digits without a sign may be a day, or a year of some century.
  if (sign === '' ? digits.length < 3 || digits.length > 4 : mark !== '-') return undefined;
  const clock = readRest(rest);
  if (clock === false || (sign === '-' && Number(digits) === 0)) return undefined;
  const year = Number(digits) * (sign === '-' ? -1 : 1);
  // Wikidata writes 00 for a month or a day that is not known, and midnight behind it. MySQL writes 0000-00-00 for
  // a date that is not known at all: that is not 1 BC.
  if (Number(month) === 0 && year === 0) return undefined;
  if (Number(month) === 0) return day === undefined || Number(day) > 0 ? undefined : { date: { year } };
  if (day !== undefined && Number(day) === 0) return { date: { year, month: Number(month) } };
  if (day === undefined && clock) return undefined;
  return { date: { year, month: Number(month), day: day === undefined ? undefined : Number(day) }, clock };
}

function readBasic(text: string): ReadForm | undefined {
  const [, year, month, day, rest] = BASIC.exec(text) ?? [];
  const clock = rest === undefined ? false : readRest(rest);
  if (!clock) return undefined;
  return { date: { year: Number(year), month: Number(month), day: Number(day) }, clock };
}

function readOrdinal(text: string): ReadForm | undefined {
  const [, digits, , ofYear, rest = ''] = ORDINAL.exec(text) ?? [];
  const clock = readRest(rest);
  if (digits === undefined || clock === false) return undefined;
  const date = dayOfYear(Number(digits), Number(ofYear));
  return date && { date, clock };
}

/** Returns the day of a year by its number from 1; undefined when the year has not so many. */
export function dayOfYear(year: number, day: number): Civil | undefined {
  if (day < 1 || day > 337 + daysIn(year, 2)) return undefined;
  return civilOf(daysSinceEpoch(year, 1, 1) + day - 1);
}

/** A week begins on Monday; the first of a year is that with its first Thursday. */
function readWeek(text: string): ReadForm | string | undefined {
  const [, digits, , week, day, rest = ''] = WEEK.exec(text) ?? [];
  const clock = readRest(rest);
  if (digits === undefined || clock === false) return undefined;
  const monday = firstMonday(Number(digits)) + (Number(week) - 1) * 7;
  if (Number(week) < 1 || monday >= firstMonday(Number(digits) + 1)) return undefined;
  if (day !== undefined) return { date: civilOf(monday + Number(day) - 1), clock };
  if (clock) return undefined;
  const [first, last] = [writeEdtf(civilOf(monday)), writeEdtf(civilOf(monday + 6))];
  return `[${first}..${last}]`;
}

function firstMonday(year: number): number {
  const fourth = daysSinceEpoch(year, 1, 4);
  // 1970-01-01 was a Thursday.
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

function readQuarter(text: string): string | undefined {
  const [, yearA, quarterA, quarterB, yearB] = QUARTER.exec(text) ?? [];
  const year = yearA ?? yearB;
  if (year === undefined) return undefined;
  const month = Number(quarterA ?? quarterB) * 3 - 2;
  const [first, last] = [
    writeEdtf({ year: Number(year), month }),
    writeEdtf({ year: Number(year), month: month + 2 }),
  ];
  return `${first}/${last}`;
}
