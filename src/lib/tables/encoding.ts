import { isUtf8 } from './utf8.js';

const NOTHING = new Uint8Array(0);
/** Bytes of a character that may still wait for its last one. */
const MAX_TAIL = 3;

/**
 * Passes UTF-8 on as it is. A text whose first character beyond ASCII is not UTF-8 is in Windows-1252, as Excel and
 * old programs of Windows write it: from there on it is recoded, and `onWindows1252` is called. A text that was UTF-8 up to
 * then is damaged, and stays as it is.
 */
export async function* asUtf8(
  parts: AsyncIterable<Uint8Array>,
  onWindows1252: () => void,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = NOTHING;
  let known = 'ascii' as 'ascii' | 'utf-8' | 'windows-1252';
  const decoder = new TextDecoder('windows-1252');
  const encoder = new TextEncoder();
  const pass = (bytes: Uint8Array): Uint8Array => {
    if (known === 'ascii' && !isAscii(bytes)) {
      known = looksLikeUtf8(bytes) ? 'utf-8' : 'windows-1252';
      if (known === 'windows-1252') onWindows1252();
    }
    // As a stream: Node 20 reads “ ” ’ – € of a whole text as control characters.
    return known === 'windows-1252' ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  };
  for await (const part of parts) {
    if (known === 'utf-8') {
      yield part;
      continue;
    }
    const all = rest.length === 0 ? part : joined(rest, part);
    const end = known === 'ascii' ? wholeEnd(all) : all.length;
    rest = all.slice(end);
    if (end > 0) yield pass(all.subarray(0, end));
    if (known !== 'ascii' && rest.length > 0) {
      yield pass(rest);
      rest = NOTHING;
    }
  }
  if (rest.length > 0) yield pass(rest);
}

/** Returns where the last character ends that is whole. */
function wholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(MAX_TAIL, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function isAscii(bytes: Uint8Array): boolean {
  const fours = bytes.length >> 2;
  const start = bytes.byteOffset & 3 ? undefined : new Int32Array(bytes.buffer, bytes.byteOffset, fours);
  let at = 0;
  if (start) {
    for (let four = 0; four < fours; four += 1) if ((start[four] as number) & 0x80808080) return false;
    at = fours * 4;
  }
  for (; at < bytes.length; at += 1) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}

/** Returns whether a text is UTF-8, or more of it than is not: a few bytes of it may be damaged. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes, 0, bytes.length)) return true;
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const isGood = at + length <= bytes.length && isUtf8(bytes, at, at + length);
    if (isGood) good += 1;
    else bad += 1;
    at += isGood ? length : 1;
  }
  return good > bad;
}

function joined(rest: Uint8Array, part: Uint8Array): Uint8Array {
  const both = new Uint8Array(rest.length + part.length);
  both.set(rest);
  both.set(part, rest.length);
  return both;
}
