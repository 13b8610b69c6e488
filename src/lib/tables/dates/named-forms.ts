import { daysSinceEpoch } from '../../model/dates/calendar.js';
import { readClock, readRest } from './read-clock.js';
import type { ReadForm } from './iso-forms.js';
import type { Civil } from './write-date.js';

const FULL = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const MONTHS = FULL.map((name) => name.slice(0, 3));
const DAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
const DAY_NAME = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]+)\.?,?[ -](\d{1,4})(?!\d)(.*)$/i;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4})(?![\d:])(.*)$/i;
/** `Sep 8 22:25:42 2020`, with a zone before or behind the year: what ctime, date and git write. */
const YEAR_LAST =
  /^([a-z]+) (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?)(?: ([a-z]+|[+-]\d{2,4}))? (\d{4})(?: ([+-]\d{4}))?$/i;
const MONTH_YEAR = /^([a-z]+)\.?,?[ -](\d{3,4})$/i;
const YEAR_FIRST = /^(\d{4})[ -]([a-z]+)\.?[ -](\d{1,2})(?!\d)(.*)$/i;

/**
 * Reads a date with the English name of its month: `September 8, 2020`, `8-Sep-2020`, `May 2020`, and what programs
 * write: RFC 2822 and HTTP, `Date.toString` of JavaScript, ctime, git. A weekday that is not the date's refuses it.
 */
export function readNamedForm(text: string): ReadForm | undefined {
  const weekday = DAY_NAME.exec(text);
  const rest = weekday ? text.slice(weekday[0].length) : text;
  const read =
    readYearLast(rest) ?? readDayFirst(rest, weekday?.[1]) ?? readMonthFirst(rest) ?? readYearFirst(rest);
  if (!read) return readMonth(text);
  return weekday && !isOn(read.date, weekday[1] ?? '') ? undefined : read;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const full = FULL.indexOf(lower);
  return 1 + (full >= 0 ? full : MONTHS.indexOf(lower === 'sept' ? 'sep' : lower));
}

function readDayFirst(text: string, weekday: string | undefined): ReadForm | undefined {
  const [, day, name = '', digits = '', rest = ''] = DAY_FIRST.exec(text) ?? [];
  const month = monthOf(name);
  const clock = readRest(rest);
  if (day === undefined || month === 0 || clock === false) return undefined;
  const date = { month, day: Number(day) };
  if (digits.length > 2) return { date: { ...date, year: Number(digits) }, clock };
  // RFC 850: two digits, and the weekday that says the century.
  if (digits.length < 2 || weekday === undefined) return undefined;
  const years = [1900, 2000].map((century) => century + Number(digits));
  const year = years.filter((each) => isOn({ ...date, year: each }, weekday));
  return year.length === 1 && year[0] !== undefined ? { date: { ...date, year: year[0] }, clock } : undefined;
}

function readMonthFirst(text: string): ReadForm | undefined {
  const [, name = '', day, year, rest = ''] = MONTH_FIRST.exec(text) ?? [];
  const month = monthOf(name);
  const clock = readRest(rest);
  if (day === undefined || month === 0 || clock === false) return undefined;
  return { date: { year: Number(year), month, day: Number(day) }, clock };
}

function readYearLast(text: string): ReadForm | undefined {
  const [, name = '', day, time = '', zone, year, offset] = YEAR_LAST.exec(text) ?? [];
  const month = monthOf(name);
  if (day === undefined || month === 0 || (zone !== undefined && offset !== undefined)) return undefined;
  const clock = readClock([time, zone ?? offset].filter((part) => part !== undefined).join(' '));
  return clock && { date: { year: Number(year), month, day: Number(day) }, clock };
}

function readYearFirst(text: string): ReadForm | undefined {
  const [, year, name = '', day, rest = ''] = YEAR_FIRST.exec(text) ?? [];
  const month = monthOf(name);
  const clock = readRest(rest);
  if (year === undefined || month === 0 || clock === false) return undefined;
  return { date: { year: Number(year), month, day: Number(day) }, clock };
}

function readMonth(text: string): ReadForm | undefined {
  const [, name = '', year] = MONTH_YEAR.exec(text) ?? [];
  const month = monthOf(name);
  return year === undefined || month === 0 ? undefined : { date: { year: Number(year), month } };
}

function isOn({ year, month, day }: Civil, weekday: string): boolean {
  const days = daysSinceEpoch(year, month ?? 1, day ?? 1);
  return DAYS[((days % 7) + 7) % 7] === weekday.slice(0, 3).toLowerCase();
}
