const QUOTE = 34;
const LF = 10;
const CR = 13;
const MOST_CELLS = 4096;
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

  constructor(readonly delimiter: number) {}

  /**
   * Reads the row that begins at `at`. Returns the offset of the next one, or -1 when the row is not whole; what is
   * last has no line end. Doubled quotation marks are made single in the bytes themselves, once the row is whole.
   */
  next(bytes: Uint8Array, at: number, isLast: boolean): number {
    const { from, to, delimiter } = this;
    const length = bytes.length;
    if (at >= length) return -1;
    this.count = 0;
    this.fault = false;
    this.#hasDoubled = false;
    let count = 0;
    let here = at;
    for (;;) {
      const cell = count < MOST_CELLS ? count : MOST_CELLS - 1;
      this.#isDoubled[cell] = 0;
      let byte = here < length ? (bytes[here] as number) : -1;
      if (byte === QUOTE) {
        const end = this.#endOfQuoted(bytes, here + 1, cell);
        if (end < 0) {
          if (isLast) this.isUnclosed = true;
          return -1;
        }
        from[cell] = here + 1;
        to[cell] = end;
        here = end + 1;
        byte = here < length ? (bytes[here] as number) : -1;
        if (byte !== delimiter && byte !== LF && byte !== CR && byte !== -1) {
          if (!this.fault) this.faultAt = cell;
          this.fault = true;
        }
      } else {
        from[cell] = here;
        to[cell] = -1;
      }
      while (here < length) {
        byte = bytes[here] as number;
        if (byte === delimiter || byte === LF || byte === CR) break;
        here += 1;
      }
      if (to[cell] === -1) to[cell] = here;
      count += 1;
      if (here >= length) {
        if (!isLast) return -1;
        break;
      }
      here += 1;
      if (byte === delimiter) continue;
      if (byte === CR) {
        // Whether a line feed belongs to it is not known yet.
        if (here >= length && !isLast) return -1;
        if (bytes[here] === LF) here += 1;
      }
      break;
    }
    this.count = count;
    this.isEmpty = count === 1 && from[0] === to[0];
    if (this.#hasDoubled) this.#undouble(bytes);
    return here;
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

  /** Offset of the quotation mark that ends the cell; -1 when there is none. */
  #endOfQuoted(bytes: Uint8Array, at: number, cell: number): number {
    for (let here = at; ; here += 2) {
      while (here < bytes.length && bytes[here] !== QUOTE) here += 1;
      if (here >= bytes.length) return -1;
      if (bytes[here + 1] !== QUOTE) return here;
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
