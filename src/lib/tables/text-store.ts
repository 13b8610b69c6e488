import { SEPARATOR, type Texts } from '../model/archive.js';
import { roomIn } from './names.js';

const BLOCK_BYTES = 1 << 20;
/** Texts as long as this are copied four bytes at a time, from arrays as long as this. */
const FOUR_FROM = 12;
const SET_FROM = 32;
const SEEN_FROM = 4096;

/**
 * The texts of records as they come. They are written into blocks, so that what is there is never copied to make room;
 * a record is never parted.
 */
export class TextStore {
  readonly #full: Uint8Array[] = [];
  #block = new Uint8Array(BLOCK_BYTES);
  #blockView = new DataView(this.#block.buffer);
  /** The array that was last read four bytes at a time. */
  #seen: Uint8Array | undefined;
  #view: DataView = this.#blockView;
  #used = 0;
  /** Bytes in the full blocks. */
  #before = 0;
  #offsets = new Uint32Array(1 << 10);
  #count = 0;
  /** Separators that wait for a text behind them. */
  #waiting = 0;

  /** Begins a record of at most so many bytes, separators among them. */
  begin(most: number): void {
    if (this.#used + most > this.#block.length) {
      this.#full.push(this.#block.subarray(0, this.#used));
      this.#before += this.#used;
      this.#block = new Uint8Array(Math.max(BLOCK_BYTES, most));
      this.#blockView = new DataView(this.#block.buffer);
      this.#used = 0;
    }
    this.#waiting = 0;
  }

  /**
   * Writes the record's next text, with a blank for each control character. Returns all its bytes joined by “or”: 128
   * and more when not all is ASCII.
   */
  write(bytes: Uint8Array, from: number, to: number): number {
    let at = this.#used;
    if (from < to) for (; this.#waiting > 0; this.#waiting -= 1) this.#block[at++] = SEPARATOR;
    this.#used = at + to - from;
    this.#waiting += 1;
    let all = 0;
    let each = from;
    const block = this.#block;
    const fours = to - from - ((to - from) & 3);
    if (fours >= FOUR_FROM && this.#sees(bytes)) {
      all = writeFours(this.#view, from, this.#blockView, at, fours);
      each += fours;
      at += fours;
    } else if (fours >= SET_FROM && from === 0 && to === bytes.length) {
      // An array of its own is copied whole by the platform, and then looked through.
      block.set(bytes, at);
      all = writeFours(this.#blockView, at, this.#blockView, at, fours);
      each += fours;
      at += fours;
    }
    for (; each < to; each += 1) {
      const byte = bytes[each] as number;
      all |= byte;
      block[at++] = byte < 32 || byte === 127 ? 32 : byte;
    }
    return all;
  }

  /** Returns whether the bytes can be read four at a time: rows of one part of a file come from one array. */
  #sees(bytes: Uint8Array): boolean {
    if (bytes === this.#seen) return true;
    if (bytes.length < SEEN_FROM) return false;
    this.#seen = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return true;
  }

  /** Ends the record and returns its number. */
  end(): number {
    const record = this.#count;
    this.#count += 1;
    this.#offsets = roomIn(this.#offsets, this.#count + 1);
    this.#offsets[this.#count] = this.#before + this.#used;
    return record;
  }

  /** Returns all records so far, as a copy. */
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

/** Copies bytes four at a time, with blanks for control characters; returns them joined by “or”, as one byte. */
function writeFours(from: DataView, start: number, to: DataView, target: number, length: number): number {
  let all = 0;
  for (let each = 0; each < length; each += 4) {
    const four = from.getInt32(start + each, true);
    all |= four;
    // Sets the high bit of a byte below 32, and of one that is 127 (Warren, “Hacker's Delight”, 6-1).
    const other = four ^ 0x7f7f7f7f;
    const controls = (((four - 0x20202020) & ~four) | ((other - 0x01010101) & ~other)) & 0x80808080;
    to.setInt32(target + each, controls === 0 ? four : withoutControls(four), true);
  }
  all |= all >>> 16;
  return (all | (all >>> 8)) & 0xff;
}

function withoutControls(four: number): number {
  let plain = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const byte = (four >>> shift) & 0xff;
    plain |= (byte < 32 || byte === 127 ? 32 : byte) << shift;
  }
  return plain;
}
