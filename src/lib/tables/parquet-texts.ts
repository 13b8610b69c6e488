import {
  placeOfRecord,
  placeOfText,
  TEXTS_READ,
  type Archive,
  type LateBlock,
  type RecordTexts,
  type Texts,
  type TextsRead,
} from '../model/archive.js';
import { bisect } from '../model/bisect.js';
import { Cells } from './cells.js';
import { AT } from './columns.js';
import type { FaultList, Faults } from './faults.js';
import type { ColumnReader } from './parquet/column.js';
import { ParquetFault } from './parquet/fault.js';
import { openColumns } from './parquet/groups.js';
import {
  parquetProblem,
  type OpenedParquet,
  type ParquetProgress,
  type TakenColumn,
} from './parquet-opened.js';
import { setValue } from './parquet-values.js';
import { TableFault, type TextsToCome } from './reading.js';
import { NO_BYTES, RowTexts, sourceByUrl } from './row-texts.js';

/** Columns of which a text is made before: the date is one, and what is drawn or counted is no text. */
const NO_TEXTS: readonly number[] = [AT.start, AT.end, AT.edtf, AT.lane, AT.importance];
/** Rows that are read without a look at the clock. */
const WINDOW = 1000;

/** The rows of one group that have been read, half-open, and what of them is known. */
export interface TextRows {
  readonly from: number;
  readonly to: number;
  /** Columns whose faults were reported already. */
  readonly known: readonly number[];
  readonly hasTitle: boolean;
}

interface Marked {
  readonly opened: OpenedParquet;
  readonly faults: FaultList;
  /** Rows without a record, ascending. */
  readonly skipped: readonly number[];
  readonly rows: readonly TextRows[];
}

/** The texts of a file whose marks have been read: a block for each row group. */
export class ParquetTexts implements TextsToCome {
  readonly texts: Texts;
  readonly #marked: Marked;

  constructor(marked: Marked, { texts }: Archive) {
    this.#marked = marked;
    const recordAt = (row: number): number => row - 1 - this.#skippedBefore(row);
    const firsts = marked.rows.map(({ from }) => recordAt(from));
    const end = recordAt(marked.rows.at(-1)?.to ?? 1);
    const blocks = marked.rows.map(({ hasTitle }, at): LateBlock => {
      const has = hasTitle ? TEXTS_READ.titles : TEXTS_READ.dates;
      return { ...partOf(texts, firsts[at] ?? 0, firsts[at + 1] ?? end), has };
    });
    this.texts = {
      bytes: NO_BYTES,
      offsets: new Uint32Array(1),
      late: { firsts: Uint32Array.of(...firsts, end), blocks },
    };
  }

  faults(): Faults {
    return this.#marked.faults.faults();
  }

  async read(at: number, has: TextsRead, pause?: () => Promise<void> | undefined): Promise<LateBlock> {
    const { opened } = this.#marked;
    const before = this.texts.late?.blocks[at];
    const group = opened.metadata.row_groups[at];
    if (!before || !group) throw new Error('there is no such block of texts');
    if (before.has >= has) return before;
    const isTitled = before.has >= TEXTS_READ.titles;
    const taken = opened.taken.filter((column) => {
      if (column.at === AT.title) return !isTitled;
      return has === TEXTS_READ.all && !NO_TEXTS.includes(column.at);
    });
    const progress: ParquetProgress = { row: this.#marked.rows[at]?.from ?? 1, column: '' };
    try {
      const columns = await openColumns(opened.file, group, taken, opened.compressors);
      const block = { ...(await this.#readRows(at, has, { taken, columns, progress, pause })), has };
      const { late } = this.texts;
      if (late) late.blocks[at] = block;
      this.#marked.faults.sort();
      return block;
    } catch (error) {
      throw new TableFault(parquetProblem(error, progress));
    }
  }

  async #readRows(
    at: number,
    has: TextsRead,
    { taken, columns, progress, pause }: Columns,
  ): Promise<RecordTexts> {
    const { faults, rows, skipped } = this.#marked;
    const { to = 1, known = [] } = rows[at] ?? {};
    const writer = new RowTexts((row, column, kind, found) => faults.add(row, column, kind, found));
    const cells = new Cells();
    let record = this.texts.late?.firsts[at] ?? 0;
    let skip = this.#skippedBefore(progress.row);
    for (; progress.row < to; progress.row += 1) {
      const { row } = progress;
      const isSkipped = skipped[skip] === row;
      cells.clear();
      for (let each = 0; each < columns.length; each += 1) {
        const column = taken[each] as TakenColumn;
        progress.column = column.name;
        if (isSkipped) columns[each]?.skip();
        else {
          const value = columns[each]?.next();
          const isSet = isNothing(value) || setValue(cells, column.at, column.kind, value);
          if (!isSet && !known.includes(column.at))
            faults.add(row, column.at, 'value', String(value).slice(0, 400));
        }
      }
      progress.column = '';
      if (isSkipped) skip += 1;
      else {
        this.#write(writer, cells, { record, row, has });
        record += 1;
      }
      if (row % WINDOW === 0) await pause?.();
    }
    return writer.texts();
  }

  #write(writer: RowTexts, cells: Cells, { record, row, has }: Written): void {
    const place = placeOfRecord(this.texts, record);
    const { bytes, from, end: to } = placeOfText(place, 'date');
    const title = placeOfText(place, 'title');
    const isTitled = title.from < title.end;
    cells.trim();
    if (isTitled) cells.set(AT.title, title.bytes, title.from, title.end);
    if (cells.isEmpty(AT.title))
      throw new ParquetFault('a row has no title, though the file says that each has one');
    if (has === TEXTS_READ.titles) return writer.writeFirst(cells, { bytes, from, to }, row);
    writer.checkUrl(cells, row);
    sourceByUrl(cells);
    writer.write(cells, { bytes, from, to }, row, isTitled ? AT.title : -1);
  }

  #skippedBefore(row: number): number {
    const { skipped } = this.#marked;
    return bisect(0, skipped.length, (at) => (skipped[at] ?? 0) < row);
  }
}

interface Columns {
  readonly taken: readonly TakenColumn[];
  readonly columns: readonly ColumnReader[];
  readonly progress: ParquetProgress;
  readonly pause: (() => Promise<void> | undefined) | undefined;
}

interface Written {
  readonly record: number;
  readonly row: number;
  readonly has: TextsRead;
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Returns a copy of the records from `first` to `end`. */
function partOf({ bytes, offsets }: Texts, first: number, end: number): RecordTexts {
  const from = offsets[first] ?? 0;
  return {
    bytes: bytes.slice(from, offsets[end] ?? from),
    offsets: offsets.slice(first, end + 1).map((offset) => offset - from),
  };
}
