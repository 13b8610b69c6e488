import { mapColumns, missingColumn, type Mapping } from './columns.js';
import { CsvRows } from './csv-rows.js';

const DELIMITERS = [',', ';', '\t', '|'].map((mark) => mark.charCodeAt(0));
/** Bytes and rows of a file in which its header is looked for. */
const MOST = 64 * 1024;
const MOST_ROWS = 20;
/** What Excel writes above a table to say what is between its cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?[,;\t|]*$/i;
const COMMENT = /^#/;

/** How a file of CSV is laid out. */
export interface CsvLayout {
  readonly delimiter: number;
  /** Rows above the header: a title, comments, `sep=;`. */
  readonly above: number;
}

interface Candidate extends CsvLayout {
  readonly isWhole: boolean;
  readonly known: number;
  readonly count: number;
}

/**
 * Finds the mark between a file's cells and its header. The header is the first row with a title and a date; where
 * there is none, the first that is not empty and no comment. Of the marks that is taken by which most of our columns
 * are found, or most cells.
 */
export function findHeader(bytes: Uint8Array): CsvLayout {
  const head = bytes.slice(0, MOST);
  const declared = separatorOf(head);
  const delimiters = declared === undefined ? DELIMITERS : [declared];
  const found = delimiters.map((delimiter) => candidateBy(delimiter, head, declared === undefined ? 0 : 1));
  found.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.known - a.known || b.count - a.count);
  return found[0] ?? { delimiter: DELIMITERS[0] as number, above: 0 };
}

/** Returns the mark between cells that the first line of a file names, as Excel writes it; undefined where it names none. */
export function separatorOf(head: Uint8Array): number | undefined {
  return SEPARATOR_LINE.exec(firstLine(head))?.[1]?.charCodeAt(0);
}

function firstLine(head: Uint8Array): string {
  const end = head.findIndex((byte) => byte === 10 || byte === 13);
  return new TextDecoder().decode(head.subarray(0, Math.min(end < 0 ? head.length : end, 100))).trim();
}

function candidateBy(delimiter: number, head: Uint8Array, skipped: number): Candidate {
  const rows = new CsvRows(delimiter);
  let first: Candidate | undefined;
  for (let above = 0, at = 0; above < MOST_ROWS; above += 1) {
    at = rows.next(head, at, true);
    if (at < 0) break;
    if (above < skipped || rows.isEmpty || COMMENT.test(rows.text(head, 0))) continue;
    const { mapping } = readHeader(rows, head);
    const known = mapping.at.filter((column) => column >= 0).length;
    const isWhole = missingColumn(mapping) === undefined;
    const candidate = { delimiter, above, isWhole, known, count: rows.count };
    if (isWhole) return candidate;
    first ??= candidate;
  }
  return first ?? { delimiter, above: skipped, isWhole: false, known: 0, count: 0 };
}

/** Returns the names of a row of names, and which of our columns they are. */
export function readHeader(rows: CsvRows, bytes: Uint8Array): { names: readonly string[]; mapping: Mapping } {
  const names = Array.from({ length: Math.min(rows.count, rows.from.length) }, (_, cell) =>
    rows.text(bytes, cell).trim(),
  );
  return { names, mapping: mapColumns(names) };
}
