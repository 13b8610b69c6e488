import { foldText } from './normalise.js';

/*
 * `foldText` on UTF-8 bytes, into UTF-8 bytes: most texts are ASCII, and a text for each of a million would take seconds.
 */

const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** What each character folds to; a hole for those that no text had yet. */
const folds: (Uint8Array | undefined)[] = [];
/** Bytes that a character's fold may have beside its own: an Arabic ligature of three makes 33. */
const GROWTH = 12;

/** ASCII in lower case; white space as a blank, and ` as the apostrophe that represents it. */
const LOWER = Uint8Array.from({ length: 128 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32;
  if (byte >= 9 && byte <= 13) return 32;
  return byte === 96 ? 39 : byte;
});

/** Most bytes that the fold of so many may have. */
export function foldedRoom(length: number): number {
  return length * GROWTH;
}

/** Folds bytes `from` to `end` into `target` at `at`, and returns the offset behind. Runs of blanks become one. */
export function foldBytes(
  bytes: Uint8Array,
  from: number,
  end: number,
  target: Uint8Array,
  at: number,
): number {
  const start = at;
  let to = at;
  for (let here = from; here < end;) {
    const byte = bytes[here] as number;
    if (byte < 128) {
      const folded = LOWER[byte] as number;
      if (folded !== 32 || to === start || target[to - 1] !== 32) target[to++] = folded;
      here += 1;
      continue;
    }
    const length = lengthOf(byte);
    const folded = foldOf(bytes, here, Math.min(end, here + length));
    for (let each = 0; each < folded.length; each += 1) {
      const letter = folded[each] as number;
      if (letter !== 32 || to === start || target[to - 1] !== 32) target[to++] = letter;
    }
    here += length;
  }
  return to;
}

function lengthOf(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function foldOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const point = pointOf(bytes, from, to);
  const known = folds[point];
  if (known) return known;
  const folded = encoder.encode(foldText(decoder.decode(bytes.subarray(from, to))));
  folds[point] = folded;
  return folded;
}

/** Returns the code point of a character of two to four bytes; what is none is a number of its own. */
function pointOf(bytes: Uint8Array, from: number, to: number): number {
  const lead = bytes[from] as number;
  let point =
    to - from === 2 ? lead & 0x1f : to - from === 3 ? lead & 0x0f : to - from === 4 ? lead & 0x07 : lead;
  for (let each = from + 1; each < to; each += 1) point = (point << 6) | ((bytes[each] as number) & 0x3f);
  return point;
}
