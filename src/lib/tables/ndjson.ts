import { COLUMNS } from '../model/columns.js';
import { Cells } from './cells.js';
import type { Collector } from './collector.js';
import { JsonRows } from './json-row.js';
import { TABLE_LIMITS } from './limits.js';
import { parseJson, type ParsedJson } from './parse-json.js';
import type { Problem } from './problem.js';
import type { PartReader } from './reader.js';
import { RowBuffer } from './row-buffer.js';

const LF = 10;

/** NDJSON: an object a line (https://github.com/ndjson/ndjson-spec). Rows are lines; empty ones are left out. */
export class NdjsonReader implements PartReader {
  readonly about = {};
  readonly #rows: JsonRows;
  readonly #cells = new Cells();
  // Lines are cut off at bytes that no letter has a part of.
  readonly #decoder = new TextDecoder();
  readonly #rest = new RowBuffer();
  #scanned = 0;
  #row = 0;
  #rowsFound = 0;

  readonly #collector: Collector;

  constructor(collector: Collector) {
    this.#collector = collector;

    this.#rows = new JsonRows(collector);
  }

  get leftOut(): readonly string[] {
    return this.#rows.leftOut;
  }

  get rows(): number {
    return this.#rowsFound;
  }

  get work(): number {
    return this.#scanned + this.#rest.copied;
  }

  push(bytes: Uint8Array): Problem | undefined {
    this.#scanned += bytes.length;
    const last = bytes.lastIndexOf(LF);
    if (last < 0) {
      this.#rest.append(bytes);
      return this.#checkLength(this.#rest.length);
    }
    const tooLong = this.#checkLength(this.#rest.length + bytes.indexOf(LF));
    if (tooLong) return tooLong;
    this.#rest.append(bytes.subarray(0, last));
    const text = this.#decoder.decode(this.#rest.bytes);
    this.#rest.dropTo(this.#rest.length);
    this.#rest.append(bytes.subarray(last + 1));
    for (let at = 0; at <= text.length;) {
      const end = text.indexOf('\n', at);
      const behind = end < 0 ? text.length : end;
      this.#takeLine(text.slice(at, behind));
      at = behind + 1;
    }
    return undefined;
  }

  #checkLength(bytes: number): Problem | undefined {
    const limit = TABLE_LIMITS.rowBytes;
    return bytes > limit ? { kind: 'row-bytes', row: this.#row + 1, limit } : undefined;
  }

  end(): Problem | undefined {
    const text = this.#decoder.decode(this.#rest.bytes).trim();
    if (text !== '') {
      const value = parsed(text);
      // A last line without its end is whole when it is JSON.
      if (value === undefined) return { kind: 'broken', row: this.#row + 1 };
      this.#takeLine(text);
    }
    return this.#row === 0 ? { kind: 'empty' } : undefined;
  }

  #takeLine(line: string): void {
    this.#row += 1;
    if (line === '' || line.trim() === '') return;
    this.#rowsFound += 1;
    const value = parsed(line);
    if (value === undefined) this.#collector.fault(this.#row, COLUMNS.length, 'json', line.slice(0, 400));
    else if (this.#rows.fill(value, this.#cells, this.#row)) this.#collector.add(this.#cells, this.#row);
  }
}

function parsed(text: string): ParsedJson | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
