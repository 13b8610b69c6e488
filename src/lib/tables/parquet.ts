import type { Compressors, FileMetaData, RowGroup, SchemaTree } from 'hyparquet';
import { Cells } from './cells.js';
import { mapColumns, missingColumn } from './columns.js';
import { loadCode } from './load-code.js';
import { openFile, hasFooter, readMetadata } from './parquet/file.js';
import { openColumns } from './parquet/groups.js';
import { readMarks, readsTextsLater } from './parquet-marks.js';
import {
  countBytes,
  parquetProblem,
  windowEnd,
  type OpenedParquet,
  type ParquetProgress,
  type TakenColumn,
} from './parquet-opened.js';
import { kindsOf, setValue } from './parquet-values.js';
import type { Problem } from './problem.js';
import type { Reading } from './reading.js';

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
  const progress: ParquetProgress = { row: 1, column: '' };
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
    const taken = flat.flatMap(({ element }, index): TakenColumn[] => {
      const at = mapping.at[index] ?? -1;
      return at < 0 ? [] : [{ name: element.name, element, at, kind: kinds[index] ?? 'bytes' }];
    });
    const compressors = await compressorsOf(metadata);
    const opened: OpenedParquet = { file, metadata, taken, compressors };
    if (readsTextsLater(reading, opened)) return await readMarks(reading, opened, progress);
    return await readGroups(reading, opened, progress);
  } catch (error) {
    return parquetProblem(error, progress);
  }
}

function isFlat({ children, element }: SchemaTree): boolean {
  return children.length === 0 && element.repetition_type !== 'REPEATED';
}

async function readGroups(
  reading: Reading,
  opened: OpenedParquet,
  progress: ParquetProgress,
): Promise<Problem | undefined> {
  const total = Number(opened.metadata.num_rows);
  const cells = new Cells();
  for (const group of opened.metadata.row_groups) {
    const columns = await openColumns(opened.file, group, opened.taken, opened.compressors);
    const end = progress.row + Number(group.num_rows);
    while (progress.row < end) {
      for (const to = windowEnd(progress.row, end); progress.row < to; progress.row += 1) {
        cells.clear();
        for (let each = 0; each < columns.length; each += 1) {
          const { at, kind, name } = opened.taken[each] as TakenColumn;
          progress.column = name;
          const value = columns[each]?.next();
          if (value !== null && value !== undefined && !setValue(cells, at, kind, value))
            reading.collector.fault(progress.row, at, 'value', String(value).slice(0, 400));
        }
        progress.column = '';
        reading.rows = progress.row;
        reading.collector.add(cells, progress.row);
      }
      countBytes(reading, progress, total);
      const stopped = await reading.step();
      if (stopped) return stopped;
    }
  }
  return undefined;
}

/**
 * Returns what unpacks the file's pages; for files that need no other, gzip and none at all, nothing is loaded.
 */
async function compressorsOf({ row_groups: groups }: FileMetaData): Promise<Compressors | undefined> {
  const codecs = new Set(
    groups.flatMap(({ columns }: RowGroup) => columns.map((column) => column.meta_data?.codec)),
  );
  for (const codec of [undefined, 'UNCOMPRESSED', 'GZIP'] as const) codecs.delete(codec);
  return codecs.size === 0 ? undefined : (await loadCode(() => import('hyparquet-compressors'))).compressors;
}
