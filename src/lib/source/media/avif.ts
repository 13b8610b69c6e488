import { ascii, turned, u32, type Bytes, type Size } from './bytes.js';

/** A box of a media file: what is between its head and its end. */
interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Yields the boxes between two places, as far as they are whole (ISO/IEC 14496-12, 4.2). */
function* boxesIn(bytes: Bytes, start: number, end: number): Generator<Box> {
  for (let at = start; at + 8 <= end;) {
    const length = u32(bytes, at) || end - at;
    if (length < 8 || at + length > end) return;
    yield { name: ascii(bytes, at + 4, 4), start: at + 8, end: at + length };
    at += length;
  }
}

/** Returns the first box that a path of names leads to. */
function boxAt(bytes: Bytes, path: readonly string[]): Box | undefined {
  let found: Box | undefined = { name: '', start: 0, end: bytes.length };
  for (const name of path) {
    if (!found) return undefined;
    // A version and flags are before what is in it.
    const start: number = found.name === 'meta' ? found.start + 4 : found.start;
    found = [...boxesIn(bytes, start, found.end)].find((box) => box.name === name);
  }
  return found;
}

/**
 * Returns the size of an AVIF as it is shown. A picture in parts has one size for each and one for the whole, which is the
 * largest; a turn by a quarter lays it on its side (ISO/IEC 23008-12, 6.5.3 and 6.5.10).
 */
export function avifSize(bytes: Bytes): Size | undefined {
  const properties = boxAt(bytes, ['meta', 'iprp', 'ipco']);
  if (!properties) return undefined;
  let largest: Size | undefined;
  let isTurned = false;
  for (const { name, start } of boxesIn(bytes, properties.start, properties.end)) {
    if (name === 'irot') isTurned = ((bytes[start] ?? 0) & 1) === 1;
    if (name !== 'ispe') continue;
    const size = { width: u32(bytes, start + 4), height: u32(bytes, start + 8) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest && isTurned ? turned(largest) : largest;
}
