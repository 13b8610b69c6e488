import { Inflate } from 'fflate';

/** A file of a ZIP archive, by its directory. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const END_BYTES = 22;
const LISTED_BYTES = 46;
const LOCAL_BYTES = 30;

/** Packed as they are, and as `deflate` packs them. */
const STORED = 0;
const DEFLATED = 8;

/** Reads the directory of a ZIP archive. Throws a RangeError when it has none, as one that is broken off. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const data = viewOf(bytes);
  let end = bytes.length - END_BYTES;
  while (end >= 0 && data.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError('the archive has no directory');
  const entries: ZipEntry[] = [];
  const utf8 = new TextDecoder();
  let at = data.getUint32(end + 16, true);
  for (let count = data.getUint16(end + 10, true); count > 0; count -= 1) {
    if (data.getUint32(at, true) !== LISTED) throw new RangeError('the directory of the archive is broken');
    const nameEnd = at + LISTED_BYTES + data.getUint16(at + 28, true);
    entries.push({
      name: utf8.decode(bytes.subarray(at + LISTED_BYTES, nameEnd)),
      isEncrypted: (data.getUint16(at + 8, true) & 1) === 1,
      method: data.getUint16(at + 10, true),
      packed: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    });
    at = nameEnd + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Returns a file of an archive. It takes no more room than its directory says, and hardly more time, whatever it unpacks to.
 *
 * @throws RangeError when it is packed in a way that is not known, is broken, or is not as large as it says
 */
export function zipBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const part = packedBytes(bytes, entry);
  return entry.method === STORED ? part : inflate(part, entry.size);
}

/**
 * Hands over a file of an archive in pieces, for what need not be in memory as a whole, until `take` returns false. Pieces end
 * where the file is larger than its directory says.
 *
 * @throws RangeError as `zipBytes` does
 */
export function zipPieces(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => boolean): void {
  const part = packedBytes(bytes, entry);
  let length = 0;
  for (const piece of piecesOf(part, entry.method)) {
    length += piece.length;
    if (length > entry.size) break;
    if (!take(piece)) return;
  }
  if (length !== entry.size) throw new RangeError('a file of the archive is not as large as it says');
}

function* piecesOf(part: Uint8Array, method: number): Generator<Uint8Array> {
  if (method === STORED) {
    for (let from = 0; from < part.length; from += PIECE_BYTES) yield part.subarray(from, from + PIECE_BYTES);
    return;
  }
  let unpacked: Uint8Array[] = [];
  const stream = new Inflate((piece) => unpacked.push(piece));
  for (let from = 0; from < part.length; from += STEP_BYTES) {
    pushTo(stream, part.subarray(from, from + STEP_BYTES), from + STEP_BYTES >= part.length);
    yield* unpacked;
    unpacked = [];
  }
}

/** Returns a file as it is packed. */
function packedBytes(bytes: Uint8Array, { offset, packed, method }: ZipEntry): Uint8Array {
  const data = viewOf(bytes);
  const start = offset + LOCAL_BYTES + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  const part = bytes.subarray(start, start + packed);
  if (part.length < packed) throw new RangeError('the archive is broken off');
  if (method !== STORED && method !== DEFLATED)
    throw new RangeError(`a file of the archive is packed in the way ${method}`);
  return part;
}

/** So much is unpacked at a time: a thousand times as much may come of it. */
const STEP_BYTES = 4 * 1024;
/** What is not packed is handed over in pieces of this size. */
const PIECE_BYTES = 64 * 1024;

function inflate(part: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; length <= size && from < part.length; from += STEP_BYTES)
    pushTo(stream, part.subarray(from, from + STEP_BYTES), from + STEP_BYTES >= part.length);
  if (length !== size) throw new RangeError('a file of the archive is not as large as it says');
  return out;
}

function pushTo(stream: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    stream.push(piece, isLast);
  } catch (error) {
    throw new RangeError('a file of the archive is broken', { cause: error });
  }
}

/** Returns a file of an archive as text, likewise. */
export function zipText(bytes: Uint8Array, entry: ZipEntry): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(zipBytes(bytes, entry));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
