import { detectImport, readImport } from '../../lib/imports/importers.js';
import type { Import, ImportFormat, ImportOptions } from '../../lib/imports/import.js';
import { previewTable } from '../../lib/imports/table/preview-table.js';
import type { OpenedImport } from './import-messages.js';

/** So much of a value is shown: five of them leave the other columns in sight. */
const MOST_LETTERS = 60;

/** Returns what a page shows of a file before it is read: of a table the columns, which are asked about. */
export async function lookAtFile(bytes: Uint8Array, options: ImportOptions): Promise<OpenedImport> {
  const format = await detectImport(bytes);
  return format === 'table' ? lookAtTable(bytes, options) : { format, sheets: [], columns: [] };
}

function lookAtTable(bytes: Uint8Array, options: ImportOptions): OpenedImport {
  const { names, rows, mapping, isOwnExport, asksOrder, sheet, sheets = [] } = previewTable(bytes, options);
  const columns = names.map((name, at) => ({
    name,
    samples: rows.map((cells) => beginningOf(cells[at] ?? '')),
    use: mapping[name] ?? ('ignore' as const),
  }));
  return {
    format: 'table',
    sheets,
    columns: isOwnExport ? [] : columns,
    ...(sheet === undefined ? {} : { sheet }),
    ...(asksOrder ? { asksOrder } : {}),
  };
}

/** Returns a value on one line, or the beginning of a long one. */
function beginningOf(value: string): string {
  const line = value.slice(0, 8 * MOST_LETTERS).replace(/\s+/g, ' ');
  // By whole characters: half of one is no letter.
  const letters = [...line];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()}…` : line;
}

/** Reads a file of another program. */
export function readFile(
  bytes: Uint8Array,
  format: ImportFormat | undefined,
  options: ImportOptions,
): Promise<Import> {
  return readImport(bytes, { ...options, ...(format ? { as: format } : {}) });
}
