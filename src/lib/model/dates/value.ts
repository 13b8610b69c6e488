/**
 * A parsed date: the EDTF profile of parse.ts as plain, read-only data. It keeps just enough to be written
 * back as the very same string (format.ts); what it means on the time axis is in bounds.ts and shape.ts.
 *
 * Years are astronomical: 0 is 1 BC and -43 is 44 BC. Months, days, hours and the rest count as written.
 */

interface Qualified {
  readonly kind: 'date';
  /** For a decade its earliest year: 2020 for `202X`, -49 for `-004X`. */
  readonly year: number;
  /** `~`, or `%`, which is both. */
  readonly approximate: boolean;
  /** `?`, or `%`, which is both. */
  readonly uncertain: boolean;
}

/** `202X`, `2020`, or `2020-XX`: a month of that year, not said which. */
export interface EdtfYear extends Qualified {
  readonly precision: 'decade' | 'year' | 'month-unspecified';
}

/** `2020-09`, or `2020-09-XX`: a day of that month, not said which. */
export interface EdtfMonth extends Qualified {
  readonly precision: 'month' | 'day-unspecified';
  readonly month: number;
}

/** 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24;

export interface EdtfSeason extends Qualified {
  readonly precision: 'season';
  readonly season: Season;
}

export interface EdtfDay extends Qualified {
  readonly precision: 'day';
  readonly month: number;
  readonly day: number;
}

/** A day, a clock time, and the offset that this clock had. Never qualified. */
export interface EdtfTime extends Qualified {
  readonly precision: 'time';
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Absent when only the minute is given. */
  readonly second?: number;
  /** Minutes east of UTC, or the letter `Z` where it was written so. */
  readonly offset: 'Z' | number;
  readonly approximate: false;
  readonly uncertain: false;
}

export type EdtfDate = EdtfYear | EdtfMonth | EdtfSeason | EdtfDay | EdtfTime;

/** One end of an interval: a date, `..` (open: it goes on), or nothing (unknown: it is not said). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A state that lasted, `a/b`. At least one end is a date. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** One moment somewhere in a range, `[a..b]`; at least one of the two is there. Both are part of the range. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly earliest?: EdtfDate;
  readonly latest?: EdtfDate;
}

export type Edtf = EdtfDate | EdtfInterval | EdtfOneOf;
