import type { DecodedArray, ParquetType } from 'hyparquet';
import type { PageBytes } from './bytes.js';
import { ParquetFault } from './fault.js';

/** Reads values that are written one behind the other (PLAIN). */
export function readPlain(page: PageBytes, type: ParquetType, count: number, length: number): DecodedArray {
  switch (type) {
    case 'BOOLEAN': {
      const bits = page.take(Math.ceil(count / 8));
      return Array.from({ length: count }, (_, at) => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0);
    }
    case 'INT32':
      return new Int32Array(page.copy(count * 4));
    case 'INT64':
      return new BigInt64Array(page.copy(count * 8));
    case 'FLOAT':
      return new Float32Array(page.copy(count * 4));
    case 'DOUBLE':
      return new Float64Array(page.copy(count * 8));
    case 'INT96': {
      const from = page.pass(count * 12);
      return Array.from({ length: count }, (_, at) => {
        const low = page.view.getBigInt64(from + at * 12, true);
        return (BigInt(page.view.getInt32(from + at * 12 + 8, true)) << 64n) | low;
      });
    }
    case 'BYTE_ARRAY': {
      // Each has a length of four bytes, so that there are no more than these allow.
      if (count * 4 > page.left) throw new ParquetFault('a page has more texts than bytes');
      return Array.from({ length: count }, () => page.take(page.uint32()));
    }
    case 'FIXED_LEN_BYTE_ARRAY': {
      if (length < 1 || count * length > page.left) throw new ParquetFault('a page ends too early');
      return Array.from({ length: count }, () => page.take(length));
    }
    default:
      throw new ParquetFault('a column is of an unknown type');
  }
}

const WIDTHS: Partial<Record<ParquetType, number>> = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 };

/** Reads values whose first bytes come first, then their second bytes, and so on (BYTE_STREAM_SPLIT). */
export function readSplit(page: PageBytes, type: ParquetType, count: number, length: number): DecodedArray {
  const width = type === 'FIXED_LEN_BYTE_ARRAY' ? length : (WIDTHS[type] ?? 0);
  if (width < 1) throw new ParquetFault('a page has an encoding that its type does not have');
  const split = page.take(count * width);
  const bytes = new Uint8Array(split.length);
  for (let byte = 0; byte < width; byte += 1)
    for (let each = 0; each < count; each += 1)
      bytes[each * width + byte] = split[byte * count + each] as number;
  if (type === 'INT32') return new Int32Array(bytes.buffer);
  if (type === 'FLOAT') return new Float32Array(bytes.buffer);
  if (type === 'INT64') return new BigInt64Array(bytes.buffer);
  if (type === 'DOUBLE') return new Float64Array(bytes.buffer);
  return Array.from({ length: count }, (_, each) => bytes.subarray(each * width, (each + 1) * width));
}
