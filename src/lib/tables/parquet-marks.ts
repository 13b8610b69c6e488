import type { RowGroup } from 'hyparquet';
import { Cells } from './cells.js';
import { AT } from './columns.js';
import type { ColumnReader } from './parquet/column.js';
import { openColumns } from './parquet/groups.js';
import { isAlwaysThere } from './parquet/statistics.js';
import {
  countBytes,
  FIRST_WINDOW,
  windowEnd,
  type OpenedParquet,
  type ParquetProgress,
  type TakenColumn,
} from './parquet-opened.js';
import { ParquetTexts, type TextRows } from './parquet-texts.js';
import { setValue } from './parquet-values.js';
import type { Problem } from './problem.js';
import type { Reading } from './reading.js';

/** What is drawn of an event, and what is counted. */
const MARKS: readonly number[] = [AT.start, AT.end, AT.edtf, AT.lane, AT.importance, AT.source];

/** Returns whether the marks of a file are to be read before its texts: where there is enough to gain. */
export function readsTextsLater({ laterFrom }: Reading, { metadata, taken }: OpenedParquet): boolean {
  if (laterFrom === undefined) return false;
  const names = new Set(taken.filter(({ at }) => !MARKS.includes(at)).map(({ name }) => name));
  let bytes = 0;
  for (const { columns } of metadata.row_groups)
    for (const { meta_data: data } of columns)
      if (data && names.has(data.path_in_schema[0] ?? '')) bytes += Number(data.total_compressed_size);
  return bytes >= laterFrom;
}

/** What is read at first of a row group. */
interface GroupMarks {
  readonly group: RowGroup;
  /** The address comes last, since it depends on the source whether it is needed. */
  readonly columns: readonly TakenColumn[];
  readonly hasTitle: boolean;
}

/**
 * Decides what is read of a row group for its marks. A row without a title is left out, so titles are read where the file
 * does not say that each row has one, and for the first rows, which are shown before all others; an address is the source of a row that names none.
 */
function marksOf(group: RowGroup, opened: OpenedParquet): GroupMarks {
  const { taken } = opened;
  const isFull = (at: number): boolean => {
    const column = taken.find((each) => each.at === at);
    return column !== undefined && isAlwaysThere(group, column, column.kind);
  };
  const [first, second] = opened.metadata.row_groups;
  const isShownFirst = group === first && second !== undefined && Number(group.num_rows) <= FIRST_WINDOW;
  const hasTitle = isShownFirst || !isFull(AT.title);
  const wanted = [...MARKS, ...(hasTitle ? [AT.title] : []), ...(isFull(AT.source) ? [] : [AT.url])];
  const columns = wanted.flatMap((at) => taken.filter((column) => column.at === at));
  return { group, columns, hasTitle };
}

/** Reads what is drawn of all rows, and leaves in the reading what reads their texts. */
export async function readMarks(
  reading: Reading,
  opened: OpenedParquet,
  progress: ParquetProgress,
): Promise<Problem | undefined> {
  const groups = opened.metadata.row_groups.map((group) => marksOf(group, opened));
  const begun = startsOf(opened.metadata.row_groups);
  reading.later = (archive) => {
    const rows = groups.map(({ columns, hasTitle }, at): TextRows => {
      const last = progress.row - 1;
      const [from, to] = [begun[at] ?? 0, Math.min(begun[at + 1] ?? 0, last + 1)];
      // Faults of an address are reported when all addresses are read.
      const known = columns.map((column) => column.at).filter((each) => each !== AT.url);
      return { from: Math.min(from, to), to, known, hasTitle };
    });
    const { faults, skipped } = reading.collector;
    return new ParquetTexts({ opened, faults, skipped, rows }, archive);
  };
  const open = (at: number): Promise<readonly ColumnReader[]> | undefined => {
    const marks = groups[at];
    const columns = marks && openColumns(opened.file, marks.group, marks.columns, opened.compressors);
    // Whoever waits for it hears of it.
    columns?.catch(() => undefined);
    return columns;
  };
  const total = Number(opened.metadata.num_rows);
  let next = open(0);
  for (let at = 0; at < groups.length; at += 1) {
    const columns = (await next) ?? [];
    // The next ones come while these are read.
    next = open(at + 1);
    const stopped = await readGroup(reading, groups[at] as GroupMarks, columns, progress);
    countBytes(reading, progress, total);
    if (stopped) return stopped;
  }
  return undefined;
}

async function readGroup(
  reading: Reading,
  { group, columns: taken, hasTitle }: GroupMarks,
  columns: readonly ColumnReader[],
  progress: ParquetProgress,
): Promise<Problem | undefined> {
  const cells = new Cells();
  const end = progress.row + Number(group.num_rows);
  while (progress.row < end) {
    for (const to = windowEnd(progress.row, end); progress.row < to; progress.row += 1) {
      cells.clear();
      for (let each = 0; each < columns.length; each += 1) {
        const { at, kind, name } = taken[each] as TakenColumn;
        progress.column = name;
        if (at === AT.url && !cells.isBlank(AT.source)) {
          columns[each]?.skip();
          continue;
        }
        const value = columns[each]?.next();
        if (value === null || value === undefined || setValue(cells, at, kind, value)) continue;
        if (at !== AT.url) reading.collector.fault(progress.row, at, 'value', String(value).slice(0, 400));
      }
      progress.column = '';
      reading.rows = progress.row;
      reading.collector.addMark(cells, progress.row, hasTitle);
    }
    const stopped = await reading.step();
    if (stopped) return stopped;
  }
  return undefined;
}

/** Returns the first row of each group, counted from 1, and the one behind the last. */
function startsOf(groups: readonly RowGroup[]): readonly number[] {
  const starts = [1];
  for (const { num_rows: rows } of groups) starts.push((starts.at(-1) ?? 0) + Number(rows));
  return starts;
}
