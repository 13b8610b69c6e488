import { writeEdtf } from '../../tables/dates/write-date.js';
import { civilOf } from '../../model/dates/civil.js';
import { julianDay } from '../dates/julian-day.js';

/** A moment of Wikidata, read. */
export type TimeValue =
  | {
      readonly kind: 'date';
      readonly edtf: string;
      /** Its precision is not given, and this is what may be meant. */
      readonly isDoubtful: boolean;
      /** It was a day of the Julian calendar, and is one of the Gregorian. */
      readonly isConverted: boolean;
    }
  /** Wikidata knows that there is a date, and not which, or that there is none. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unread' };

export interface TimeContext {
  /** As Wikidata counts: 11 is a day, 10 a month, 9 a year, 8 a decade, 7 a century. */
  readonly precision?: number | undefined;
  /** 31 BC is -0031, as in Wikidata’s own JSON; in its RDF, which has a year 0, it is -0030. */
  readonly hasNoYearZero?: boolean;
  readonly isJulian?: boolean;
}

const TIME = /^([+-]?\d{1,16})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z)?$/;
const UNKNOWN = /^(?:t\d+|_:\w+|.*\/genid\/\S*|somevalue|novalue|unknown(?: value)?)$/i;
const DAY = 11;
const MONTH = 10;
const YEAR = 9;
const DECADE = 8;
const CENTURY = 7;
const MILLENNIUM = 6;

/** Reads a moment as precise as it is. */
export function readTimeValue(text: string, context: TimeContext = {}): TimeValue {
  const written = text.trim();
  if (UNKNOWN.test(written)) return { kind: 'unknown' };
  const [, sign, monthText, dayText, time] = TIME.exec(written) ?? [];
  if (sign === undefined) return { kind: 'unread' };
  const given = Number(sign);
  const year = context.hasNoYearZero === true && given < 0 ? given + 1 : given;
  const [month, day] = [Number(monthText), Number(dayText)];
  // Nobody gives a New Year’s Day so often as a year is all that is known.
  const isDoubtful = context.precision === undefined && month === 1 && day === 1 && isMidnight(time);
  const precision = context.precision ?? (isDoubtful || month === 0 ? YEAR : day === 0 ? MONTH : DAY);
  const isDay = precision >= DAY && month > 0 && day > 0;
  const isConverted = isDay && context.isJulian === true;
  const edtf = isConverted
    ? gregorianDay(year, month, day)
    : edtfOfPrecision({ year, month, day }, precision, isMidnight(time) ? undefined : time);
  return edtf === undefined ? { kind: 'unread' } : { kind: 'date', edtf, isDoubtful, isConverted };
}

function isMidnight(time: string | undefined): boolean {
  return time === undefined || time === '00:00:00';
}

function edtfOfPrecision(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  precision: number,
  time: string | undefined,
): string | undefined {
  if (precision >= DAY && month > 0 && day > 0) {
    const written = writeEdtf({ year, month, day }, undefined);
    return written === undefined || time === undefined ? written : `${written}T${time}Z`;
  }
  if (precision >= MONTH && month > 0) return writeEdtf({ year, month }, undefined);
  if (precision >= YEAR) return writeEdtf({ year }, undefined);
  if (precision === DECADE && year > 0 && year <= 9999)
    return `${String(Math.floor(year / 10)).padStart(3, '0')}X`;
  if (precision === DECADE) return span(year, 10, 0);
  if (precision === CENTURY) return span(year, 100, 1);
  if (precision === MILLENNIUM) return span(year, 1000, 1);
  return writeEdtf({ year }, undefined);
}

/** Returns a time of a round number of years: the 19th century is 1801 to 1900, the 40s BC are 49 to 40 BC. */
function span(year: number, length: number, first: 0 | 1): string | undefined {
  const isBefore = year <= 0;
  const count = isBefore ? 1 - year : year;
  const from = Math.floor((count - first) / length) * length + first;
  const [start, end] = isBefore ? [1 - (from + length - 1), 1 - from] : [from, from + length - 1];
  const [a, b] = [start, end].map((each) => writeEdtf({ year: each }, undefined));
  return a === undefined || b === undefined ? undefined : `[${a}..${b}]`;
}

/** Returns the day of the Gregorian calendar for one of the Julian. */
function gregorianDay(year: number, month: number, day: number): string | undefined {
  const days = julianDay(year, month, day);
  return days === undefined ? undefined : writeEdtf(civilOf(days), undefined);
}
