import type { DateColumn } from './evidence.js';
import type { DayOrder } from './day-order.js';
import type { NumberReading } from './read-number.js';

/** As what a column was read that could be read in several ways. */
export type ReadAs = NumberReading | DayOrder | 'midnight';

/** How a column was read, with the first value of it that was read so. */
export interface ReadingNote {
  readonly column: DateColumn;
  readonly as: ReadAs;
  readonly rows: number;
  readonly found: string;
  /** The same as EDTF. */
  readonly read: string;
}

/** Counts how the values of each column were read. */
export class ReadingNotes {
  readonly #notes = new Map<string, ReadingNote>();

  add(column: DateColumn, as: ReadAs, found: string, read: string): void {
    // Four digits are a year to everyone.
    if (as === 'year' && /^-?\d{4}$/.test(found)) return;
    const key = `${column} ${as}`;
    const known = this.#notes.get(key) ?? { column, as, rows: 0, found, read };
    this.#notes.set(key, { ...known, rows: known.rows + 1 });
  }

  list(): readonly ReadingNote[] {
    return [...this.#notes.values()];
  }
}
