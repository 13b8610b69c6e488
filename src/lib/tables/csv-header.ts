import { mapColumns, type Mapping } from './columns.js';
import { CsvRows } from './csv-rows.js';

const DELIMITERS = [',', ';', '\t'].map((mark) => mark.charCodeAt(0));
/** Bytes of a header that are looked at. */
const MOST = 64 * 1024;

/**
 * Returns what is between a file's cells: the mark by which most of our columns are found in its header, or most
 * cells.
 */
export function delimiterOf(bytes: Uint8Array): number {
  const head = bytes.slice(0, MOST);
  const found = DELIMITERS.map((delimiter) => {
    const rows = new CsvRows(delimiter);
    let at = 0;
    do at = rows.next(head, at, true);
    while (at >= 0 && rows.isEmpty);
    if (at < 0) return { delimiter, known: 0, count: 0 };
    const { mapping } = readHeader(rows, head);
    return { delimiter, known: mapping.at.filter((column) => column >= 0).length, count: rows.count };
  });
  found.sort((a, b) => b.known - a.known || b.count - a.count);
  return found[0]?.delimiter ?? (DELIMITERS[0] as number);
}

/** Returns the names of a row of names, and which of our columns they are. */
export function readHeader(rows: CsvRows, bytes: Uint8Array): { names: readonly string[]; mapping: Mapping } {
  const names = Array.from({ length: Math.min(rows.count, rows.from.length) }, (_, cell) =>
    rows.text(bytes, cell).trim(),
  );
  return { names, mapping: mapColumns(names) };
}
