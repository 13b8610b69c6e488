import { daysIn } from '../../model/dates/calendar.js';
import { parseEdtf } from '../../model/dates/index.js';
import { civilOf } from '../../model/dates/civil.js';
import { readCell } from '../../tables/dates/read-cell.js';
import { edtfOfParts } from '../dates/date-of-parts.js';
import { GREGORIAN_MONTHS, HEBREW, JULIAN, REPUBLICAN, type OtherCalendar } from './calendars.js';

/** A DATE of GEDCOM, read. */
export interface GedcomDate {
  readonly edtf: string;
  /** The words that it was read from, where the file has them. */
  readonly phrase?: string;
  /** The calendar that it was converted from. */
  readonly convertedFrom?: string;
  /** It has a year of two, such as 1699/00, and is in the later. */
  readonly isDual: boolean;
  /** It is not written as GEDCOM has it. */
  readonly isForeign: boolean;
}

/** A date of one calendar: one that EDTF writes, or the days that one of another calendar is of. */
interface OneDate {
  readonly first: string;
  readonly last: string;
  readonly convertedFrom?: string | undefined;
  readonly isDual: boolean;
}

const ESCAPE = /^@#D([A-Z ]+)@\s*/;
const CALENDARS: Readonly<Record<string, OtherCalendar | undefined>> = {
  JULIAN,
  'FRENCH R': REPUBLICAN,
  FRENCH_R: REPUBLICAN,
  HEBREW,
};
const ONE = /^(?:(?:(\d{1,2}) )?([A-Z]{3,9})\.? )?(\d{1,4})(?:\/(\d{2,4}))?( ?B\.?\s?C\.?(?:E\.?)?)?$/;

/** Reads a DATE; undefined for what says no date that is sure. */
export function readGedcomDate(written: string): GedcomDate | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const interpreted = /^INT\.? (.+?)(?: ?\((.*)\))?$/i.exec(text);
  if (interpreted) {
    const date = readPlainDate(interpreted[1] ?? '');
    const phrase = interpreted[2]?.trim();
    return date && { ...date, ...(phrase ? { phrase } : {}) };
  }
  return readPlainDate(text) ?? readForeign(text);
}

function readPlainDate(text: string): GedcomDate | undefined {
  const upper = text.toUpperCase();
  const about = /^(?:ABT|ABOUT|EST|CAL|CIRCA|CA)\.? (.+)$/.exec(upper);
  if (about)
    return write(readOne(about[1]), ({ first, last }) =>
      first === last ? `${first}~` : `[${first}~..${last}~]`,
    );
  const before = /^(?:BEF|BEFORE)\.? (.+)$/.exec(upper);
  if (before) return write(readOne(before[1]), ({ last }) => `[..${last}]`);
  const after = /^(?:AFT|AFTER)\.? (.+)$/.exec(upper);
  if (after) return write(readOne(after[1]), ({ first }) => `[${first}..]`);
  const between = /^(?:BET|BTW|BETWEEN)\.? (.+) (?:AND|&) (.+)$/.exec(upper);
  if (between) return writeTwo(between[1], between[2], (a, b) => (a === b ? a : `[${a}..${b}]`));
  const period = /^FROM (.+) TO (.+)$/.exec(upper);
  if (period) return writeTwo(period[1], period[2], (a, b) => (a === b ? a : `${a}/${b}`));
  const from = /^FROM (.+)$/.exec(upper);
  if (from) return write(readOne(from[1]), ({ first }) => `${first}/`);
  const to = /^TO (.+)$/.exec(upper);
  if (to) return write(readOne(to[1]), ({ last }) => `/${last}`);
  return write(readOne(upper), ({ first, last }) => (first === last ? first : `[${first}..${last}]`));
}

/** Reads what programs write that do not keep to GEDCOM: `1900-05-12`, `May 12, 1900`. */
function readForeign(text: string): GedcomDate | undefined {
  // `1699/05` may be meant as two years, or as a month.
  if (/^\d+\/\d+$/.test(text)) return undefined;
  const cell = readCell(text);
  return cell.kind === 'edtf' ? { edtf: cell.edtf, isDual: false, isForeign: true } : undefined;
}

function write(date: OneDate | undefined, form: (date: OneDate) => string): GedcomDate | undefined {
  const edtf = date && form(date);
  return date && edtf !== undefined && parseEdtf(edtf).ok ? { edtf, ...said(date) } : undefined;
}

function writeTwo(
  start: string | undefined,
  end: string | undefined,
  form: (start: string, end: string) => string,
): GedcomDate | undefined {
  const [from, to] = [readOne(start), readOne(end)];
  if (!from || !to) return undefined;
  const convertedFrom = from.convertedFrom ?? to.convertedFrom;
  return {
    edtf: form(from.first, to.last),
    ...said({ ...from, convertedFrom, isDual: from.isDual || to.isDual }),
  };
}

function said({ convertedFrom, isDual }: OneDate): Omit<GedcomDate, 'edtf'> {
  return { isDual, isForeign: false, ...(convertedFrom === undefined ? {} : { convertedFrom }) };
}

/** Reads one date, in capitals. */
function readOne(written = ''): OneDate | undefined {
  const escape = ESCAPE.exec(written);
  const name = escape?.[1]?.trim() ?? /^(GREGORIAN|JULIAN|FRENCH_R|HEBREW) /.exec(written)?.[1];
  const text = written.slice(escape?.[0].length ?? (name === undefined ? 0 : name.length)).trim();
  const match = ONE.exec(text);
  if (!match) return undefined;
  const [, day, month, year = '', dual, era] = match;
  const isDual = dual !== undefined;
  // 1699/00: the year began in March then. The later is the one that begins in January.
  if (isDual && (Number(year) + 1) % 10 ** dual.length !== Number(dual)) return undefined;
  if (era !== undefined && Number(year) === 0) return undefined;
  const number = era === undefined ? Number(year) + (isDual ? 1 : 0) : 1 - Number(year);
  const calendar = name === undefined || name === 'GREGORIAN' ? undefined : CALENDARS[name];
  if (calendar === undefined && name !== undefined && name !== 'GREGORIAN') return undefined;
  const parts = { year: number, month, day: day === undefined ? undefined : Number(day) };
  return calendar ? convert(parts, calendar, isDual) : gregorian(parts, isDual);
}

interface Parts {
  readonly year: number;
  readonly month: string | undefined;
  readonly day: number | undefined;
}

function gregorian({ year, month, day }: Parts, isDual: boolean): OneDate | undefined {
  const number = month === undefined ? undefined : monthNumber(month);
  if (number === 0 || (number !== undefined && day !== undefined && day > daysIn(year, number)))
    return undefined;
  const edtf = edtfOfParts({ year, month: number, day });
  return edtf === undefined ? undefined : { first: edtf, last: edtf, isDual };
}

/** Returns 1 to 12; 0 for what is no month. Programs write `JULY` and `SEPT` too. */
function monthNumber(name: string): number {
  const full = [
    'JANUARY',
    'FEBRUARY',
    'MARCH',
    'APRIL',
    'MAY',
    'JUNE',
    'JULY',
    'AUGUST',
    'SEPTEMBER',
    'OCTOBER',
  ];
  const names = [...full, 'NOVEMBER', 'DECEMBER'];
  return Math.max(GREGORIAN_MONTHS.indexOf(name), names.indexOf(name), name === 'SEPT' ? 8 : -1) + 1;
}

function convert({ year, month, day }: Parts, calendar: OtherCalendar, isDual: boolean): OneDate | undefined {
  const convertedFrom = calendar.name;
  if (month === undefined && calendar === JULIAN) {
    // A year of both calendars has the same number, and begins in the same weeks.
    const edtf = edtfOfParts({ year });
    return edtf === undefined ? undefined : { first: edtf, last: edtf, isDual };
  }
  const at = month === undefined ? undefined : calendar.months.indexOf(month);
  const lastMonth = calendar.months.length - 1;
  const first = calendar.monthAt(year, at ?? 0);
  const last = calendar.monthAt(year, at ?? lastMonth);
  if (!first || !last || at === -1) return undefined;
  if (day !== undefined && (day < 1 || first[0] + day > first[1])) return undefined;
  const days = day === undefined ? [first[0], last[1] - 1] : [first[0] + day - 1, first[0] + day - 1];
  const [from, to] = days.map((each) => edtfOfParts(civilOf(each)));
  return from === undefined || to === undefined
    ? undefined
    : { first: from, last: to, convertedFrom, isDual };
}
