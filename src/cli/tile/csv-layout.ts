import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { CSV_HEAD_BYTES, readCsvHead, type CsvHead } from '../../lib/tiles/csv-head.js';
import { isRemote } from './inputs.js';

/** Returns how a file of CSV is laid out; undefined where only the engine can open it. */
export async function csvLayoutOf(path: string): Promise<CsvHead | undefined> {
  if (isRemote(path) || /\.zst$/i.test(path)) return undefined;
  return readCsvHead(/\.gz$/i.test(path) ? await unpackedHead(path) : plainHead(path));
}

function plainHead(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(CSV_HEAD_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

async function unpackedHead(path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  const packed = createReadStream(path);
  const text = packed.pipe(createGunzip());
  packed.on('error', (error) => text.destroy(error));
  for await (const part of text) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size >= CSV_HEAD_BYTES) break;
  }
  packed.destroy();
  return Buffer.concat(parts).subarray(0, CSV_HEAD_BYTES);
}
