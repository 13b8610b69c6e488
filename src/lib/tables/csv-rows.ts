const QUOTE = 34;
const LF = 10;
const CR = 13;
/** Cells that a row has at most. */
export const MOST_CELLS = 4096;
const decoder = new TextDecoder();

/**
 * Finds the cells of one row after the other in bytes. Nothing is made for a row: the arrays are written over by the
 * next one.
 */
export class CsvRows {
  /** Where the row's cells are, without their quotation marks. */
  readonly from = new Int32Array(MOST_CELLS);
  readonly to = new Int32Array(MOST_CELLS);
  count = 0;
  /** A quotation mark stood where none may: after the end of a quoted cell. */
  fault = false;
  faultAt = 0;
  /** The row has nothing in it. */
  isEmpty = false;
  /** The bytes ended within quotation marks. */
  isUnclosed = false;
  readonly #isDoubled = new Uint8Array(MOST_CELLS);
  #hasDoubled = false;
  /** Where to go on in a row whose end has not come, counted from its start; -1 for a new row. */
  #resumeAt = -1;
  #rowAt = 0;
  #isInQuotes = false;
  /** Bytes that were looked at so far. */
  scanned = 0;

  constructor(readonly delimiter: number) {}

  /**
   * Reads the row that begins at `at`. Returns the offset of the next one, or -1 when the row is not whole; what is
   * last has no line end. After -1 it is called for the same row with more bytes behind those that it had, and goes on
   * where it stopped. Doubled quotation marks are made single in the bytes themselves, once the row is whole.
   */
  next(bytes: Uint8Array, at: number, isLast: boolean): number {
    if (at >= bytes.length) return -1;
    const from = this.#resumeAt < 0 ? this.#begin(at) : this.#resume(at);
    const behind = this.#read(bytes, from, isLast);
    const stop = behind < 0 ? at + this.#resumeAt : behind;
    this.scanned += Math.max(0, stop - from);
    if (behind < 0) return -1;
    this.#resumeAt = -1;
    this.isEmpty = this.count === 1 && this.from[0] === this.to[0];
    if (this.#hasDoubled) this.#undouble(bytes);
    return behind;
  }

  #begin(at: number): number {
    this.count = 0;
    this.fault = this.#hasDoubled = this.#isInQuotes = false;
    this.#rowAt = at;
    this.to[0] = -1;
    this.from[0] = at;
    this.#isDoubled[0] = 0;
    return at;
  }

  /** Returns where to go on; the row may have moved since. */
  #resume(at: number): number {
    const by = at - this.#rowAt;
    if (by !== 0)
      for (let cell = 0; cell <= Math.min(this.count, MOST_CELLS - 1); cell += 1) {
        this.from[cell] = (this.from[cell] as number) + by;
        if (this.to[cell] !== -1) this.to[cell] = (this.to[cell] as number) + by;
      }
    this.#rowAt = at;
    return at + this.#resumeAt;
  }

  #stopAt(here: number): -1 {
    this.#resumeAt = here - this.#rowAt;
    return -1;
  }

  #read(bytes: Uint8Array, start: number, isLast: boolean): number {
    const { from, to, delimiter } = this;
    const length = bytes.length;
    let here = start;
    for (;;) {
      const cell = this.count < MOST_CELLS ? this.count : MOST_CELLS - 1;
      let byte = here < length ? (bytes[here] as number) : -1;
      if (this.#isInQuotes || (byte === QUOTE && here === from[cell] && to[cell] === -1)) {
        const end = this.#endOfQuoted(bytes, this.#isInQuotes ? here : here + 1, cell, isLast);
        if (end < 0) {
          if (isLast) this.isUnclosed = true;
          return -1;
        }
        from[cell] = (from[cell] as number) + 1;
        to[cell] = end;
        here = end + 1;
        byte = here < length ? (bytes[here] as number) : -1;
        if (byte !== delimiter && byte !== LF && byte !== CR && byte !== -1) {
          if (!this.fault) this.faultAt = cell;
          this.fault = true;
        }
      }
      while (here < length) {
        byte = bytes[here] as number;
        if (byte === delimiter || byte === LF || byte === CR) break;
        here += 1;
      }
      const isAtEnd = here >= length;
      // Whether a line feed belongs to a carriage return is not known yet.
      if (!isLast && (isAtEnd || (byte === CR && here + 1 >= length))) return this.#stopAt(here);
      if (to[cell] === -1) to[cell] = here;
      this.count += 1;
      if (isAtEnd) return here;
      here += 1;
      if (byte === delimiter) {
        const next = Math.min(this.count, MOST_CELLS - 1);
        from[next] = here;
        to[next] = -1;
        this.#isDoubled[next] = 0;
        continue;
      }
      return byte === CR && bytes[here] === LF ? here + 1 : here;
    }
  }

  /** Returns whether all cells from one on are empty. */
  isBlankFrom(cell: number): boolean {
    for (let at = cell; at < Math.min(this.count, MOST_CELLS); at += 1)
      if (this.from[at] !== this.to[at]) return false;
    return true;
  }

  text(bytes: Uint8Array, cell: number): string {
    return decoder.decode(
      bytes.subarray(this.from[cell], Math.min(this.to[cell] ?? 0, (this.from[cell] ?? 0) + 400)),
    );
  }

  /** Returns the offset of the quotation mark that ends the cell; -1 when it has not come. */
  #endOfQuoted(bytes: Uint8Array, at: number, cell: number, isLast: boolean): number {
    this.#isInQuotes = true;
    for (let here = at; ; here += 2) {
      while (here < bytes.length && bytes[here] !== QUOTE) here += 1;
      // Whether the last mark is doubled is not known yet.
      if (here >= bytes.length || (!isLast && here + 1 >= bytes.length)) return this.#stopAt(here);
      if (bytes[here + 1] !== QUOTE) {
        this.#isInQuotes = false;
        return here;
      }
      this.#isDoubled[cell] = 1;
      this.#hasDoubled = true;
    }
  }

  #undouble(bytes: Uint8Array): void {
    for (let cell = 0; cell < Math.min(this.count, MOST_CELLS); cell += 1) {
      if (this.#isDoubled[cell] === 0) continue;
      let to = this.from[cell] as number;
      for (let at = to; at < (this.to[cell] as number); at += 1) {
        const byte = bytes[at] as number;
        bytes[to++] = byte;
        if (byte === QUOTE) at += 1;
      }
      this.to[cell] = to;
    }
  }
}
