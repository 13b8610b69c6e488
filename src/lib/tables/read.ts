import type { Archive } from '../model/archive.js';
import type { Collector } from './collector.js';
import { CsvReader } from './csv.js';
import { detect, HEAD_BYTES } from './detect.js';
import { asUtf8 } from './encoding.js';
import { GzipFault, unpacked, type GzipPlace } from './gzip.js';
import type { Faults } from './faults.js';
import type { TableFormat, TableInput } from './input.js';
import { JsonReader } from './json.js';
import { NdjsonReader } from './ndjson.js';
import { loadCode } from './load-code.js';
import { isOutOfMemory } from './memory.js';
import { isAllJanuary1970, type TableNote } from './note.js';
import type { Problem } from './problem.js';
import type { PartReader } from './reader.js';
import { Reading, TableFault, type TableOptions, type TextsToCome } from './reading.js';
import { sheetOf } from './sheets.js';
import { peeked, recoded } from './unpack.js';

export interface TableResult {
  /** All rows that could be read; it has none when the file is no table. */
  readonly archive: Archive;
  readonly faults: Faults;
  /** How it was read where there was a choice, and what the reader has to be asked. */
  readonly notes: readonly TableNote[];
  /** Rows that were found: those of the archive and those that were left out. */
  readonly rows: number;
  /** Why reading ended before the file did, or could not begin. */
  readonly problem?: Problem;
  /** Names of columns that are no column of ours; each once. */
  readonly leftOut: readonly string[];
  readonly format?: TableFormat;
  /** What reads the texts that are still to come. */
  readonly later?: TextsToCome;
}

/** Bytes that are read without a pause. */
const WINDOW_BYTES = 1 << 20;

/**
 * Reads a table of events of any of the formats. Whatever the bytes are, it gives the rows that could be read, what is
 * wrong with the others, and why it ended where that was too early; it throws only what the input's parts throw that is
 * no `TableFault`.
 */
export async function readTable(input: TableInput, options: TableOptions): Promise<TableResult> {
  const reading = new Reading(input, options);
  let problem: Problem | undefined;
  let format: TableFormat | undefined;
  try {
    const limit = reading.limits.fileBytes;
    if (input.size !== undefined && input.size > limit) throw new TableFault({ kind: 'file-bytes', limit });
    const onformat = (found: TableFormat): void => {
      format = found;
    };
    problem = await readParts(reading, {
      parts: counted(input.parts(), reading),
      name: input.name,
      onformat,
    });
  } catch (error) {
    problem = problemOf(error);
  }
  const made = reading.archive(true);
  const later = made.table.count > 0 ? reading.later?.(made) : undefined;
  const archive = later ? { ...made, texts: later.texts } : made;
  const faults = reading.collector.faults.faults();
  problem ??= archive.table.count === 0 && faults.rowsLeftOut > 0 ? noneRead(reading, faults) : undefined;
  return {
    archive,
    faults,
    notes: notesOf(reading, archive),
    rows: reading.rows,
    ...(problem ? { problem } : {}),
    leftOut: reading.leftOut,
    ...(format ? { format } : {}),
    ...(later ? { later } : {}),
  };
}

function noneRead({ leftOut }: Reading, { rowsLeftOut }: Faults): Problem {
  const sheet = sheetOf(leftOut);
  const looks = sheet && { sheet: sheet.kind, detail: sheet.columns.join(', ') };
  return { kind: 'none-read', rows: rowsLeftOut, ...looks };
}

function notesOf({ collector, notes }: Reading, archive: Archive): readonly TableNote[] {
  const rows = archive.table.count;
  const january: readonly TableNote[] = isAllJanuary1970(archive) ? [{ kind: 'january-1970', rows }] : [];
  return [...notes, ...collector.notes, ...january];
}

function problemOf(error: unknown): Problem {
  if (error instanceof TableFault) return error.problem;
  if (error instanceof GzipFault) return gzipProblem(error.place);
  if (isOutOfMemory(error)) return { kind: 'memory' };
  throw error;
}

function gzipProblem({ byte, member, start, isRest }: GzipPlace): Problem {
  if (isRest) return { kind: 'gzip-rest', byte };
  return { kind: 'gzip', byte, ...(member > 1 ? { member: { number: member, byte: start } } : {}) };
}

async function* counted(parts: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  const limit = reading.limits.fileBytes;
  for await (const part of parts) {
    reading.bytes += part.length;
    if (reading.bytes > limit) throw new TableFault({ kind: 'file-bytes', limit });
    yield part;
  }
}

interface Parts {
  readonly parts: AsyncIterable<Uint8Array>;
  readonly name: string;
  readonly onformat: (format: TableFormat) => void;
  /** The parts are not the file's own bytes any more. */
  readonly isPacked?: boolean;
}

async function readParts(reading: Reading, from: Parts): Promise<Problem | undefined> {
  const { name, onformat, isPacked = false } = from;
  const { head, parts } = await peeked(from.parts, HEAD_BYTES);
  try {
    const found = detect(head, name);
    if (typeof found !== 'string') return found;
    if (found === 'gzip') {
      // What is packed twice is packed to do harm.
      if (isPacked) return { kind: 'gzip' };
      const inside = { parts: limited(unpacked(parts), reading), name: name.replace(/\.gz$/i, '') };
      return await readParts(reading, { ...from, ...inside, isPacked: true });
    }
    if (found === 'utf-16le' || found === 'utf-16be')
      return await readParts(reading, { ...from, parts: recoded(parts, found) });
    onformat(found);
    if (found === 'parquet')
      return await (await loadCode(() => import('./parquet.js'))).readParquet(reading, parts, isPacked);
    const texts = asUtf8(parts, () => reading.notes.push({ kind: 'windows-1252' }));
    return await readStream(reading, readerOf(found, reading.collector), texts);
  } finally {
    await parts.return(undefined);
  }
}

async function* limited(parts: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<Uint8Array> {
  const limit = reading.limits.unpackedBytes;
  let bytes = 0;
  for await (const part of parts) {
    const room = limit - bytes;
    if (part.length > room) {
      yield part.subarray(0, room);
      throw new TableFault({ kind: 'unpacked-bytes', limit });
    }
    bytes += part.length;
    yield part;
  }
}

function readerOf(format: 'csv' | 'ndjson' | 'json', collector: Collector): PartReader {
  if (format === 'csv') return new CsvReader(collector);
  return format === 'json' ? new JsonReader(collector) : new NdjsonReader(collector);
}

async function readStream(
  reading: Reading,
  reader: PartReader,
  parts: AsyncIterable<Uint8Array>,
): Promise<Problem | undefined> {
  let isFirst = true;
  const tell = (): void => {
    reading.about = reader.about;
    reading.leftOut = reader.leftOut;
    reading.rows = reader.rows;
  };
  try {
    for await (const part of parts) {
      const skipped = isFirst && part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf ? 3 : 0;
      isFirst = false;
      for (let at = skipped; at < part.length; at += WINDOW_BYTES) {
        const problem = reader.push(part.subarray(at, at + WINDOW_BYTES));
        tell();
        const stopped = problem ?? (await reading.step());
        if (stopped) return stopped;
      }
    }
    return reader.end();
  } finally {
    tell();
    const rows = reader.above ?? 0;
    if (rows > 0) reading.notes.push({ kind: 'above', rows });
  }
}
