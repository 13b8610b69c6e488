import { COLUMNS, type Column } from '../model/columns.js';
import { field, guarded } from '../formats/cells.js';
import { TABLE_LIMITS } from './limits.js';

/**
 * What is wrong with a row. The first of them leave the row out:
 * `title` and `no-date`: the cell is empty. `date`: it is no date. `order`: no value says which
 * of two numbers is the day. `cells`: the row has more or fewer than the header.
 * `quote`: a quotation mark is not where one may be. `json`: the text is not JSON. `object`: the value is no object.
 * The row stays for the others:
 * `importance`: not a whole number; taken as 0. `url`: not an address of the web; left out. `value`: a list or an object
 * where a text should be; left out. `doubled`: an object has two fields of one name; the last is taken. `encoding`: bytes that are not UTF-8; shown as �.
 */
export const FAULT_KINDS = [
  'title',
  'no-date',
  'date',
  'order',
  'cells',
  'quote',
  'json',
  'object',
  'importance',
  'url',
  'value',
  'doubled',
  'encoding',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface RowFault {
  /** From 1, as in the file: with its header in CSV, by line in NDJSON, by event in JSON. */
  readonly row: number;
  /** Name of the column; empty when the row as a whole is at fault. */
  readonly column: Column | '';
  /** The first characters of what was there. */
  readonly found: string;
  readonly kind: FaultKind;
}

const LEFT_OUT: ReadonlySet<FaultKind> = new Set(FAULT_KINDS.slice(0, FAULT_KINDS.indexOf('importance')));

/** Returns whether a row with such a fault is left out. */
export function leavesOut(kind: FaultKind): boolean {
  return LEFT_OUT.has(kind);
}

/** All faults of a file, as far as they were kept. */
export interface Faults {
  /** The first of them. */
  readonly reported: readonly RowFault[];
  /** How many there are, and how many rows were left out for one. */
  readonly count: number;
  readonly rowsLeftOut: number;
  /** All of them as parts of one CSV text: row, column, kind, found. */
  readonly csv: readonly string[];
}

/** Characters of what was found that are reported. */
export const MAX_FOUND = 80;
const CHUNK_LENGTH = 1 << 16;
/** Most that is kept as text; what is beyond is counted only. */
const MAX_CSV = 256 * 1024 * 1024;

/** Takes faults as they come. */
export class FaultList {
  readonly #reported: RowFault[] = [];
  readonly #chunks: string[] = [];
  #chunk = 'row,column,kind,found\r\n';
  #length = 0;
  #count = 0;
  #rowsLeftOut = 0;

  add(row: number, column: number, kind: FaultKind, found: string): void {
    this.#count += 1;
    if (leavesOut(kind)) this.#rowsLeftOut += 1;
    const name = COLUMNS[column] ?? '';
    const cut = cutOff(found);
    if (this.#reported.length < TABLE_LIMITS.faults)
      this.#reported.push({ row, column: name, found: cut, kind });
    if (this.#length > MAX_CSV) return;
    this.#chunk += `${row},${name},${kind},${field(guarded(cut))}\r\n`;
    if (this.#chunk.length < CHUNK_LENGTH) return;
    this.#length += this.#chunk.length;
    this.#chunks.push(this.#chunk);
    this.#chunk = '';
  }

  /** Puts faults that were found late among the others, in order of rows. */
  sort(): void {
    this.#reported.sort((a, b) => a.row - b.row);
  }

  faults(): Faults {
    return {
      reported: [...this.#reported],
      count: this.#count,
      rowsLeftOut: this.#rowsLeftOut,
      csv: [...this.#chunks, this.#chunk].filter((chunk) => chunk !== ''),
    };
  }
}

/** No more than `MAX_FOUND` characters, and none of them half. */
function cutOff(text: string): string {
  // eslint-disable-next-line no-control-regex -- they would break the line that tells the fault
  const plain = text.slice(0, MAX_FOUND * 2).replace(/[\u0000-\u001F\u007F]/g, ' ');
  const cut = Array.from(plain).slice(0, MAX_FOUND).join('');
  return cut.length < text.length ? `${cut}…` : cut;
}
