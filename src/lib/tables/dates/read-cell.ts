import { readClock, readRest, type Clock } from './read-clock.js';
import { hasItsWeekday, readWholeWritten } from '../../model/dates/written/index.js';
import type { DayOrder } from './day-order.js';
import { readIsoForm } from './iso-forms.js';
import { readNamedForm } from './named-forms.js';
import { writeEdtf, type Civil } from './write-date.js';

/** `8/9/2020`: which of the two numbers is the day, the whole column says. */
export interface OrderedDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly clock: Clock | undefined;
}

/** What one cell with a date says by itself. */
export type CellDate =
  /** `isLate`: it was written as 24:00 of the day before. */
  | { readonly kind: 'edtf'; readonly edtf: string; readonly order?: DayOrder; readonly isLate?: boolean }
  /** Digits that may be a year, a count of seconds, a serial of Excel: the column says which. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'order'; readonly date: OrderedDate }
  | { readonly kind: 'refused' };

const REFUSED: CellDate = { kind: 'refused' };
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const ORDERED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{3,4})(?![\d/.-])(.*)$/;
const MONTH_FIRST = /^(\d{1,2})[/.-](\d{4})$/;
const RAW_GIT = /^(\d{8,10}) ([+-]\d{4})$/;
const ERA = /^(?:(ad|ce) )?(.+?)(?: ?(b\.?c\.?(?:e\.?)?|a\.d\.|ad|c\.e\.|ce))?$/i;
const BLANKS = /\s+/g;

/**
 * Reads the date in a cell: every form of ISO 8601 and RFC 3339, and those that programs write. Nothing is guessed:
 * a number, and a date whose order of day and month is open, come back as such.
 */
export function readCell(cell: string): CellDate {
  const text = cell
    .replace(BLANKS, ' ')
    .replace(/\u2212/g, '-')
    .trim();
  if (NUMBER.test(text)) return { kind: 'number', text };
  const raw = RAW_GIT.exec(text);
  if (raw) return readRawGit(Number(raw[1]), raw[2] ?? '');
  const { rest, era } = splitEra(text);
  const ordered = ORDERED.exec(rest);
  if (ordered) return readOrdered(ordered, era);
  const monthFirst = MONTH_FIRST.exec(rest);
  if (monthFirst)
    return edtfCell({ year: Number(monthFirst[2]), month: Number(monthFirst[1]) }, undefined, era);
  const iso = readIsoForm(rest);
  if (iso) return typeof iso === 'string' ? { kind: 'edtf', edtf: iso } : edtfCell(iso.date, iso.clock, era);
  const named = readNamedForm(rest);
  if (named) return edtfCell(named.date, named.clock, era);
  if (era && /^\d{1,6}$/.test(rest)) return edtfCell({ year: Number(rest) }, undefined, era);
  return readWords(text);
}

/** Reads a date in words of any of the languages: it has to be stated, and in one way only, on its weekday. */
function readWords(text: string): CellDate {
  if (!/[^\d\s.:/-]/.test(text)) return REFUSED;
  const [first, ...others] = readWholeWritten(text);
  if (first?.edtf === undefined || first.certainty !== 'stated') return REFUSED;
  const isOne = first.alternatives.length === 0 && others.every(({ edtf }) => edtf === first.edtf);
  // “Wednesday, 8 September 2020” was a Tuesday: one of the two is wrong.
  return isOne && hasItsWeekday(text, first.edtf) ? { kind: 'edtf', edtf: first.edtf } : REFUSED;
}

function splitEra(text: string): { readonly rest: string; readonly era?: 'bc' | 'ad' } {
  const [, before, rest = '', behind] = ERA.exec(text) ?? [];
  if (before === undefined && behind === undefined) return { rest: text };
  return { rest, era: behind !== undefined && /^b/i.test(behind) ? 'bc' : 'ad' };
}

function edtfCell(date: Civil, clock: Clock | undefined, era: 'bc' | 'ad' | undefined): CellDate {
  // There is no year 0 before or of an era, nor one with a sign.
  if (era && date.year < 1) return REFUSED;
  const year = era === 'bc' ? 1 - date.year : date.year;
  const edtf = writeEdtf({ ...date, year }, clock);
  if (edtf === undefined) return REFUSED;
  return { kind: 'edtf', edtf, ...(clock?.hour === 24 ? { isLate: true } : {}) };
}

function readOrdered(match: RegExpExecArray, era: 'bc' | 'ad' | undefined): CellDate {
  const [, a = '', mark, b = '', written = '', rest = ''] = match;
  const clock = readRest(rest);
  const year = era === 'bc' ? 1 - Number(written) : Number(written);
  if (clock === false) return REFUSED;
  const date = { first: Number(a), second: Number(b), year, clock };
  if (mark === '.') return writeOrdered(date, 'dmy');
  if (date.first > 12) return withOrder(writeOrdered(date, 'dmy'), 'dmy');
  if (date.second > 12) return withOrder(writeOrdered(date, 'mdy'), 'mdy');
  if (date.first === date.second) return writeOrdered(date, 'dmy');
  // Only dates that exist are asked about.
  const isDate = date.first > 0 && date.second > 0;
  return isDate ? { kind: 'order', date } : REFUSED;
}

function withOrder(cell: CellDate, order: DayOrder): CellDate {
  return cell.kind === 'edtf' ? { ...cell, order } : cell;
}

/** Returns a date of three numbers in one of the two orders. */
export function writeOrdered({ first, second, year, clock }: OrderedDate, order: DayOrder): CellDate {
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return edtfCell({ year, month, day }, clock, undefined);
}

/** `1599575142 +0800`, as git writes it: seconds since 1970, and the offset of its author. */
function readRawGit(seconds: number, offset: string): CellDate {
  const zone = readClock(`00:00 ${offset}`);
  if (zone?.offset === undefined) return REFUSED;
  const local = new Date((seconds + zone.offset) * 1000).toISOString().slice(0, 19);
  return {
    kind: 'edtf',
    edtf: `${local}${offset.slice(0, 3)}:${offset.slice(3)}`.replace('-00:00', '+00:00'),
  };
}
