import { COLUMNS } from '../model/columns.js';
import { DAY_MS, MAX_DATE_MS } from '../model/dates/calendar.js';
import { writeDay, writeInstant } from './calendar.js';

const EMPTY = new Uint8Array(0);
const SCRATCH_BYTES = 1 << 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ROW = encoder.encode('row-');

/**
 * The cells of one row as UTF-8, by index into `COLUMNS`: where in which bytes each is. One object serves all rows,
 * so that none is made for each; what is not bytes already is written into a scratch of its own.
 */
export class Cells {
  readonly bytes: Uint8Array[] = COLUMNS.map(() => EMPTY);
  readonly from = new Int32Array(COLUMNS.length);
  readonly to = new Int32Array(COLUMNS.length);
  #scratch = new Uint8Array(SCRATCH_BYTES);
  #used = 0;

  /** Makes all cells empty. */
  clear(): void {
    this.from.fill(0);
    this.to.fill(0);
    this.#used = 0;
  }

  isEmpty(at: number): boolean {
    return this.from[at] === this.to[at];
  }

  /** Returns whether a cell has nothing but blanks, as `trim` takes them off. */
  isBlank(at: number): boolean {
    const bytes = this.bytes[at] ?? EMPTY;
    const to = this.to[at] ?? 0;
    for (let each = this.from[at] ?? 0; each < to; each += 1) if ((bytes[each] ?? 0) > 32) return false;
    return true;
  }

  set(at: number, bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.bytes[at] = bytes;
    this.from[at] = from;
    this.to[at] = to;
  }

  setText(at: number, text: string): void {
    // A UTF-16 unit is at most three bytes.
    const scratch = this.#room(text.length * 3);
    const from = this.#used;
    this.#used += encoder.encodeInto(text, scratch.subarray(from)).written;
    this.set(at, scratch, from, this.#used);
  }

  /** A moment, given in UTC milliseconds, as EDTF; one of a year beyond four digits as ISO 8601 has it, which is not read. */
  setTime(at: number, time: number): void {
    const scratch = this.#room(32);
    const end = writeInstant(scratch, this.#used, time);
    this.#setEnd(at, scratch, end, time);
  }

  /** A day, given in days since 1970, likewise. */
  setDay(at: number, days: number): void {
    const scratch = this.#room(32);
    this.#setEnd(at, scratch, writeDay(scratch, this.#used, days), days * DAY_MS);
  }

  /** `row-12`. */
  setRowId(at: number, row: number): void {
    const scratch = this.#room(32);
    scratch.set(ROW, this.#used);
    this.#writeDigits(at, scratch, this.#used + ROW.length, row);
  }

  /** A whole number in its digits. */
  setWhole(at: number, value: number): void {
    const scratch = this.#room(32);
    if (value < 0) scratch[this.#used] = 45;
    this.#writeDigits(at, scratch, this.#used + (value < 0 ? 1 : 0), Math.abs(value));
  }

  /** Writes digits from `start` on, and sets the cell to all from the scratch's end to theirs. */
  #writeDigits(at: number, scratch: Uint8Array, start: number, value: number): void {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
    const end = start + digits;
    for (let place = end - 1, rest = value; place >= start; place -= 1) {
      scratch[place] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.set(at, scratch, this.#used, end);
    this.#used = end;
  }

  /** Takes blanks off both ends of each cell. */
  trim(): void {
    for (let at = 0; at < this.from.length; at += 1) {
      const bytes = this.bytes[at] ?? EMPTY;
      let from = this.from[at] ?? 0;
      let to = this.to[at] ?? 0;
      if (from === to) continue;
      while (from < to && (bytes[from] ?? 0) <= 32) from += 1;
      while (from < to && (bytes[to - 1] ?? 0) <= 32) to -= 1;
      this.from[at] = from;
      this.to[at] = to;
    }
  }

  /** Returns the text of a cell, at most so many of its bytes. */
  text(at: number, most = Infinity): string {
    const from = this.from[at] ?? 0;
    const to = Math.min(this.to[at] ?? 0, from + most);
    return decoder.decode(this.bytes[at]?.subarray(from, to));
  }

  #setEnd(at: number, scratch: Uint8Array, end: number, time: number): void {
    if (end < 0) return this.setText(at, farText(time));
    this.set(at, scratch, this.#used, end);
    this.#used = end;
  }

  #room(bytes: number): Uint8Array {
    if (this.#used + bytes > this.#scratch.length) {
      // Cells that were set before keep the scratch that they were written to.
      this.#scratch = new Uint8Array(Math.max(SCRATCH_BYTES, bytes));
      this.#used = 0;
    }
    return this.#scratch;
  }
}

/** A date that EDTF cannot write, for the fault that shows it. */
function farText(time: number): string {
  return Math.abs(time) <= MAX_DATE_MS ? new Date(time).toISOString().slice(0, 13) : `${time} ms`;
}
