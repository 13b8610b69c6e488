import { daysSinceEpoch } from '../../model/dates/calendar.js';
import { julianDay } from '../dates/julian-day.js';

/** A calendar of GEDCOM. Its days are counted from 1970-01-01, as everywhere. */
export interface OtherCalendar {
  readonly name: string;
  /** In their order in the year, as GEDCOM names them. */
  readonly months: readonly string[];
  /** Returns the first day of a month, from 0, of a year, and the day after it; undefined for a year or a month that it has not. */
  monthAt(year: number, month: number): readonly [start: number, end: number] | undefined;
}

export const GREGORIAN_MONTHS = [
  'JAN',
  'FEB',
  'MAR',
  'APR',
  'MAY',
  'JUN',
  'JUL',
  'AUG',
  'SEP',
  'OCT',
  'NOV',
  'DEC',
];

export const JULIAN: OtherCalendar = {
  name: 'the Julian calendar',
  months: GREGORIAN_MONTHS,
  monthAt(year, month) {
    const start = julianDay(year, month + 1, 1);
    const next = month === 11 ? julianDay(year + 1, 1, 1) : julianDay(year, month + 2, 1);
    return start === undefined || next === undefined ? undefined : [start, next];
  },
};

/** Years of six days at the end: those in which the calendar was in use, and no others are sure. */
const REPUBLICAN_LEAPS = [3, 7, 11];
const LAST_REPUBLICAN_YEAR = 14;

export const REPUBLICAN: OtherCalendar = {
  name: 'the French Republican calendar',
  months: [
    'VEND',
    'BRUM',
    'FRIM',
    'NIVO',
    'PLUV',
    'VENT',
    'GERM',
    'FLOR',
    'PRAI',
    'MESS',
    'THER',
    'FRUC',
    'COMP',
  ],
  monthAt(year, month) {
    if (year < 1 || year > LAST_REPUBLICAN_YEAR) return undefined;
    const leaps = REPUBLICAN_LEAPS.filter((leap) => leap < year).length;
    const start = daysSinceEpoch(1792, 9, 22) + 365 * (year - 1) + leaps + month * 30;
    return [start, start + (month < 12 ? 30 : REPUBLICAN_LEAPS.includes(year) ? 6 : 5)];
  },
};

/** 7 October 3761 BC of the Julian calendar, in days from 1970-01-01. */
const HEBREW_EPOCH = -2_092_590;

/**
 * Returns the days from the epoch of the Hebrew calendar to the new moon of a year, by its rules of postponement: Reingold and
 * Dershowitz, “Calendrical Calculations”.
 */
function elapsedHebrewDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

function hebrewNewYear(year: number): number {
  const [before, own, after] = [year - 1, year, year + 1].map(elapsedHebrewDays) as [number, number, number];
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + own + delay;
}

export const HEBREW: OtherCalendar = {
  name: 'the Hebrew calendar',
  months: ['TSH', 'CSH', 'KSL', 'TVT', 'SHV', 'ADR', 'ADS', 'NSN', 'IYR', 'SVN', 'TMZ', 'AAV', 'ELL'],
  monthAt(year, month) {
    if (year < 1 || year > 9999) return undefined;
    const first = hebrewNewYear(year);
    const length = hebrewNewYear(year + 1) - first;
    const isLeap = length > 360;
    if (month === 6 && !isLeap) return undefined;
    const lengths = [30, length % 10 === 5 ? 30 : 29, length % 10 === 3 ? 29 : 30, 29, 30];
    const all = [...lengths, isLeap ? 30 : 29, isLeap ? 29 : 0, 30, 29, 30, 29, 30, 29];
    const start = first + all.slice(0, month).reduce((sum, each) => sum + each, 0);
    return [start, start + (all[month] ?? 0)];
  },
};
