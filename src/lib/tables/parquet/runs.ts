import type { PageBytes } from './bytes.js';
import { ParquetFault } from './fault.js';

const MOST_BITS = 32;

/**
 * Reads `count` numbers of `bits` bits each, in runs of one number and in runs that are packed bit by bit (RLE, the hybrid
 * encoding of Parquet). It ends with the last number that is wanted, however long a run says that it is.
 */
export function readRuns(page: PageBytes, bits: number, count: number): Int32Array {
  if (bits > MOST_BITS) throw new ParquetFault('a page has numbers of too many bits');
  const numbers = new Int32Array(count);
  let read = 0;
  while (read < count) {
    const head = Number(page.varint());
    const length = Math.floor(head / 2);
    if (head % 2 === 1) {
      const wanted = Math.min(length * 8, count - read);
      const there = Math.min(length * bits, page.left);
      if (there * 8 < wanted * bits) throw new ParquetFault('a page ends within a run');
      unpackBits(page.take(there), bits, numbers.subarray(read, read + wanted));
      read += wanted;
    } else {
      const value = readWhole(page, (bits + 7) >> 3);
      const wanted = Math.min(length, count - read);
      numbers.fill(value, read, read + wanted);
      read += wanted;
    }
  }
  return numbers;
}

function readWhole(page: PageBytes, bytes: number): number {
  let value = 0;
  for (let at = 0; at < bytes; at += 1) value |= (page.bytes[page.pass(1)] as number) << (at * 8);
  return value;
}

/** Fills `to` with numbers of up to 32 bits, the lowest bit of each first. */
function unpackBits(bytes: Uint8Array, bits: number, to: Int32Array): void {
  const mask = bits === MOST_BITS ? -1 : (1 << bits) - 1;
  for (let each = 0, bit = 0; each < to.length; each += 1, bit += bits) {
    const at = Math.floor(bit / 8);
    const shift = bit % 8;
    const low =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    const high = shift === 0 ? 0 : (bytes[at + 4] ?? 0) << (MOST_BITS - shift);
    to[each] = ((low >>> shift) | high) & mask;
  }
}
