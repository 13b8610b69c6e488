import { parseEdtf } from '../../model/dates/index.js';
import { readCell, type CellDate } from '../../tables/dates/read-cell.js';

/** What a cell of a column of dates says by itself. */
export interface ReadDateCell {
  readonly cell: CellDate;
  /** It is EDTF as it is written. */
  readonly isEdtf: boolean;
  /** It has a time, and does not say in which zone. */
  readonly isZoneless: boolean;
  /** Its year has a sign, or is 0: it is counted as EDTF counts, with a year 0. */
  readonly isAstronomical: boolean;
}

/** No date that is read is longer. */
const MOST_LENGTH = 100;
/** Dates that are kept; files repeat them. */
const MOST_KNOWN = 20_000;
/** What only EDTF begins with. */
const EDTF_FORM = /^[-Y[./]/;
const TIME = /T[^/\]]*/;
/** Where a time of day begins, and what behind it says its zone. */
const CLOCK = /\d:\d\d|\d[Tt]\d\d|\d ?[AaPp]\.?[Mm]\b/;
const ZONE = /[\d\s]Z\b|\b(?:UTC?|GMT|[ECMP][SD]T)\b|[+-]\d{2}(?::?\d{2})?\b/i;
const REFUSED: CellDate = { kind: 'refused' };

/** Reads the cells of columns of dates, each text once. */
export class DateCells {
  readonly #known = new Map<string, ReadDateCell>();

  read(text: string): ReadDateCell {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const read = readDateCell(text.trim());
    this.#known.set(text, read);
    return read;
  }
}

function readDateCell(text: string): ReadDateCell {
  const isAstronomical = /^[-\u2212]\d|^0+$/.test(text);
  if (text.length > MOST_LENGTH)
    return { cell: REFUSED, isEdtf: false, isZoneless: false, isAstronomical: false };
  const isFirst = EDTF_FORM.test(text);
  if (isFirst && parseEdtf(text).ok)
    return { cell: { kind: 'edtf', edtf: text }, isEdtf: true, isZoneless: false, isAstronomical };
  const cell = readCell(text);
  if (cell.kind !== 'refused')
    return { cell, isEdtf: false, isZoneless: isZoneless(cell, text), isAstronomical };
  const isEdtf = !isFirst && parseEdtf(text).ok;
  return {
    cell: isEdtf ? { kind: 'edtf', edtf: text } : REFUSED,
    isEdtf,
    isZoneless: false,
    isAstronomical,
  };
}

function isZoneless(cell: CellDate, text: string): boolean {
  if (cell.kind === 'order') return cell.date.clock !== undefined && cell.date.clock.offset === undefined;
  if (cell.kind !== 'edtf' || !cell.edtf.endsWith('Z')) return false;
  const clock = text.search(CLOCK);
  return clock < 0 || !ZONE.test(text.slice(clock + 1));
}

/** Returns a date, or a span of two, without its times of day. */
export function dayOfEdtf(edtf: string): string {
  return edtf.replace(TIME, '').replace(TIME, '');
}
