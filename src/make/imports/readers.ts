import { readImport } from '../../lib/imports/importers.js';
import type { Import, ImportOptions } from '../../lib/imports/import.js';
import { usesByName } from '../../lib/imports/table/column-names.js';
import { readTableRows } from '../../lib/imports/table/read-rows.js';
import type { ColumnLook } from './import-messages.js';

/** What a table is, with some rows of it. */
export interface TableLook {
  readonly columns: readonly ColumnLook[];
  readonly sheets: readonly string[];
  readonly sheet?: string;
}

/** So many values of each column are shown. */
const SAMPLES = 5;
const MOST_ROWS = 200;
const MOST_LETTERS = 120;

/** Reads a file of another program. */
export function readFile(bytes: Uint8Array, options: ImportOptions): Promise<Import> {
  return readImport(bytes, options);
}

/** Returns the columns of a table, each with its first values and what it is taken for. */
export function lookAtTable(bytes: Uint8Array, options: ImportOptions): TableLook {
  const { names, rows, sheets = [], sheet } = readTableRows(bytes, options, MOST_ROWS);
  const uses = usesByName(names);
  const columns = names.map((name, at): ColumnLook => {
    const values = rows.map(({ cells }) => cells[at] ?? '');
    const filled = values.filter((value) => value !== '');
    const samples = (filled.length > 0 ? filled : values).slice(0, SAMPLES);
    return {
      name,
      samples: samples.map((value) => value.replace(/\s+/g, ' ').slice(0, MOST_LETTERS)),
      use: options.mapping?.[name] ?? uses[at] ?? 'ignore',
    };
  });
  return { columns, sheets, ...(sheet === undefined ? {} : { sheet }) };
}
