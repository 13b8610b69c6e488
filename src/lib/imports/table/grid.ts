import type { ImportNote, ImportProblem } from '../import.js';

/** What the number format of a cell of a workbook says of its number: a date, as precise as it is shown. */
export interface SheetDate {
  /** EDTF without a time: `2020`, `2020-09`, `2020-09-08`. */
  readonly edtf: string;
  /** `14:30` or `14:30:05`. A workbook has no zones: nobody knows whose time it is. Midnight is none. */
  readonly time?: string;
  /** The format shows no year: whoever typed it gave none, and the program put in its own. */
  readonly hidesYear?: true;
}

/** A row of a file, with what is in its cells by their places, from 0. Empty cells at its end are left out. */
export interface GridRow {
  /** As a spreadsheet numbers it, from 1; of JSON the number of the item, or of the line. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Cells that are dates by their number format. */
  readonly dates?: ReadonlyMap<number, SheetDate>;
  /** Addresses that cells of a workbook link to. */
  readonly links?: ReadonlyMap<number, string>;
}

/** A file as rows of cells, before it is known which of them is the header. */
export interface Grid {
  readonly kind: 'text' | 'json' | 'workbook';
  readonly rows: readonly GridRow[];
  /** The names of its columns, where its rows have them themselves: JSON. */
  readonly names?: readonly string[];
  /** The row with the names, where it was found already. */
  readonly headerRow?: number;
  readonly problems: readonly ImportProblem[];
  /** Rows that are so damaged that nothing of them is read; their problems say which. */
  readonly lost: number;
  readonly notes: readonly ImportNote[];
  /** Of a workbook: the sheet that was read, all that are shown, and whether its days count from 1904. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly countsFrom1904?: boolean;
}

/** Returns what a spreadsheet calls a column, by its place from 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return before === 0 ? letter : columnLetters(before - 1) + letter;
}

/** Returns the cells of a row without the empty ones at its end. */
export function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}
