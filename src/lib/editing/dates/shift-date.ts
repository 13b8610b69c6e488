import { DAY_MS, YEAR_MS } from '../../model/dates/calendar.js';
import { civilOf } from '../../model/dates/civil.js';
import { boundsOf, type Edtf, type EdtfDate, type EdtfEnd, type EdtfTime } from '../../model/dates/index.js';
import type { Season } from '../../model/dates/value.js';

const MINUTE_MS = 60_000;

/** What one step of a key moves a date by, in milliseconds: a moment with a clock keeps its clock. */
const STEP_MS: Readonly<Record<EdtfDate['precision'], number>> = {
  time: DAY_MS,
  day: DAY_MS,
  'day-unspecified': YEAR_MS / 12,
  month: YEAR_MS / 12,
  season: YEAR_MS / 4,
  'month-unspecified': YEAR_MS,
  year: YEAR_MS,
  decade: 10 * YEAR_MS,
};

/**
 * Moves a date by a length of time, and keeps how precise it is: a month stays a month, an open end stays open. What is
 * less than half of its unit moves nothing.
 */
export function shiftDate(value: Edtf, ms: number): Edtf {
  switch (value.kind) {
    case 'date':
      return shiftMoment(value, ms);
    case 'interval':
      return { ...value, start: shiftEnd(value.start, ms), end: shiftEnd(value.end, ms) };
    case 'one-of': {
      const { earliest, latest } = value;
      return {
        kind: 'one-of',
        ...(earliest ? { earliest: shiftMoment(earliest, ms) } : {}),
        ...(latest ? { latest: shiftMoment(latest, ms) } : {}),
      };
    }
  }
}

/** Moves a date by steps of its own unit, a day, a month or a year; of two dates by that of the more precise. */
export function stepDate(value: Edtf, steps: number): Edtf {
  const step = Math.min(...momentsOf(value).map(({ precision }) => STEP_MS[precision]));
  return shiftDate(value, steps * step);
}

function momentsOf(value: Edtf): readonly EdtfDate[] {
  if (value.kind === 'date') return [value];
  const ends = value.kind === 'interval' ? [value.start, value.end] : [value.earliest, value.latest];
  return ends.filter((end): end is EdtfDate => typeof end === 'object');
}

function shiftEnd(end: EdtfEnd, ms: number): EdtfEnd {
  return typeof end === 'string' ? end : shiftMoment(end, ms);
}

function shiftMoment(date: EdtfDate, ms: number): EdtfDate {
  if (date.precision === 'time') return shiftClock(date, ms);
  const { earliest, latest } = boundsOf(date);
  const { year, month, day } = civilOf(Math.floor(((earliest + latest) / 2 + ms) / DAY_MS));
  switch (date.precision) {
    case 'decade':
      return { ...date, year: year < 0 ? -(Math.floor(-year / 10) * 10 + 9) : Math.floor(year / 10) * 10 };
    case 'year':
    case 'month-unspecified':
      return { ...date, year };
    case 'season':
      // Winter runs from December into the year that follows.
      return { ...date, year: month < 3 ? year - 1 : year, season: seasonOf(month) };
    case 'month':
    case 'day-unspecified':
      return { ...date, year, month };
    case 'day':
      return { ...date, year, month, day };
  }
}

function seasonOf(month: number): Season {
  if (month < 3 || month === 12) return 24;
  return month < 6 ? 21 : month < 9 ? 22 : 23;
}

/** Moves a moment by whole minutes of its own clock. */
function shiftClock(time: EdtfTime, ms: number): EdtfTime {
  const offset = time.offset === 'Z' ? 0 : time.offset;
  const minutes = Math.floor(boundsOf(time).earliest / MINUTE_MS) + offset + Math.round(ms / MINUTE_MS);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return {
    ...time,
    ...civilOf(Math.floor(minutes / 1440)),
    hour: Math.floor(ofDay / 60),
    minute: ofDay % 60,
  };
}
