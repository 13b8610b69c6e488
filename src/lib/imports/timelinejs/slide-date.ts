import { readCell } from '../../tables/dates/read-cell.js';
import { readClock } from '../../tables/dates/read-clock.js';
import { astronomicalYear } from '../../formats/timelinejs-year.js';
import { parseEdtf } from '../../model/dates/index.js';
import { edtfOfParts } from '../dates/date-of-parts.js';
import { readStamp } from '../dates/stamp.js';
import { offsetInZone, writeZoneOffset } from '../dates/zone-offset.js';
import type { Slide, SlideDate, SlideNames } from './slide.js';

/** A date of a slide, and what is to be said of it. */
export interface ReadSlideDate {
  readonly edtf?: string;
  /** Why there is no date, or what of it is left out. */
  readonly fault?: { readonly what: string; readonly fix: string };
  /** It has a time of day without a zone, which is left out. */
  readonly isTimeLeftOut?: boolean;
}

/** EDTF gives no month to a year beyond. */
const LAST_FULL_YEAR = 9999;

/** Reads a date of a slide, as precise as the last part that it has. */
export function readSlideDate(date: SlideDate, zone: string | undefined): ReadSlideDate {
  const digits = date.year.replace(/[\s,]/g, '').replace(/^\u2212/, '-');
  if (!/^[+-]?\d+$/.test(digits)) return readYearText(date, zone);
  if (Number(digits) === 0)
    return no(
      'there is no year 0: the year before 1 is −1, shown as 1 BCE',
      'write -1, or leave the cell empty',
    );
  const year = astronomicalYear(Number(digits));
  const month = partOf(date.month, 12) ?? monthOf(date.month);
  const day = partOf(date.day, 31);
  if (month === undefined) return no('the month is not one of 1 to 12, nor a name', 'write it as a number');
  if (day === undefined) return no('the day is not one of 1 to 31', 'write it as a number');
  if (month === 0)
    return day === 0
      ? whole(edtfOfParts({ year }))
      : partly(year, undefined, 'a day without a month is left out');
  if (Math.abs(year) > LAST_FULL_YEAR)
    return partly(year, undefined, 'a year of more than four digits has no month or day, which are left out');
  if (day === 0) return whole(edtfOfParts({ year, month }));
  return readTimed({ year, month, day }, date.time, zone);
}

/** Returns the times of day of a slide as fields: without a zone they have no place in its date. */
export function timeFields(
  { start, end }: Pick<Slide, 'start' | 'end'>,
  names: Pick<SlideNames, 'start' | 'end'>,
): Record<string, string> {
  const times = [
    [`${names.start}.time`, start?.time ?? ''],
    [`${names.end}.time`, end?.time ?? ''],
  ] as const;
  return Object.fromEntries(times.filter(([, time]) => time !== ''));
}

function readTimed(
  date: { readonly year: number; readonly month: number; readonly day: number },
  time: string,
  zone: string | undefined,
): ReadSlideDate {
  const day = edtfOfParts(date);
  if (day === undefined) return no('the calendar has no such day', 'look at the day and the month');
  // 14.30 is half past two there, and 1430 too.
  const text = time.trim().replace(/^(\d{1,2})\.(\d{2})(?!\d)/, '$1:$2');
  if (text === '') return { edtf: day };
  const clock = readClock(text);
  if (clock === undefined)
    return {
      edtf: day,
      fault: { what: 'the time of day cannot be read, and is left out', fix: 'write it as 14:30' },
    };
  if (clock.offset !== undefined) return whole(edtfOfParts({ ...date, time: text }));
  if (zone === undefined) return { edtf: day, isTimeLeftOut: true };
  const offset = offsetInZone(zone, {
    ...date,
    hour: clock.hour,
    minute: clock.minute,
    second: clock.second ?? 0,
  });
  if (offset === undefined) return { edtf: day, isTimeLeftOut: true };
  return whole(edtfOfParts({ ...date, time: `${text} ${writeZoneOffset(offset)}` }));
}

/** `44 BC`, `2020-09-08`: what TimelineJS does not read and is plain all the same, where no other part says more. */
function readYearText({ year, month, day }: SlideDate, zone: string | undefined): ReadSlideDate {
  const isAlone = [month, day].every((part) => part === '' || Number(part) === 0);
  const cell = isAlone ? readCell(year) : undefined;
  const stamp = cell?.kind === 'edtf' ? readStamp(year, { zone, order: undefined }) : undefined;
  if (stamp) return { edtf: stamp.edtf, ...(stamp.isTimeLeftOut ? { isTimeLeftOut: true } : {}) };
  return no(
    year === '' ? 'there is no year' : 'the year is not a whole number',
    'write it as a number, with a minus for years before the common era',
  );
}

/** Returns a part as a number, 0 where it is absent; undefined for what is none or too large. */
function partOf(text: string, most: number): number | undefined {
  const digits = text.replace(/[\s,]/g, '');
  if (digits === '') return 0;
  const value = /^\d+(?:\.0+)?$/.test(digits) ? Number(digits) : NaN;
  return value <= most ? value : undefined;
}

/** Returns the month that a text names, in any of the languages whose dates are read. */
function monthOf(text: string): number | undefined {
  if (/\d/.test(text)) return undefined;
  const cell = readCell(`${text.replace(/\.$/, '')} 2000`);
  const month = cell.kind === 'edtf' ? /^2000-(0\d|1[0-2])$/.exec(cell.edtf)?.[1] : undefined;
  return month === undefined ? undefined : Number(month);
}

function whole(edtf: string | undefined): ReadSlideDate {
  if (edtf === undefined) return no('the calendar has no such date', 'look at its parts');
  return parseEdtf(edtf).ok ? { edtf } : no('the year is too far from now', 'look at its digits');
}

function partly(year: number, month: number | undefined, what: string): ReadSlideDate {
  const edtf = edtfOfParts({ year, month });
  const fix = 'look at the date';
  return edtf === undefined ? no(what, fix) : { edtf, fault: { what, fix } };
}

function no(what: string, fix: string): ReadSlideDate {
  return { fault: { what, fix } };
}
