import { COLUMNS } from '../model/columns.js';
import type { ColumnData, Compressors, FileMetaData } from 'hyparquet';
import { Cells } from './cells.js';
import { mapColumns, missingColumn } from './columns.js';
import { loadCode } from './load-code.js';
import { kindsOf, PARSERS, setValue, type ValueKind } from './parquet-values.js';
import type { Problem } from './problem.js';
import { TableFault, type Reading } from './reading.js';

/** Rows that are read at once: few at first, so that there is something to show. */
const FIRST_WINDOW = 20_000;
const WINDOW = 120_000;
/** What every Parquet file ends with. */
const MAGIC = [0x50, 0x41, 0x52, 0x31];

interface File {
  readonly byteLength: number;
  readonly slice: (from: number, to?: number) => Promise<ArrayBuffer>;
}

type Hyparquet = typeof import('hyparquet');

/** A column of the file that is one of ours. */
interface Taken {
  readonly name: string;
  readonly at: number;
  readonly kind: ValueKind;
}

/**
 * Reads Parquet by hyparquet, some rows of a row group at a time: texts stay bytes, and rows are columns until each is
 * taken. Rows are counted from 1.
 *
 * @param isPacked the parts are not the bytes that the input can be asked for
 */
export async function readParquet(
  reading: Reading,
  parts: AsyncIterable<Uint8Array>,
  isPacked: boolean,
): Promise<Problem | undefined> {
  const file = await fileOf(reading, parts, isPacked);
  if (!(await hasFooter(file))) return { kind: 'footer' };
  const hyparquet = await loadCode(() => import('hyparquet'));
  try {
    const metadata = await hyparquet.parquetMetadataAsync(file, { geoparquet: false });
    const fields = hyparquet.parquetSchema(metadata).children;
    const flat = fields.filter(({ children }) => children.length === 0);
    const mapping = mapColumns(flat.map(({ element }) => element.name));
    const nested = fields.filter(({ children }) => children.length > 0).map(({ element }) => element.name);
    reading.leftOut = [...mapping.leftOut, ...nested];
    const missing = missingColumn(mapping);
    if (missing)
      return {
        kind: missing,
        detail: fields
          .map(({ element }) => element.name)
          .join(', ')
          .slice(0, 300),
      };
    if (metadata.num_rows === 0n) return { kind: 'no-rows' };
    const size = metadata.row_groups.reduce((sum, { total_byte_size: bytes }) => sum + Number(bytes), 0);
    const limit = reading.limits.unpackedBytes;
    if (size > limit) return { kind: 'unpacked-bytes', limit };
    const kinds = kindsOf(flat.map(({ element }) => element));
    const taken = flat.flatMap(({ element }, index): Taken[] => {
      const at = mapping.at[index] ?? -1;
      return at < 0 ? [] : [{ name: element.name, at, kind: kinds[index] ?? 'bytes' }];
    });
    return await readGroups(reading, { hyparquet, file, metadata, taken });
  } catch (error) {
    if (error instanceof TableFault || error instanceof RangeError) throw error;
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    return { kind: 'parquet', row: reading.collector.count + 1, detail };
  }
}

interface Opened {
  readonly hyparquet: Hyparquet;
  readonly file: File;
  readonly metadata: FileMetaData;
  readonly taken: readonly Taken[];
}

async function readGroups(reading: Reading, opened: Opened): Promise<Problem | undefined> {
  const compressors = await compressorsOf(opened);
  const total = Number(opened.metadata.num_rows);
  let start = 0;
  for (const group of opened.metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const file = keptFor(opened.file);
    for (let from = start; from < end;) {
      const window = from === 0 ? FIRST_WINDOW : WINDOW;
      // A small rest is not worth a turn of its own.
      const to = end - from < window * 1.25 ? end : from + window;
      await readWindow(reading, { ...opened, file }, compressors, from, to);
      from = to;
      if (reading.input.size !== undefined)
        reading.bytes = Math.max(reading.bytes, Math.floor((reading.input.size * to) / total));
      const stopped = await reading.step();
      if (stopped) return stopped;
    }
    start = end;
  }
  return undefined;
}

async function readWindow(
  reading: Reading,
  { hyparquet, file, metadata, taken }: Opened,
  compressors: Compressors | undefined,
  rowStart: number,
  rowEnd: number,
): Promise<void> {
  const parts = new Map<string, ColumnData[]>(taken.map(({ name }) => [name, []]));
  await hyparquet.parquetRead({
    file,
    metadata,
    columns: taken.map(({ name }) => name),
    rowStart,
    rowEnd,
    parsers: PARSERS,
    geoparquet: false,
    utf8: false,
    ...(compressors ? { compressors } : {}),
    onChunk: (chunk) => void parts.get(chunk.columnName)?.push(chunk),
  });
  const columns = taken.map(({ at, kind, name }) => new ColumnCursor(at, kind, parts.get(name) ?? []));
  const cells = new Cells();
  for (let row = rowStart; row < rowEnd; row += 1) {
    cells.clear();
    for (const column of columns) {
      const value = column.valueAt(row);
      if (value !== null && value !== undefined && !setValue(cells, column.at, column.kind, value))
        reading.collector.fault(row + 1, column.at, 'value', String(value).slice(0, 400));
    }
    reading.collector.add(cells, row + 1);
  }
}

/** Walks along a column whose values come in several arrays. */
class ColumnCursor {
  #data: ArrayLike<unknown> = [];
  #start = 0;
  #end = 0;

  readonly #parts: readonly ColumnData[];

  constructor(
    readonly at: number,
    readonly kind: ValueKind,
    parts: readonly ColumnData[],
  ) {
    this.#parts = parts;
  }

  valueAt(row: number): unknown {
    if (row < this.#start || row >= this.#end) {
      const part = this.#parts.find(({ rowStart, rowEnd }) => row >= rowStart && row < rowEnd);
      if (!part) throw new Error(`column ${COLUMNS[this.at] ?? ''} ends before row ${row + 1}`);
      this.#data = part.columnData as ArrayLike<unknown>;
      this.#start = part.rowStart;
      this.#end = part.rowEnd;
    }
    return this.#data[row - this.#start];
  }
}

/**
 * Returns what unpacks the file's pages: faster than what hyparquet has itself, which is left to files that need no
 * other where no WebAssembly may run.
 */
async function compressorsOf({ metadata }: Opened): Promise<Compressors | undefined> {
  const codecs = new Set(
    metadata.row_groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec)),
  );
  codecs.delete(undefined);
  codecs.delete('UNCOMPRESSED');
  if (codecs.size === 0) return undefined;
  try {
    return (await loadCode(() => import('hyparquet-compressors'))).compressors;
  } catch (error) {
    if (codecs.size === 1 && codecs.has('SNAPPY')) return undefined;
    throw error;
  }
}

/** Any bytes of the file: where it cannot be asked for them, all of it is kept. */
async function fileOf(reading: Reading, parts: AsyncIterable<Uint8Array>, isPacked: boolean): Promise<File> {
  const { size, slice } = reading.input;
  if (slice && size !== undefined && !isPacked)
    return { byteLength: size, slice: (from, to = size) => slice(from, to) };
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

async function hasFooter(file: File): Promise<boolean> {
  if (file.byteLength < 12) return false;
  const end = new Uint8Array(await file.slice(file.byteLength - 4, file.byteLength));
  return MAGIC.every((byte, index) => end[index] === byte);
}

/** Returns the same file, whose last bytes asked for are kept: several windows of a row group read the same columns. */
function keptFor(file: File): File {
  const kept = new Map<string, Promise<ArrayBuffer>>();
  return {
    byteLength: file.byteLength,
    slice(from, to = file.byteLength) {
      const key = `${from}-${to}`;
      const known = kept.get(key) ?? file.slice(from, to);
      kept.set(key, known);
      return known;
    },
  };
}
