import { SEPARATOR, type Texts } from '../../model/archive.js';
import { roomIn } from './names.js';

const BLOCK_BYTES = 1 << 20;

/**
 * The texts of records as they come. They are written into blocks, so that what is there is never copied to make room;
 * a record is never parted.
 */
export class TextStore {
  readonly #full: Uint8Array[] = [];
  #block = new Uint8Array(BLOCK_BYTES);
  #used = 0;
  /** Bytes in the full blocks. */
  #before = 0;
  #offsets = new Uint32Array(1 << 10);
  #count = 0;
  /** Separators that wait for a text behind them. */
  #waiting = 0;
  #start = 0;

  /** Begins a record of at most so many bytes, separators among them. */
  begin(most: number): void {
    if (this.#used + most > this.#block.length) {
      this.#full.push(this.#block.subarray(0, this.#used));
      this.#before += this.#used;
      this.#block = new Uint8Array(Math.max(BLOCK_BYTES, most));
      this.#used = 0;
    }
    this.#start = this.#used;
    this.#waiting = 0;
  }

  /**
   * Writes the record's next text, with a blank for each control character. Gives all its bytes joined by “or”: 128 and
   * more when not all is ASCII.
   */
  write(bytes: Uint8Array, from: number, to: number): number {
    const block = this.#block;
    let at = this.#used;
    if (from < to) {
      for (; this.#waiting > 0; this.#waiting -= 1) block[at++] = SEPARATOR;
    }
    let all = 0;
    for (let each = from; each < to; each += 1) {
      const byte = bytes[each] as number;
      all |= byte;
      block[at++] = byte < 32 || byte === 127 ? 32 : byte;
    }
    this.#used = at;
    this.#waiting += 1;
    return all;
  }

  /** Ends the record and gives its number. */
  end(): number {
    const record = this.#count;
    this.#count += 1;
    this.#offsets = roomIn(this.#offsets, this.#count + 1);
    this.#offsets[this.#count] = this.#before + this.#used;
    return record;
  }

  /** Takes back what was written since `begin`. */
  drop(): void {
    this.#used = this.#start;
  }

  /** All records so far, as a copy. */
  texts(): Texts {
    const bytes = new Uint8Array(this.#before + this.#used);
    let at = 0;
    for (const block of [...this.#full, this.#block.subarray(0, this.#used)]) {
      bytes.set(block, at);
      at += block.length;
    }
    return { bytes, offsets: this.#offsets.slice(0, this.#count + 1) };
  }
}
