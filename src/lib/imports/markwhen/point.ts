import { DAY_MS, daysIn, daysSinceEpoch } from '../../model/dates/calendar.js';
import type { DayOrder } from '../../tables/dates/day-order.js';
import { readIsoForm } from '../../tables/dates/iso-forms.js';
import { readNamedForm } from '../../tables/dates/named-forms.js';
import { readRest, type Clock } from '../../tables/dates/read-clock.js';
import type { Civil } from '../../tables/dates/write-date.js';

/** A date by itself: a year, a month, a day, or a time of a day. Its year is astronomical. */
export interface Point extends Civil {
  readonly clock?: Clock | undefined;
}

const YEAR = /^(\d{1,5})(?: ?(bce?|ad|ce))?$/i;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{1,5})(?!\d)(?:,? ?(.*))$/;
const MONTH_YEAR = /^(\d{1,2})\/(\d{3,5})$/;

/**
 * Reads a date that counts from no other; undefined for what is none.
 *
 * @param order of day and month between slashes
 */
export function readPoint(written: string, order: DayOrder): Point | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const point = readYear(text) ?? readSlashes(text, order) ?? readForm(text);
  return point && isReal(point) ? point : undefined;
}

function readYear(text: string): Point | undefined {
  const [, digits, era = ''] = YEAR.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const isBefore = /^b/i.test(era);
  // There is no year 0 of an era; without one, it is 1 BC as ISO 8601 counts.
  if (era !== '' && Number(digits) === 0) return undefined;
  return { year: isBefore ? 1 - Number(digits) : Number(digits) };
}

function readSlashes(text: string, order: DayOrder): Point | undefined {
  const month = MONTH_YEAR.exec(text);
  if (month) return { month: Number(month[1]), year: Number(month[2]) };
  const [, first, second, year, rest = ''] = SLASHES.exec(text) ?? [];
  if (first === undefined) return undefined;
  const clock = readRest(rest === '' ? '' : ` ${rest}`);
  if (clock === false) return undefined;
  const [day, monthOf] = order === 'dmy' ? [first, second] : [second, first];
  return { year: Number(year), month: Number(monthOf), day: Number(day), clock };
}

function readForm(text: string): Point | undefined {
  const read = readIsoForm(text) ?? readNamedForm(text);
  return read === undefined || typeof read === 'string' ? undefined : { ...read.date, clock: read.clock };
}

function isReal({ year, month, day }: Point): boolean {
  if (month === undefined) return true;
  const isMonth = month >= 1 && month <= 12;
  return isMonth && (day === undefined || (day >= 1 && day <= daysIn(year, month)));
}

/** Returns the first moment of a date on its clock, in milliseconds from 1970. */
export function startOf({ year, month = 1, day = 1, clock }: Point): number {
  const seconds = clock ? (clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0) : 0;
  return daysSinceEpoch(year, month, day) * DAY_MS + seconds * 1000;
}

/** Returns the moment at which a date is over: that at which the next begins. A time is over at once. */
export function endOf(point: Point): number {
  const { year, month, day, clock } = point;
  if (clock) return startOf(point);
  if (month === undefined) return daysSinceEpoch(year + 1, 1, 1) * DAY_MS;
  if (day !== undefined) return startOf(point) + DAY_MS;
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return daysSinceEpoch(next.year, next.month, 1) * DAY_MS;
}
