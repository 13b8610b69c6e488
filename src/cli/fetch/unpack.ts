import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { codeOf } from '../system-error.js';
import { FetchRefusal } from './refusal.js';

/** What answers may be packed with, as a request says it. */
export const ENCODINGS = 'gzip, deflate, br';

/** An answer is packed once; one that is packed again and again is an attack. */
const MAX_LAYERS = 2;

/**
 * Returns the bytes of an answer, unpacked. A small answer may unpack to any size: where that is more than `maxBytes`, nothing
 * of it is kept.
 *
 * @throws FetchRefusal
 */
export function unpackAnswer(bytes: Uint8Array, encoding: string | undefined, maxBytes: number): Uint8Array {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_LAYERS) throw new FetchRefusal(`its answer is packed ${names.length} times`);
  // What was applied last is named last.
  return names.reverse().reduce((packed, name) => unpackOnce(packed, name, maxBytes), bytes);
}

function unpackOnce(bytes: Uint8Array, name: string, maxBytes: number): Uint8Array {
  const unpack = unpackerFor(name, bytes);
  if (bytes.length === 0) return bytes;
  try {
    return unpack(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw new FetchRefusal(tooLargeClause(maxBytes, true));
    throw new FetchRefusal(
      `its answer is broken: it says that it is packed with ${name}, and cannot be unpacked`,
    );
  }
}

/** Returns why an answer is not read to its end. */
export function tooLargeClause(maxBytes: number, isUnpacked = false): string {
  return `it ${isUnpacked ? 'unpacks to' : 'has'} more than ${maxBytes / 1024 / 1024} MB, which is not read`;
}

function unpackerFor(
  name: string,
  [first = 0]: Uint8Array,
): (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array {
  if (name === 'gzip' || name === 'x-gzip') return gunzipSync;
  if (name === 'br') return brotliDecompressSync;
  // Some hosts send deflate as the standard has it, some without its head.
  if (name === 'deflate') return (first & 0x0f) === 8 ? inflateSync : inflateRawSync;
  throw new FetchRefusal(`its answer is packed with ${name}, which was not asked for and cannot be unpacked`);
}
