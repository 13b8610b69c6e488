import { ParquetFault } from './fault.js';

/** A value of Thrift’s compact protocol, as far as Parquet uses it. */
export type ThriftValue = boolean | number | bigint | Uint8Array | readonly ThriftValue[] | ThriftStruct;
export interface ThriftStruct {
  readonly fields: ReadonlyMap<number, ThriftValue>;
}

const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12];
/** Structures within structures; Parquet’s own are no deeper than eight. */
const MOST_DEPTH = 32;
/** Bytes of a number of 64 bits. */
const MOST_VARINT = 10;

/**
 * Reads structures of Thrift’s compact protocol. Whatever the bytes are, it ends after at most so many steps as there are
 * bytes: no number is longer than 64 bits, no list longer than what is left, no depth without limit.
 */
export class ThriftReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  readStruct(depth = 0): ThriftStruct {
    if (depth > MOST_DEPTH) throw new ParquetFault('its description is nested too deep');
    const fields = new Map<number, ThriftValue>();
    let id = 0;
    for (;;) {
      const head = this.#byte();
      const type = head & 15;
      if (type === 0) return { fields };
      const more = head >> 4;
      id = more === 0 ? zigZag(this.#varint()) : id + more;
      fields.set(id, type === TRUE || type === FALSE ? type === TRUE : this.#value(type, depth));
    }
  }

  #value(type: number, depth: number): ThriftValue {
    if (type === BYTE) return (this.#byte() << 24) >> 24;
    if (type === I16 || type === I32) return zigZag(this.#varint());
    if (type === I64) return this.#long();
    if (type === DOUBLE) return this.#view.getFloat64(this.#pass(8), true);
    if (type === BINARY) {
      const length = this.#varint();
      const from = this.#pass(length);
      return this.#bytes.subarray(from, from + length);
    }
    if (type === LIST) return this.#list(depth);
    if (type === STRUCT) return this.readStruct(depth + 1);
    throw new ParquetFault('its description has a value of an unknown type');
  }

  #list(depth: number): ThriftValue[] {
    if (depth > MOST_DEPTH) throw new ParquetFault('its description is nested too deep');
    const head = this.#byte();
    const type = head & 15;
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    if (size > this.#bytes.length - this.at)
      throw new ParquetFault('its description has a list that is too long');
    const isFlag = type === TRUE || type === FALSE;
    return Array.from({ length: size }, () => (isFlag ? this.#byte() === 1 : this.#value(type, depth + 1)));
  }

  #byte(): number {
    return this.#bytes[this.#pass(1)] as number;
  }

  /** Returns where so many bytes begin, and goes behind them. */
  #pass(bytes: number): number {
    const from = this.at;
    if (from + bytes > this.#bytes.length) throw new ParquetFault('its description ends too early');
    this.at = from + bytes;
    return from;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < MOST_VARINT * 7; shift += 7) {
      const byte = this.#byte();
      value |= shift < 32 ? (byte & 127) << shift : 0;
      if (byte < 128) return value >>> 0;
    }
    throw new ParquetFault('its description has a number that does not end');
  }

  #long(): bigint {
    let value = 0n;
    for (let shift = 0; shift < MOST_VARINT * 7; shift += 7) {
      const byte = this.#byte();
      value |= BigInt(byte & 127) << BigInt(shift);
      if (byte < 128) return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
    }
    throw new ParquetFault('its description has a number that does not end');
  }
}

function zigZag(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
