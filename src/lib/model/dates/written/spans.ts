/** DateParts of a date to EDTF: days, months, seasons, and the times that EDTF has no single form for. */
import { daysIn } from '../calendar.js';
import type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf } from '../value.js';
import { formatEdtf } from '../format.js';
import { parseEdtf } from '../parse.js';
import type { CalendarDay } from './calendar.js';
import type { DateParts } from './reading.js';

const PLAIN = { kind: 'date', approximate: false, uncertain: false } as const;

/** Returns the date of a day, a month or a year. */
export function calendarDate({ year, month, day }: CalendarDay): EdtfDate {
  if (month === undefined) return { ...PLAIN, precision: 'year', year };
  if (day === undefined) return { ...PLAIN, precision: 'month', year, month };
  return { ...PLAIN, precision: 'day', year, month, day };
}

export function intervalOf(start: EdtfInterval['start'], end: EdtfInterval['end']): EdtfInterval {
  return { kind: 'interval', start, end };
}

export function rangeOf(earliest: EdtfDate | undefined, latest: EdtfDate | undefined): EdtfOneOf {
  return { kind: 'one-of', ...(earliest && { earliest }), ...(latest && { latest }) };
}

/** Returns the date that parts give which have their year; undefined where they have none. */
export function edtfOf(parts: DateParts): Edtf | undefined {
  const plain = plainOf(parts);
  return plain && qualified(plain, parts);
}

function plainOf(parts: DateParts): Edtf | undefined {
  const { year, month, day, season, quarter, half, third, clock, century } = parts;
  if (century !== undefined) return centuryOf(century, third, half);
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  if (third !== undefined) return thirdOf(year, month, parts.isDecade === true, third);
  if (parts.isDecade) return { ...PLAIN, precision: 'decade', year };
  if (half !== undefined) {
    if (month !== undefined) return halfMonth(year, month, half);
    return intervalOf(calendarDate({ year, month: half * 6 - 5 }), calendarDate({ year, month: half * 6 }));
  }
  if (quarter !== undefined)
    return intervalOf(
      calendarDate({ year, month: quarter * 3 - 2 }),
      calendarDate({ year, month: quarter * 3 }),
    );
  if (season !== undefined) return { ...PLAIN, precision: 'season', year, season };
  if (parts.isSomeTime) {
    if (day !== undefined) return undefined;
    return month === undefined
      ? { ...PLAIN, precision: 'month-unspecified', year }
      : { ...PLAIN, precision: 'day-unspecified', year, month };
  }
  const date = calendarDate({
    year,
    ...(month === undefined ? {} : { month, ...(day === undefined ? {} : { day }) }),
  });
  return clock !== undefined && date.precision === 'day' ? timeOf(date, clock) : date;
}

/** Early, middle or late: ten days of a month, four months of a year, about a third of ten or a hundred years. */
function thirdOf(year: number, month: number | undefined, isDecade: boolean, third: 1 | 2 | 3): EdtfOneOf {
  if (month !== undefined) {
    const last = third === 3 ? daysIn(year, month) : third * 10;
    const day = (number: number): EdtfDate => calendarDate({ year, month, day: number });
    return rangeOf(day(third * 10 - 9), day(last));
  }
  if (isDecade) {
    const [first, last] = (
      [
        [0, 3],
        [4, 6],
        [7, 9],
      ] as const
    )[third - 1] ?? [0, 9];
    return rangeOf(calendarDate({ year: year + first }), calendarDate({ year: year + last }));
  }
  return rangeOf(calendarDate({ year, month: third * 4 - 3 }), calendarDate({ year, month: third * 4 }));
}

/** The 19th century is 1801 to 1900, and the 5th BC 500 to 401 BC. */
function centuryOf(century: number, third?: 1 | 2 | 3, half?: number): Edtf {
  const first = century > 0 ? century * 100 - 99 : century * 100 + 1;
  const year = (offset: number): EdtfDate => calendarDate({ year: first + offset });
  if (half !== undefined) return intervalOf(year(half * 50 - 50), year(half * 50 - 1));
  if (third === undefined) return intervalOf(year(0), year(99));
  const [from, to] = (
    [
      [0, 32],
      [33, 65],
      [66, 99],
    ] as const
  )[third - 1] ?? [0, 99];
  return rangeOf(year(from), year(to));
}

function halfMonth(year: number, month: number, half: number): EdtfInterval {
  const day = (number: number): EdtfDate => calendarDate({ year, month, day: number });
  return half === 1 ? intervalOf(day(1), day(15)) : intervalOf(day(16), day(daysIn(year, month)));
}

function timeOf(day: EdtfDate, clock: string): Edtf | undefined {
  const read = parseEdtf(`${formatEdtf(day)}${clock}`);
  return read.ok ? read.value : undefined;
}

/** Marks a date, or both ends of a longer time, as approximate or uncertain. */
function qualified(value: Edtf, { isApproximate = false, isUncertain = false }: DateParts): Edtf {
  if (!isApproximate && !isUncertain) return value;
  const mark = (date: EdtfDate): EdtfDate =>
    date.precision === 'time' ? date : { ...date, approximate: isApproximate, uncertain: isUncertain };
  if (value.kind === 'date') return mark(value);
  if (value.kind === 'one-of')
    return rangeOf(value.earliest && mark(value.earliest), value.latest && mark(value.latest));
  const end = (date: EdtfInterval['start']) => (typeof date === 'string' ? date : mark(date));
  return intervalOf(end(value.start), end(value.end));
}
