import type { Texts } from '../model/archive.js';
import type { Cells } from './cells.js';
import { AT } from './columns.js';
import { MAX_FOUND, type FaultKind } from './faults.js';
import { hostOf, isWebAddress } from './scan.js';
import { TextStore } from './text-store.js';
import { isUtf8 } from './utf8.js';

/** Bytes that are in a fault at most, before it is cut by characters. */
export const FOUND_BYTES = MAX_FOUND * 4;
/** Separators of a record, and an id of its own making. */
const ROOM_BESIDE = 40;
export const NO_BYTES = new Uint8Array(0);

/** The texts of a record in the order of `TEXT_FIELDS`; `edtf` represents the date. */
const WRITTEN = [
  ...[AT.id, AT.title, AT.edtf, AT.source, AT.paragraph, AT.quote, AT.url, AT.summary],
  AT.keywords,
];

/** Bytes of a date, and where in them it is. */
export interface DateBytes {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

type TellFault = (row: number, column: number, kind: FaultKind, found: string) => void;

/** Writes the texts of rows, and tells what is wrong with them. */
export class RowTexts {
  readonly #store = new TextStore();
  readonly #fault: TellFault;

  constructor(fault: TellFault) {
    this.#fault = fault;
  }

  texts(): Texts {
    return this.#store.texts();
  }

  /** Takes an address away that is none of the web: it would be shown as a link. */
  checkUrl(cells: Cells, row: number): void {
    if (hasNoUrl(cells) || isUrl(cells)) return;
    this.#fault(row, AT.url, 'url', cells.text(AT.url, FOUND_BYTES));
    cells.set(AT.url, NO_BYTES);
  }

  /**
   * Writes all texts of a row.
   *
   * @param checked a column whose faults were reported already
   */
  write(cells: Cells, date: DateBytes, row: number, checked = -1): void {
    if (cells.isEmpty(AT.id)) cells.setRowId(AT.id, row);
    let room = ROOM_BESIDE + date.to - date.from;
    for (const at of WRITTEN) room += sizeOf(cells, at);
    this.#store.begin(room);
    for (const at of WRITTEN) {
      if (at === AT.edtf) this.#store.write(date.bytes, date.from, date.to);
      else this.#writeText(cells, at, row, at === checked);
    }
    this.#store.end();
  }

  /** Writes the title, where the row has one here, and the date. */
  writeFirst(cells: Cells, date: DateBytes, row: number): void {
    this.#store.begin(ROOM_BESIDE + date.to - date.from + sizeOf(cells, AT.title));
    this.#store.write(NO_BYTES, 0, 0);
    this.#writeText(cells, AT.title, row, false);
    this.#store.write(date.bytes, date.from, date.to);
    this.#store.end();
  }

  #writeText(cells: Cells, at: number, row: number, isChecked: boolean): void {
    const bytes = cells.bytes[at] ?? NO_BYTES;
    const [from, to] = [cells.from[at] ?? 0, cells.to[at] ?? 0];
    const all = this.#store.write(bytes, from, to);
    if (all >= 128 && !isChecked && !isUtf8(bytes, from, to))
      this.#fault(row, at, 'encoding', cells.text(at, FOUND_BYTES));
  }
}

/** Takes the host of an address as the source of a row that names none: an address tells where a row comes from, too. */
export function sourceByUrl(cells: Cells): void {
  if (cells.isEmpty(AT.source) && !hasNoUrl(cells)) hostOf(cells, AT.url, AT.source);
}

/** Leaves an address out that is none of the web, without a word. */
export function dropBadUrl(cells: Cells): void {
  if (!hasNoUrl(cells) && !isUrl(cells)) cells.set(AT.url, NO_BYTES);
}

function hasNoUrl(cells: Cells): boolean {
  return cells.isEmpty(AT.url);
}

function isUrl({ bytes, from, to }: Cells): boolean {
  return isWebAddress(bytes[AT.url] ?? NO_BYTES, from[AT.url] ?? 0, to[AT.url] ?? 0);
}

function sizeOf({ from, to }: Cells, at: number): number {
  return (to[at] ?? 0) - (from[at] ?? 0);
}
