import { VALUE_BREAK_TEXT } from '../model/archive.js';
import { Cells } from '../tables/cells.js';
import { AT } from '../tables/columns.js';
import type { DayOrder } from '../tables/dates/day-order.js';
import { DateResolver } from '../tables/dates/resolve.js';
import type { ReadingNote } from '../tables/dates/notes.js';
import { OPEN } from '../tables/records.js';
import { DateForm, RowDate } from '../tables/row-date.js';
import { FIRST_MS, LAST_MS, OPEN_END_MS, OPEN_START_MS } from './grid.js';

/** The cells of a row that its date is in, as text; empty where there is none. */
export interface TileDateCells {
  readonly start: string;
  readonly end: string;
  readonly edtf: string;
}

/** Before the text of a cell that the file has as a moment in milliseconds, or as a day since 1970. */
export const MOMENT_MARK = '\u0001t';
export const DAY_MARK = '\u0001d';

export type DateFault = 'no-date' | 'date' | 'order' | 'beyond';

/** A date as the tiles have it: open ends are at the ends of time. */
export interface TileDate {
  readonly start: number;
  readonly end: number;
  readonly flags: number;
  readonly edtf: string;
  readonly form: number;
  /** Why the row is left out; `open` while its column is not known. */
  readonly wrong?: DateFault | 'open';
}

const decoder = new TextDecoder();

/**
 * Reads dates for tiles as they are read for a table that is loaded whole: by the same code, from the same cells. SQL
 * gives each combination of cells once; what needs its whole column is read by `readLate`, when all were seen.
 */
export class TileDates {
  readonly #cells = new Cells();
  readonly #date: RowDate;
  #late: DateResolver | undefined;

  constructor(order?: DayOrder) {
    this.#date = new RowDate(order);
  }

  read(cells: TileDateCells): TileDate {
    const row = this.#cells;
    row.clear();
    setCell(row, AT.start, cells.start);
    setCell(row, AT.end, cells.end);
    setCell(row, AT.edtf, cells.edtf);
    row.trim();
    const wrong = this.#date.read(row);
    const { form } = this.#date;
    // The column that is at fault is the start, whichever of the two cells is empty or unread.
    const column = form === DateForm.edtf ? form : DateForm.start;
    if (wrong === 'none') return leftOut(column, 'no-date', '');
    if (wrong === 'unread') return leftOut(column, 'date', foundIn(row));
    return wrong === 'open' ? leftOut(form + OPEN, 'open', this.#text()) : this.#dated(form);
  }

  /** Returns whether a date has to be read again by what the whole column says. */
  isLate({ form }: TileDate): boolean {
    return form >= OPEN || this.#resolver().changes(form);
  }

  /** Reads a date again; `edtf` is as `read` gave it. */
  readLate({ form, edtf }: Pick<TileDate, 'form' | 'edtf'>): TileDate {
    const resolver = this.#resolver();
    if (form < OPEN) resolver.readDays(edtf, form);
    else {
      const fault = resolver.readOpen(edtf, form - OPEN);
      if (fault) return leftOut(form - OPEN, fault, edtf.split(VALUE_BREAK_TEXT).filter(Boolean).join('/'));
    }
    return this.#dated(form % OPEN);
  }

  /** How dates were read that could be read in several ways. */
  notes(): readonly ReadingNote[] {
    return this.#resolver().notes.list();
  }

  #resolver(): DateResolver {
    return (this.#late ??= new DateResolver(this.#date, this.#date.evidence.plan()));
  }

  #dated(form: number): TileDate {
    const { start, end, flags } = this.#date;
    const edtf = this.#text();
    if (isBeyond(start) || isBeyond(end)) return leftOut(form, 'beyond', edtf);
    return {
      start: start === -Infinity ? OPEN_START_MS : start,
      end: end === Infinity ? OPEN_END_MS : end,
      ...{ flags, edtf, form },
    };
  }

  #text(): string {
    const { bytes, from, to } = this.#date;
    return decoder.decode(bytes.subarray(from, to));
  }
}

function isBeyond(time: number): boolean {
  return Number.isFinite(time) && (time < FIRST_MS || time > LAST_MS);
}

function leftOut(form: number, wrong: DateFault | 'open', edtf: string): TileDate {
  return { start: 0, end: 0, flags: 0, edtf, form, wrong };
}

function setCell(cells: Cells, at: number, text: string): void {
  if (text.startsWith(MOMENT_MARK)) cells.setTime(at, Number(text.slice(MOMENT_MARK.length)));
  else if (text.startsWith(DAY_MARK)) cells.setDay(at, Number(text.slice(DAY_MARK.length)));
  else cells.setText(at, text);
}

/** What was there, as a table that is loaded whole tells it. */
function foundIn(cells: Cells): string {
  if (!cells.isEmpty(AT.edtf)) return cells.text(AT.edtf);
  const end = cells.isEmpty(AT.end) ? '' : `/${cells.text(AT.end)}`;
  return `${cells.text(AT.start)}${end}`;
}
