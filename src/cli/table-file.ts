import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  englishArchive,
  readTable,
  type DayOrder,
  type TableInput,
  type TableProgress,
  type TableResult,
} from '../lib/core.js';

/** What the reading of a table needs to know beside its file. */
export interface TableFileSettings {
  /** Which number of 8/9/2020 comes first, where `--order` says it. */
  readonly order?: DayOrder | undefined;
  readonly onRows: (rows: number) => void;
}

/** Reads a table from a file. */
export type TableFileReader = (path: string, settings: TableFileSettings) => Promise<TableResult>;

const PART_BYTES = 1 << 18;

/** Reads a table from a file, in this thread. */
export async function readTableFile(
  path: string,
  { order, onRows }: TableFileSettings,
): Promise<TableResult> {
  const file = openSync(path, 'r');
  try {
    const input: TableInput = {
      name: basename(path),
      size: statSync(path).size,
      parts: () => createReadStream(path, { highWaterMark: PART_BYTES }),
      slice: async (from, to) => readBytes(file, from, to),
    };
    const onProgress = ({ rows }: TableProgress): void => onRows(rows);
    return await readTable(input, { names: englishArchive.rows, onProgress, ...(order ? { order } : {}) });
  } finally {
    closeSync(file);
  }
}

function readBytes(file: number, from: number, to: number): ArrayBuffer {
  const bytes = new Uint8Array(to - from);
  for (let at = 0; at < bytes.length;) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) break;
    at += read;
  }
  return bytes.buffer;
}
