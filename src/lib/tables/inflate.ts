import { buildTable } from './huffman.js';
import {
  DISTANCE_BASE,
  DISTANCE_BITS,
  fixedCodes,
  LENGTH_BASE,
  LENGTH_BITS,
  ORDER,
  type BlockCodes,
} from './inflate-codes.js';

/** Bytes that a later one may be copied from. */
const HISTORY = 1 << 15;
const OUTPUT = 1 << 18;
const LONGEST_COPY = 258;
/** A symbol with its distance and their further bits. */
const SYMBOL_BITS = 48;
/** The head of a block with codes of its own, at the longest. */
const HEAD_BITS = 4608;
const END_OF_BLOCK = 256;
const NO_END = 'the end is missing';

/** Thrown for bytes that are not DEFLATE, or that end before it does. */
export class InflateFault extends Error {}

/**
 * Unpacks DEFLATE (RFC 1951) as its bytes come, and says where it ends. The platform's own reader does not: what follows
 * the first member of a file is lost to it, in some browsers with the end of the member itself.
 */
export class Inflater {
  #input: Uint8Array = new Uint8Array(0);
  /** Place in the input, in bits, and how many of its bits are the file's. */
  #bit = 0;
  #bits = 0;
  #isLast = false;
  readonly #output = new Uint8Array(HISTORY + OUTPUT + LONGEST_COPY);
  #taken = 0;
  #at = 0;
  #codes: BlockCodes | undefined;
  /** Bytes still to come of a block that is not packed. */
  #stored = 0;
  #isFinal = false;
  #isDone = true;

  /** Whole bytes of the input that were not read yet. */
  get rest(): Uint8Array {
    return this.#input.subarray((this.#bit + 7) >>> 3, this.#bits >>> 3);
  }

  /** Puts bytes behind the rest; those after the last are taken as zeros, which end in a fault. */
  feed(bytes: Uint8Array, isLast = false): void {
    const from = this.#bit >>> 3;
    const kept = (this.#bits >>> 3) - from;
    const input = new Uint8Array(kept + bytes.length + (isLast ? HEAD_BITS / 8 : 8));
    input.set(this.#input.subarray(from, from + kept));
    input.set(bytes, kept);
    this.#input = input;
    this.#bit -= from * 8;
    this.#bits = (kept + bytes.length) * 8;
    this.#isLast = isLast;
  }

  /** Passes over so many whole bytes. */
  skip(bytes: number): void {
    this.#bit = (((this.#bit + 7) >>> 3) + bytes) * 8;
  }

  /** Begins a stream of its own at the next byte. */
  begin(): void {
    this.skip(0);
    this.#at = this.#taken = this.#stored = 0;
    this.#codes = undefined;
    this.#isFinal = this.#isDone = false;
  }

  /** Unpacks until it wants more bytes, has given what it has room for, or is done. */
  run(): 'more' | 'full' | 'done' {
    for (;;) {
      if (this.#at >= HISTORY + OUTPUT) return 'full';
      const stopped =
        this.#stored > 0 ? this.#copyStored() : this.#codes ? this.#readCodes(this.#codes) : this.#next();
      if (stopped) return stopped;
    }
  }

  /** Returns what was unpacked since the last time, as bytes of their own. */
  take(): Uint8Array {
    const taken = this.#output.slice(this.#taken, this.#at);
    this.#taken = this.#at;
    if (this.#at >= HISTORY + OUTPUT) {
      this.#output.copyWithin(0, this.#at - HISTORY, this.#at);
      this.#taken = this.#at = HISTORY;
    }
    return taken;
  }

  /** Begins the next block. */
  #next(): 'more' | 'done' | undefined {
    if (this.#isFinal) this.#isDone = true;
    if (this.#isDone) return 'done';
    if (!this.#isLast && this.#bits - this.#bit < HEAD_BITS && !this.#hasShortHead()) return 'more';
    this.#isFinal = this.#read(1) === 1;
    const kind = this.#read(2);
    if (kind === 0) this.#beginStored();
    else if (kind === 1) this.#codes = fixedCodes();
    else if (kind === 2) this.#codes = this.#readHead();
    else throw new InflateFault('an unknown kind of block');
    this.#checkEnd();
    return undefined;
  }

  /** Returns whether a block begins that brings no codes, and its head is there. */
  #hasShortHead(): boolean {
    return this.#bits - this.#bit >= 64 && ((peekBits(this.#input, this.#bit) >>> 1) & 3) !== 2;
  }

  #beginStored(): void {
    this.#bit = ((this.#bit + 7) >>> 3) * 8;
    const length = this.#read(16);
    if ((this.#read(16) ^ length) !== 0xffff) throw new InflateFault('a length that contradicts itself');
    this.#stored = length;
  }

  #copyStored(): 'more' | undefined {
    const from = this.#bit >>> 3;
    const there = Math.min(this.#stored, (this.#bits >>> 3) - from, HISTORY + OUTPUT - this.#at);
    if (there <= 0 && this.#isLast) throw new InflateFault(NO_END);
    if (there <= 0) return 'more';
    this.#output.set(this.#input.subarray(from, from + there), this.#at);
    this.#at += there;
    this.#bit += there * 8;
    this.#stored -= there;
    return undefined;
  }

  #readHead(): BlockCodes {
    const [literals, distances, count] = [this.#read(5) + 257, this.#read(5) + 1, this.#read(4) + 4];
    const lengths = new Uint8Array(19);
    for (let at = 0; at < count; at += 1) lengths[ORDER[at] as number] = this.#read(3);
    const table = buildTable(lengths);
    if (!table || literals > 286) throw new InflateFault('codes that are none');
    const all = new Uint8Array(literals + distances);
    for (let at = 0; at < all.length;) {
      const entry = table.entries[peekBits(this.#input, this.#bit) & ((1 << table.bits) - 1)] as number;
      if (entry === 0) throw new InflateFault('a code that there is not');
      this.#bit += entry & 15;
      const symbol = entry >>> 4;
      if (symbol < 16) {
        all[at] = symbol;
        at += 1;
        continue;
      }
      const times =
        symbol === 16 ? 3 + this.#read(2) : symbol === 17 ? 3 + this.#read(3) : 11 + this.#read(7);
      if (at + times > all.length || (symbol === 16 && at === 0)) throw new InflateFault('too many codes');
      all.fill(symbol === 16 ? (all[at - 1] as number) : 0, at, at + times);
      at += times;
    }
    const built = {
      literals: buildTable(all.subarray(0, literals)),
      distances: buildTable(all.subarray(literals)),
    };
    if (!built.literals || !built.distances || all[END_OF_BLOCK] === 0)
      throw new InflateFault('codes that are none');
    return { literals: built.literals, distances: built.distances };
  }

  /** Reads symbols to the end of the block, or as far as there are bytes and room. It works on copies of the fields. */
  #readCodes(codes: BlockCodes): 'more' | 'full' | undefined {
    const [literals, distances] = [codes.literals.entries, codes.distances.entries];
    const [literalMask, distanceMask] = [literals.length - 1, distances.length - 1];
    const input = this.#input;
    const output = this.#output;
    const bits = this.#bits;
    const safe = this.#isLast ? Infinity : bits - SYMBOL_BITS;
    let bit = this.#bit;
    let at = this.#at;
    let stopped: 'more' | 'full' | undefined = 'more';
    try {
      while (bit <= safe) {
        if (at >= HISTORY + OUTPUT) {
          stopped = 'full';
          break;
        }
        const ahead = peekBits(input, bit);
        const entry = literals[ahead & literalMask] as number;
        const used = entry & 15;
        const symbol = entry >>> 4;
        if (used === 0) throw new InflateFault('a code that there is not');
        bit += used;
        if (bit > bits) throw new InflateFault(NO_END);
        if (symbol < END_OF_BLOCK) {
          output[at] = symbol;
          at += 1;
          continue;
        }
        if (symbol === END_OF_BLOCK) {
          this.#codes = stopped = undefined;
          break;
        }
        const moreLength = LENGTH_BITS[symbol - END_OF_BLOCK - 1];
        if (moreLength === undefined) throw new InflateFault('a length that there is not');
        const length =
          (LENGTH_BASE[symbol - END_OF_BLOCK - 1] as number) + ((ahead >>> used) & ((1 << moreLength) - 1));
        bit += moreLength;
        const place = distances[peekBits(input, bit) & distanceMask] as number;
        const moreDistance = DISTANCE_BITS[place >>> 4];
        if (place === 0 || moreDistance === undefined) throw new InflateFault('a distance that there is not');
        bit += place & 15;
        const distance =
          (DISTANCE_BASE[place >>> 4] as number) + (peekBits(input, bit) & ((1 << moreDistance) - 1));
        bit += moreDistance;
        if (bit > bits) throw new InflateFault(NO_END);
        if (distance > at) throw new InflateFault('a distance beyond the beginning');
        const end = at + length;
        for (; at < end; at += 1) output[at] = output[at - distance] as number;
      }
    } finally {
      this.#bit = bit;
      this.#at = at;
    }
    return stopped;
  }

  #checkEnd(): void {
    if (this.#bit > this.#bits) throw new InflateFault(NO_END);
  }

  #read(bits: number): number {
    const value = peekBits(this.#input, this.#bit) & ((1 << bits) - 1);
    this.#bit += bits;
    return value;
  }
}

/** Returns the bits from a place on, at least 25 of them, the first lowest. */
function peekBits(input: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  const word =
    (input[at] as number) |
    ((input[at + 1] as number) << 8) |
    ((input[at + 2] as number) << 16) |
    ((input[at + 3] as number) << 24);
  return word >>> (bit & 7);
}
