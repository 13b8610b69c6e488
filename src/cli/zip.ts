import { inflateRawSync } from 'node:zlib';

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

/** Reads the directory of a ZIP archive. Throws a RangeError when it has none, as one that is broken off. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = data.length - END_BYTES;
  while (end >= 0 && data.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new RangeError('the archive has no directory');
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (data.readUInt32LE(at) !== LISTED) throw new RangeError('the directory of the archive is broken');
    const nameEnd = at + LISTED_BYTES + data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString('utf8', at + LISTED_BYTES, nameEnd),
      isEncrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at = nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** Returns a file of an archive. Throws when it is packed in a way that is not known, or larger than it says. */
export function zipBytes(bytes: Uint8Array, { offset, packed, method, size }: ZipEntry): Buffer {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + LOCAL_BYTES + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const part = data.subarray(start, start + packed);
  return method === 0 ? part : inflateRawSync(part, { maxOutputLength: size + 1 });
}

/** Returns a file of an archive as text, likewise. */
export function zipText(bytes: Uint8Array, entry: ZipEntry): string {
  return zipBytes(bytes, entry).toString('utf8');
}
