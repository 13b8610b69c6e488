import { COLUMNS } from '../model/columns.js';
import { Cells } from './cells.js';
import type { Collector } from './collector.js';
import { missingColumn, type Mapping } from './columns.js';
import { findHeader, readHeader } from './csv-header.js';
import { CsvRows, MOST_CELLS } from './csv-rows.js';
import { TABLE_LIMITS } from './limits.js';
import type { Problem } from './problem.js';
import type { PartReader } from './reader.js';
import { RowBuffer } from './row-buffer.js';
import { sheetOf } from './sheets.js';

const LF = 10;
const CR = 13;

/**
 * CSV (RFC 4180), with commas, semicolons or tabs: lines end with CR, LF or both, and cells between quotation marks may
 * go on over lines. Rows are counted as a spreadsheet does: the header is row 1, and empty rows count.
 */
export class CsvReader implements PartReader {
  readonly about = {};
  leftOut: readonly string[] = [];
  #rows: CsvRows | undefined;
  #mapping: Mapping = { at: [], leftOut: [] };
  readonly #rest = new RowBuffer();
  #hasLineEnd = false;
  #row = 0;
  /** Rows above the header. */
  above = 0;
  /** What the header lacks, and how many rows cannot be read for it. */
  #missing: Problem | undefined;
  #refused = 0;
  #rowsFound = 0;
  readonly #cells = new Cells();

  readonly #collector: Collector;

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  get rows(): number {
    return this.#rowsFound;
  }

  get work(): number {
    return (this.#rows?.scanned ?? 0) + this.#rest.copied;
  }

  push(bytes: Uint8Array): Problem | undefined {
    this.#hasLineEnd ||= bytes.includes(LF) || bytes.includes(CR);
    const isNew = this.#rest.length === 0;
    if (!isNew) this.#rest.append(bytes);
    const all = isNew ? bytes : this.#rest.bytes;
    // Half a header decides nothing.
    const isWaiting = !this.#hasLineEnd && all.length < TABLE_LIMITS.rowBytes;
    const read = isWaiting ? { at: 0 } : this.#read(all, false);
    if (read.problem) return read.problem;
    if (isNew) this.#rest.append(bytes.subarray(read.at));
    else this.#rest.dropTo(read.at);
    return this.#rest.length > TABLE_LIMITS.rowBytes ? this.#tooLong() : undefined;
  }

  end(): Problem | undefined {
    const { problem } = this.#read(this.#rest.bytes, true);
    if (problem) return problem;
    if (this.#missing) return { ...this.#missing, rows: this.#refused };
    if (this.#rows?.isUnclosed) return { kind: 'quote', row: this.#row + 1 };
    return this.#row <= this.above + 1 ? { kind: this.#row === 0 ? 'empty' : 'no-rows' } : undefined;
  }

  /** Reads the whole rows of `bytes`; returns where the next one begins, which is not whole. */
  #read(bytes: Uint8Array, isLast: boolean): { readonly at: number; readonly problem?: Problem } {
    const rows = (this.#rows ??= this.#begin(bytes));
    let at = 0;
    for (;;) {
      const behind = rows.next(bytes, at, isLast);
      if (behind < 0) return { at };
      if (behind - at > TABLE_LIMITS.rowBytes) return { at, problem: this.#tooLong() };
      at = behind;
      this.#row += 1;
      const problem = this.#take(rows, bytes);
      if (problem) return { at, problem };
    }
  }

  #tooLong(): Problem {
    return { kind: 'row-bytes', row: this.#row + 1, limit: TABLE_LIMITS.rowBytes };
  }

  #begin(bytes: Uint8Array): CsvRows {
    const { delimiter, above } = findHeader(bytes);
    this.above = above;
    return new CsvRows(delimiter);
  }

  #take(rows: CsvRows, bytes: Uint8Array): Problem | undefined {
    if (rows.isEmpty || this.#row <= this.above) return undefined;
    if (this.#mapping.at.length === 0) return this.#takeHeader(rows, bytes);
    if (this.#missing) {
      this.#refused += 1;
      return undefined;
    }
    const { at } = this.#mapping;
    this.#rowsFound += 1;
    // Spreadsheets end rows with empty cells where another row is longer than the header.
    if (rows.fault || rows.count < at.length || !rows.isBlankFrom(at.length)) {
      this.#faultRow(rows, bytes);
      return undefined;
    }
    const cells = this.#cells;
    cells.clear();
    for (let each = 0; each < at.length; each += 1) {
      const column = at[each] as number;
      if (column >= 0) cells.set(column, bytes, rows.from[each], rows.to[each]);
    }
    this.#collector.add(cells, this.#row);
    return undefined;
  }

  /** Without a title and a date nothing can be read; the rows are counted, so that it can be said how many they are. */
  #takeHeader(rows: CsvRows, bytes: Uint8Array): Problem | undefined {
    if (rows.count > MOST_CELLS)
      return { kind: 'columns', row: this.#row, detail: String(rows.count), limit: MOST_CELLS };
    const { mapping, names } = readHeader(rows, bytes);
    this.#mapping = mapping;
    this.leftOut = mapping.leftOut;
    const sheet = sheetOf(names);
    const missing = missingColumn(mapping) ?? (sheet?.kind === 'timelinejs' ? 'no-date' : undefined);
    if (!missing) return undefined;
    const detail = (sheet?.columns ?? names).join(', ').slice(0, 300);
    this.#missing = { kind: missing, row: this.#row, detail, ...(sheet ? { sheet: sheet.kind } : {}) };
    return undefined;
  }

  #faultRow(rows: CsvRows, bytes: Uint8Array): void {
    const at = rows.fault ? (this.#mapping.at[rows.faultAt] ?? -1) : -1;
    const found = rows.text(bytes, rows.fault ? rows.faultAt : 0);
    const kind = rows.fault ? 'quote' : 'cells';
    const detail = kind === 'cells' ? `${rows.count} / ${this.#mapping.at.length}: ${found}` : found;
    this.#collector.fault(this.#row, at < 0 ? COLUMNS.length : at, kind, detail);
  }
}
