import { ParquetFault } from './fault.js';

/** Walks along the bytes of one page and never beyond them. */
export class PageBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Returns where so many bytes begin, and goes behind them. */
  pass(bytes: number): number {
    if (!(bytes >= 0 && bytes <= this.left)) throw new ParquetFault('a page ends too early');
    const from = this.at;
    this.at = from + bytes;
    return from;
  }

  /** Returns the next bytes as a part of the page. */
  take(bytes: number): Uint8Array {
    const from = this.pass(bytes);
    return this.bytes.subarray(from, from + bytes);
  }

  /** Returns a copy of the next bytes, for arrays of numbers that must begin at a multiple of their size. */
  copy(bytes: number): ArrayBuffer {
    const taken = this.take(bytes);
    return taken.buffer.slice(taken.byteOffset, taken.byteOffset + taken.length) as ArrayBuffer;
  }

  uint32(): number {
    return this.view.getUint32(this.pass(4), true);
  }

  /** Reads an unsigned number in groups of seven bits, of at most 64 bits. */
  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.bytes[this.pass(1)] as number;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new ParquetFault('a page has a number that does not end');
  }

  /** Reads a number with a sign in the same groups. */
  zigZag(): bigint {
    const value = this.varint();
    return (value >> 1n) ^ -(value & 1n);
  }
}
