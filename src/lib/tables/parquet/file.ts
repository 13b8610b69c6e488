import { ParquetFault } from './fault.js';
import type { FileMetaData } from 'hyparquet';
import { ThriftReader } from './thrift.js';
import { TableFault, type Reading } from '../reading.js';

/** What every Parquet file ends with, behind the length of its description. */
const MAGIC = [0x50, 0x41, 0x52, 0x31];
const FOOTER_BYTES = 8;
/** In most files the description is there as well. */
const TAIL_BYTES = 1 << 16;

/** A file of which any bytes can be asked for. */
export interface ParquetFile {
  readonly byteLength: number;
  readonly slice: (from: number, to: number) => Promise<ArrayBuffer>;
}

/**
 * Returns the file by its bytes: where it cannot be asked for them, all of it is kept.
 *
 * @param isPacked the parts are not the bytes that the input can be asked for
 */
export async function openFile(
  reading: Reading,
  parts: AsyncIterable<Uint8Array>,
  isPacked: boolean,
): Promise<ParquetFile> {
  const { size, slice } = reading.input;
  if (slice && size !== undefined && !isPacked) return withTail(size, slice);
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    kept.push(part);
    length += part.length;
    const stopped = await reading.step();
    if (stopped) throw new TableFault(stopped);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of kept.splice(0)) {
    bytes.set(part, at);
    at += part.length;
  }
  return { byteLength: length, slice: (from, to) => Promise.resolve(bytes.buffer.slice(from, to)) };
}

/** Returns a file whose last bytes are asked for once: they say what else there is to ask for. */
function withTail(byteLength: number, slice: ParquetFile['slice']): ParquetFile {
  const start = Math.max(0, byteLength - TAIL_BYTES);
  let tail: Promise<ArrayBuffer> | undefined;
  return {
    byteLength,
    slice: async (from, to) => {
      if (from < start) return slice(from, to);
      tail ??= slice(start, byteLength);
      return (await tail).slice(from - start, to - start);
    },
  };
}

/** Returns whether the end of the file is there. */
export async function hasFooter({ byteLength, slice }: ParquetFile): Promise<boolean> {
  if (byteLength < FOOTER_BYTES + MAGIC.length) return false;
  const end = new Uint8Array(await slice(byteLength - MAGIC.length, byteLength));
  return MAGIC.every((byte, index) => end[index] === byte);
}

/** Reads the description of the file by hyparquet, once its bytes are known to be sound: it takes their word for lengths. */
export async function readMetadata(
  { byteLength, slice }: ParquetFile,
  { parquetMetadata }: typeof import('hyparquet'),
): Promise<FileMetaData> {
  const end = new DataView(await slice(byteLength - FOOTER_BYTES, byteLength));
  const length = end.getUint32(0, true);
  if (length > byteLength - FOOTER_BYTES - MAGIC.length)
    throw new ParquetFault('its description is longer than the file');
  const buffer = await slice(byteLength - FOOTER_BYTES - length, byteLength);
  new ThriftReader(new Uint8Array(buffer, 0, length)).readStruct();
  try {
    return parquetMetadata(buffer, { geoparquet: false });
  } catch (error) {
    throw new ParquetFault(error instanceof Error ? error.message : 'its description cannot be read');
  }
}
