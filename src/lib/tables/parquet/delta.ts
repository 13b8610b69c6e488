import type { PageBytes } from './bytes.js';
import { ParquetFault } from './fault.js';

/** Values of one block, and bytes that texts of one page may have together. */
const MOST_BLOCK = 1n << 20n;
const MOST_TEXT = 1 << 30;

/** Reads whole numbers that are written as differences (DELTA_BINARY_PACKED). */
export function readDeltas(page: PageBytes, count: number): BigInt64Array {
  const values = new BigInt64Array(count);
  const block = page.varint();
  const miniblocks = Number(page.varint());
  const total = page.varint();
  let value = page.zigZag();
  if (count === 0) return values;
  const size = Number(block) / miniblocks;
  if (block > MOST_BLOCK || !Number.isInteger(size) || size === 0 || size % 8 !== 0 || total < BigInt(count))
    throw new ParquetFault('a page has blocks of a size that there is not');
  values[0] = value;
  for (let read = 1; read < count;) {
    const least = page.zigZag();
    const widths = page.take(miniblocks);
    for (const bits of widths) {
      if (read >= count) break;
      const wanted = Math.min(size, count - read);
      const bytes = (size * bits) / 8;
      const there = Math.min(bytes, page.left);
      if (bits > 64 || there * 8 < wanted * bits) throw new ParquetFault('a page ends within a block');
      const packed = page.take(there);
      for (let each = 0; each < wanted; each += 1) {
        value = BigInt.asIntN(64, value + least + bitsAt(packed, each * bits, bits));
        values[read] = value;
        read += 1;
      }
    }
  }
  return values;
}

function bitsAt(bytes: Uint8Array, from: number, bits: number): bigint {
  if (bits === 0) return 0n;
  if (bits > 24) return longBitsAt(bytes, from, bits);
  const at = from >>> 3;
  const word =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  return BigInt((word >>> (from & 7)) & ((1 << bits) - 1));
}

function longBitsAt(bytes: Uint8Array, from: number, bits: number): bigint {
  const first = from >>> 3;
  const last = (from + bits - 1) >>> 3;
  let word = 0n;
  for (let at = last; at >= first; at -= 1) word = (word << 8n) | BigInt(bytes[at] ?? 0);
  return (word >> BigInt(from & 7)) & ((1n << BigInt(bits)) - 1n);
}

function readLengths(page: PageBytes, count: number): readonly number[] {
  return Array.from(readDeltas(page, count), (length) => {
    if (length < 0n || length > BigInt(MOST_TEXT))
      throw new ParquetFault('a page has a length that there is not');
    return Number(length);
  });
}

/** Reads texts whose lengths come first (DELTA_LENGTH_BYTE_ARRAY). */
export function readLengthTexts(page: PageBytes, count: number): Uint8Array[] {
  return readLengths(page, count).map((length) => page.take(length));
}

/** Reads texts that begin as the one before does (DELTA_BYTE_ARRAY). */
export function readPrefixTexts(page: PageBytes, count: number): Uint8Array[] {
  const prefixes = readLengths(page, count);
  const suffixes = readLengths(page, count);
  let before: Uint8Array = new Uint8Array(0);
  let total = 0;
  return prefixes.map((prefix, index) => {
    const suffix = page.take(suffixes[index] ?? 0);
    total += prefix;
    if (prefix > before.length || total > MOST_TEXT)
      throw new ParquetFault('a page has a text that begins as none does');
    if (prefix > 0) {
      const text = new Uint8Array(prefix + suffix.length);
      text.set(before.subarray(0, prefix));
      text.set(suffix, prefix);
      before = text;
    } else before = suffix;
    return before;
  });
}
