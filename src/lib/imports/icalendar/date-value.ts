import { daysIn } from '../../model/dates/calendar.js';
import { addDays, type FullDay } from '../../model/dates/written/calendar.js';
import type { WallTime } from '../dates/zone-offset.js';
import type { ContentLine } from './content-line.js';

/** A value of type DATE or DATE-TIME. */
export interface DateValue {
  readonly day: FullDay;
  /** Absent for a DATE. */
  readonly clock?: Pick<WallTime, 'hour' | 'minute' | 'second'>;
  readonly isUtc: boolean;
  /** The TZID; absent for a time in UTC, for one of no zone, and for a day. */
  readonly zone?: string;
}

const VALUE = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/i;

/** Reads a DATE or DATE-TIME; undefined for what is none, or what the calendar or the clock has not. */
export function readDateValue({ parameters, value }: ContentLine): DateValue | undefined {
  const match = VALUE.exec(value.trim());
  if (!match) return undefined;
  const [year, month, date, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const day = { year: year ?? 0, month: month ?? 0, day: date ?? 0 };
  if (day.day < 1 || day.month < 1 || day.month > 12 || day.day > daysIn(day.year, day.month))
    return undefined;
  // A few programs say DATE of what has a time: midnight then.
  if (match[4] === undefined || parameters.get('VALUE')?.toUpperCase() === 'DATE')
    return { day, isUtc: false };
  const clock = { hour: hour ?? 0, minute: minute ?? 0, second: Math.min(second ?? 0, 59) };
  if (clock.hour > 23 || clock.minute > 59 || (second ?? 0) > 60) return undefined;
  const isUtc = match[7] !== undefined;
  const zone = parameters.get('TZID');
  return { day, clock, isUtc, ...(zone === undefined || isUtc ? {} : { zone }) };
}

const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** A duration: days are days of the calendar, hours are so many hours. */
export interface Duration {
  readonly days: number;
  readonly seconds: number;
}

/** Reads a DURATION; undefined for what is none, or goes back. */
export function readDuration(value: string): Duration | undefined {
  const match = DURATION.exec(value.trim());
  if (!match || match[1] === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  return { days: weeks * 7 + days, seconds: (hours * 60 + minutes) * 60 + seconds };
}

/** Returns where a duration ends, on the same clock. */
export function addDuration(start: DateValue, { days, seconds }: Duration): DateValue {
  if (start.clock === undefined)
    return { ...start, day: addDays(start.day, days + Math.ceil(seconds / 86_400)) };
  const { hour, minute, second } = start.clock;
  const total = (hour * 60 + minute) * 60 + second + seconds;
  const rest = total % 86_400;
  return {
    ...start,
    day: addDays(start.day, days + Math.floor(total / 86_400)),
    clock: { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 },
  };
}
