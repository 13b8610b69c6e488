/** Bits that a code of DEFLATE has at most. */
const MOST_BITS = 15;

/** Codes of DEFLATE as a table: by the next `bits` bits of the input, `symbol << 4 | bits of its code`; 0 is no code. */
export interface HuffmanTable {
  readonly entries: Uint16Array;
  readonly bits: number;
}

/**
 * Builds the table of a canonical Huffman code (RFC 1951, 3.2.2) from the length of each symbol's code.
 *
 * @returns undefined for lengths that are no code: too many codes, or too few unless there is but one
 */
export function buildTable(lengths: Uint8Array): HuffmanTable | undefined {
  const counts = new Uint16Array(MOST_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  let bits = 0;
  let left = 1;
  let used = 0;
  const next = new Uint16Array(MOST_BITS + 2);
  for (let length = 1; length <= MOST_BITS; length += 1) {
    const count = counts[length] as number;
    left = left * 2 - count;
    if (left < 0) return undefined;
    if (count > 0) bits = length;
    used += count;
    next[length + 1] = ((next[length] as number) + count) << 1;
  }
  if (left > 0 && used > 1) return undefined;
  const entries = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    const entry = (symbol << 4) | length;
    for (let at = reverseBits(code, length); at < entries.length; at += 1 << length) entries[at] = entry;
  }
  return { entries, bits };
}

/** Returns the bits of a code in the order of the input, which has the first bit lowest. */
function reverseBits(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >>> bit) & 1) << (length - 1 - bit);
  return reversed;
}
