import type { Issue } from '../lib/core.js';
import { positionOf, type Position } from './locate.js';

/** Why bytes are not a text in UTF-8, and the line of the first byte that is wrong. */
export interface Undecodable {
  readonly issue: Pick<Issue, 'what' | 'found' | 'fix'>;
  readonly position: Position;
}

/** How programs that write UTF-16 begin a file. */
const UTF_16_MARKS = ['fffe', 'feff'];

/**
 * Returns bytes as text: UTF-8, with or without a byte order mark. No byte is replaced by another letter, since a text
 * is pinned by the hash of its bytes.
 */
export function decodeUtf8(bytes: Uint8Array): string | Undecodable {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undecodable(bytes);
  }
}

function undecodable(bytes: Uint8Array): Undecodable {
  const what = 'the file is no text in UTF-8';
  const begin = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (UTF_16_MARKS.includes(begin)) {
    const issue = { what, found: 'the byte order mark of UTF-16', fix: 'save it as UTF-8' };
    return { issue, position: { line: 1 } };
  }
  const offset = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const { line } = positionOf(before, before.length);
  const inLine = offset - bytes.subarray(0, offset).lastIndexOf(0x0a);
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const found = `byte 0x${hex}, which begins no letter there: byte ${inLine} of line ${line}, byte ${offset + 1} of the file`;
  return { issue: { what, found, fix: 'save it as UTF-8' }, position: { line } };
}

/** Returns the offset of the first byte of what is no letter. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8(bytes.subarray(0, middle), { isUnfinished: true })) good = middle;
    else bad = middle;
  }
  // The letter that breaks there may have begun before it.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** Returns whether bytes are UTF-8; the last letter may be unfinished. */
function isUtf8(bytes: Uint8Array, { isUnfinished = false } = {}): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isUnfinished });
    return true;
  } catch {
    return false;
  }
}
