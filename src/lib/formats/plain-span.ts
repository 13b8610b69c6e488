import { parseEdtf, type Edtf, type EdtfDate, type EdtfEnd } from '../model/dates/index.js';
import { dateAfter } from '../model/dates/date-after.js';

/** A date of which only years, months, days and times are left, as most other programs have them. */
export interface PlainSpan {
  readonly start: EdtfDate;
  /** Absent where it is one date. */
  readonly end?: EdtfDate;
  /** Nothing was lost: no doubt, no open end, no “some time between”. */
  readonly isWhole: boolean;
}

/** Years that a `Date` of JavaScript has whole: it counts 8.64e15 ms before and after 1970. */
const FIRST_DATE_YEAR = -271_820;
const LAST_DATE_YEAR = 275_759;

/** Returns whether a `Date` of JavaScript has every moment of the year of a date. */
export function isInDateYears({ year }: EdtfDate): boolean {
  return year >= FIRST_DATE_YEAR && year <= LAST_DATE_YEAR;
}

/** Returns a date of the timeline without what other programs cannot say; undefined for what is no date. */
export function plainSpan(edtf: string): PlainSpan | undefined {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? spanOf(parsed.value) : undefined;
}

function spanOf(value: Edtf): PlainSpan {
  if (value.kind === 'date') return spanOfDate(value);
  const [start, end] =
    value.kind === 'interval' ? [known(value.start), known(value.end)] : [value.earliest, value.latest];
  const from = start && spanOfDate(start);
  const to = end && spanOfDate(end);
  const first = from?.start ?? to?.start;
  if (first === undefined) throw new Error('an interval without a date');
  const isWhole = value.kind === 'interval' && from?.isWhole === true && to?.isWhole === true;
  const last = from && to ? (to.end ?? to.start) : from ? undefined : to?.end;
  return { start: first, ...(last ? { end: last } : {}), isWhole };
}

function known(end: EdtfEnd): EdtfDate | undefined {
  return typeof end === 'string' ? undefined : end;
}

function spanOfDate(date: EdtfDate): PlainSpan {
  const plain = { kind: 'date', approximate: false, uncertain: false } as const;
  const { year } = date;
  switch (date.precision) {
    case 'decade':
      return { start: yearOf(year), end: yearOf(year + 9), isWhole: false };
    case 'month-unspecified':
      return { start: yearOf(year), isWhole: false };
    case 'season': {
      const start: EdtfDate = { ...plain, precision: 'month', year, month: (date.season - 20) * 3 };
      return { start, end: dateAfter(start, 2) ?? start, isWhole: false };
    }
    case 'day-unspecified':
      return { start: { ...plain, precision: 'month', year, month: date.month }, isWhole: false };
    default: {
      const isWhole = !date.approximate && !date.uncertain;
      return { start: { ...date, ...plain } as EdtfDate, isWhole };
    }
  }
}

function yearOf(year: number): EdtfDate {
  return { kind: 'date', precision: 'year', year, approximate: false, uncertain: false };
}
