import type { AskedColumnOrder, ColumnMapping, ImportOptions } from '../import.js';
import { isOwnExport } from './own-export.js';
import { readTableRows } from './read-rows.js';
import { mappingOf, useColumnsOf } from './read-table-file.js';
import { RowDates } from './row-dates.js';

/** What somebody has to see of a table to say which column is which. */
export interface TablePreview {
  readonly names: readonly string[];
  /** The cells of its first rows, as many as there are names. */
  readonly rows: readonly (readonly string[])[];
  /** What each column is, by its name. */
  readonly mapping: ColumnMapping;
  /** The program whose export it is, where that is known; its columns then need no second look. */
  readonly program?: string;
  /** The table was saved by this program: its columns are known, and no mapping is asked for. */
  readonly isOwnExport: boolean;
  /** A date that can be read in two ways, where none of the first rows decides. */
  readonly asksOrder?: AskedColumnOrder;
  /** The sheet of a workbook that is read, and all that it shows. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

/** Rows that are looked at, and those that are shown. */
const LOOKED_AT = 1000;
const SHOWN = 5;

/**
 * Returns the first look at a table. It reads the first thousand rows alone, so that it takes no time: a later row may still decide
 * the order of day and month, which the report of the import then says.
 *
 * @throws ImportFault as the reading of the table does
 */
export function previewTable(bytes: Uint8Array, options: ImportOptions): TablePreview {
  const table = readTableRows(bytes, options, LOOKED_AT);
  const { names, rows, sheet, sheets } = table;
  const mapping = mappingOf(table, options);
  const { uses, saved } = mapping;
  const dates = new RowDates(table, useColumnsOf(mapping), options);
  rows.forEach((row) => dates.look(row));
  const { asksOrder } = dates.dates;
  const isOwn = isOwnExport(names);
  return {
    names,
    rows: rows.slice(0, SHOWN).map(({ cells }) => names.map((_, at) => cells[at] ?? '')),
    mapping: Object.fromEntries(names.map((name, at) => [name, uses[at] ?? 'ignore'])),
    ...(saved ? { program: saved.program } : {}),
    isOwnExport: isOwn,
    ...(asksOrder && !isOwn ? { asksOrder } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(sheets === undefined ? {} : { sheets }),
  };
}
