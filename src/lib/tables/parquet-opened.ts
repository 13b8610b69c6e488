import type { Compressors, FileMetaData } from 'hyparquet';
import { GzipFault } from './gzip.js';
import { isOutOfMemory } from './memory.js';
import type { ParquetFile } from './parquet/file.js';
import type { NamedColumn } from './parquet/groups.js';
import type { ValueKind } from './parquet-values.js';
import type { Problem } from './problem.js';
import { TableFault, type Reading } from './reading.js';

/** Rows that are read without a pause: few at first, so that there is something to show. */
export const FIRST_WINDOW = 20_000;
const WINDOW = 50_000;
const MOST_DETAIL = 200;

/** A column of the file that is one of ours. */
export interface TakenColumn extends NamedColumn {
  readonly at: number;
  readonly kind: ValueKind;
}

/** A file whose description has been read. */
export interface OpenedParquet {
  readonly file: ParquetFile;
  readonly metadata: FileMetaData;
  readonly taken: readonly TakenColumn[];
  /** What unpacks its pages, where one is needed that is not our own. */
  readonly compressors: Compressors | undefined;
}

/** The row that is read, counted from 1, and the name of its column. */
export interface ParquetProgress {
  row: number;
  column: string;
}

/** Returns the row behind those that are read without a pause. */
export function windowEnd(row: number, end: number): number {
  return Math.min(end, row + (row === 1 ? FIRST_WINDOW : WINDOW));
}

/** Counts bytes by rows: columns are not read in the order of their bytes. */
export function countBytes(reading: Reading, { row }: ParquetProgress, total: number): void {
  const { size } = reading.input;
  if (size !== undefined) reading.bytes = Math.max(reading.bytes, Math.floor((size * (row - 1)) / total));
}

/**
 * Returns what to say of an error: the packages that read say something of the file as well.
 *
 * @throws the error where it is none of the file
 */
export function parquetProblem(error: unknown, { row, column }: ParquetProgress): Problem {
  if (error instanceof TableFault || isOutOfMemory(error)) throw error;
  const isNamed = error instanceof Error && !(error instanceof GzipFault);
  const why = isNamed ? error.message.slice(0, MOST_DETAIL) : 'the packing of a page is damaged';
  return { kind: 'parquet', row, detail: column === '' ? why : `column ${column}: ${why}` };
}
