import type { Compressors, FileMetaData, RowGroup, SchemaTree } from 'hyparquet';
import { Cells } from './cells.js';
import { mapColumns, missingColumn } from './columns.js';
import { GzipFault } from './gzip.js';
import { loadCode } from './load-code.js';
import { isOutOfMemory } from './memory.js';
import { openFile, hasFooter, readMetadata, type ParquetFile } from './parquet/file.js';
import { openColumns, type NamedColumn } from './parquet/groups.js';
import { kindsOf, setValue, type ValueKind } from './parquet-values.js';
import type { Problem } from './problem.js';
import { TableFault, type Reading } from './reading.js';

/** Rows that are read without a pause: few at first, so that there is something to show. */
const FIRST_WINDOW = 20_000;
const WINDOW = 50_000;
const MOST_DETAIL = 200;

type Hyparquet = typeof import('hyparquet');

/** A column of the file that is one of ours. */
interface Taken extends NamedColumn {
  readonly at: number;
  readonly kind: ValueKind;
}

/**
 * Reads Parquet a row group at a time and its columns page by page: texts stay bytes. hyparquet reads the description of
 * the file; the pages are read here, since damaged ones keep hyparquet busy for ever. Rows are counted from 1.
 *
 * @param isPacked the parts are not the bytes that the input can be asked for
 */
export async function readParquet(
  reading: Reading,
  parts: AsyncIterable<Uint8Array>,
  isPacked: boolean,
): Promise<Problem | undefined> {
  const file = await openFile(reading, parts, isPacked);
  if (!(await hasFooter(file))) return { kind: 'footer' };
  const progress: Progress = { row: 1, column: '' };
  try {
    const hyparquet = await loadCode(() => import('hyparquet'));
    const metadata = await readMetadata(file, hyparquet);
    const fields = hyparquet.parquetSchema(metadata).children;
    const flat = fields.filter(isFlat);
    const mapping = mapColumns(flat.map(({ element }) => element.name));
    const nested = fields.filter((field) => !isFlat(field)).map(({ element }) => element.name);
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
      return at < 0 ? [] : [{ name: element.name, element, at, kind: kinds[index] ?? 'bytes' }];
    });
    return await readGroups(reading, { hyparquet, file, metadata, taken }, progress);
  } catch (error) {
    if (error instanceof TableFault || isOutOfMemory(error)) throw error;
    return { kind: 'parquet', row: progress.row, ...detailOf(error, progress) };
  }
}

function isFlat({ children, element }: SchemaTree): boolean {
  return children.length === 0 && element.repetition_type !== 'REPEATED';
}

/** Returns what to say of an error: the packages that read say something of the file as well. */
function detailOf(error: unknown, { column }: Progress): { readonly detail: string } {
  const isNamed = error instanceof Error && !(error instanceof GzipFault);
  const why = isNamed ? error.message.slice(0, MOST_DETAIL) : 'the packing of a page is damaged';
  return { detail: column === '' ? why : `column ${column}: ${why}` };
}

/** The row that is read, and the name of its column. */
interface Progress {
  row: number;
  column: string;
}

interface Opened {
  readonly hyparquet: Hyparquet;
  readonly file: ParquetFile;
  readonly metadata: FileMetaData;
  readonly taken: readonly Taken[];
}

async function readGroups(
  reading: Reading,
  opened: Opened,
  progress: Progress,
): Promise<Problem | undefined> {
  const compressors = await compressorsOf(opened);
  const total = Number(opened.metadata.num_rows);
  const cells = new Cells();
  for (const group of opened.metadata.row_groups) {
    const columns = await openColumns(opened.file, group, opened.taken, compressors);
    const end = progress.row + Number(group.num_rows);
    while (progress.row < end) {
      const window = progress.row === 1 ? FIRST_WINDOW : WINDOW;
      for (const to = Math.min(end, progress.row + window); progress.row < to; progress.row += 1) {
        cells.clear();
        for (let each = 0; each < columns.length; each += 1) {
          const { at, kind, name } = opened.taken[each] as Taken;
          progress.column = name;
          const value = columns[each]?.next();
          if (value !== null && value !== undefined && !setValue(cells, at, kind, value))
            reading.collector.fault(progress.row, at, 'value', String(value).slice(0, 400));
        }
        progress.column = '';
        reading.rows = progress.row;
        reading.collector.add(cells, progress.row);
      }
      if (reading.input.size !== undefined)
        reading.bytes = Math.max(
          reading.bytes,
          Math.floor((reading.input.size * (progress.row - 1)) / total),
        );
      const stopped = await reading.step();
      if (stopped) return stopped;
    }
  }
  return undefined;
}

/**
 * Returns what unpacks the file's pages; for files that need no other, gzip and none at all, nothing is loaded.
 */
async function compressorsOf({ metadata }: Opened): Promise<Compressors | undefined> {
  const codecs = new Set(
    metadata.row_groups.flatMap(({ columns }: RowGroup) => columns.map((column) => column.meta_data?.codec)),
  );
  for (const codec of [undefined, 'UNCOMPRESSED', 'GZIP'] as const) codecs.delete(codec);
  return codecs.size === 0 ? undefined : (await loadCode(() => import('hyparquet-compressors'))).compressors;
}
