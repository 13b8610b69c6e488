import { findHeader, readHeader } from '../tables/csv-header.js';
import { CsvRows } from '../tables/csv-rows.js';

/** Bytes of a file of CSV that its header is looked for in. */
export const CSV_HEAD_BYTES = 64 * 1024;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** How a file of CSV is laid out: what is between its cells, the rows above its header, and the names in that. */
export interface CsvHead {
  readonly delimiter: string;
  readonly above: number;
  readonly names: readonly string[];
}

/** Reads the beginning of a file of CSV, as for a table that is loaded whole. */
export function readCsvHead(bytes: Uint8Array): CsvHead {
  const isMarked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  const head = isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
  const { delimiter, above } = findHeader(head);
  const rows = new CsvRows(delimiter);
  let at = 0;
  for (let row = 0; row <= above && at >= 0; row += 1) at = rows.next(head, at, true);
  return {
    delimiter: String.fromCharCode(delimiter),
    above,
    names: at < 0 ? [] : readHeader(rows, head).names,
  };
}
