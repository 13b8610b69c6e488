import { EventKeys } from '../event-key.js';
import {
  ImportFault,
  type ColumnUse,
  type Import,
  type ImportedEvent,
  type ImportNote,
  type ImportOptions,
  type ImportProblem,
} from '../import.js';
import { rowProblem } from '../item-report.js';
import { isOle, isZip } from '../packed.js';
import type { GridRow } from './grid.js';
import { hasWorkbook } from './has-workbook.js';
import { guessMapping, withChosen, type TableMapping } from './mapping.js';
import { isOwnExport, readOwnExport } from './own-export.js';
import { readTableRows, type TableRows } from './read-rows.js';
import { RowDates } from './row-dates.js';
import { eventOfRow, type UseColumns } from './row-event.js';

/** Rows whose values help to guess what the columns are. */
const SAMPLE_ROWS = 50;
/** Rows that are read to see whether a file is a table. */
const FIRST_ROWS = 25;
const NEARLY_ALL = 0.9;

/** Reads any table whose columns are known by their names or values, or are given. */
export function readTableFile(bytes: Uint8Array, options: ImportOptions): Import {
  const table = readTableRows(bytes, options);
  return isOwnExport(table.names) && options.mapping === undefined
    ? readOwnExport(table, options)
    : importOfRows(table, options);
}

/**
 * Returns whether the beginning of a file is that of a table: a workbook, or rows of JSON or text that have titles and dates by
 * their names or values. Text is a table, too, where nearly all of its rows have the same cells, three at least.
 */
export function isTableFile(head: Uint8Array): boolean {
  if (isZip(head) || isOle(head)) return hasWorkbook(head);
  try {
    const table = readTableRows(head, { name: '' }, FIRST_ROWS);
    const { names, rows, kind } = table;
    if (rows.length === 0) return false;
    const { uses } = mappingOf(table, {});
    if (uses.includes('title') && (uses.includes('start') || uses.includes('date'))) return true;
    const alike = rows.filter(({ cells }) => cells.length === names.length).length;
    return kind === 'text' && names.length > 2 && rows.length > 1 && alike >= rows.length * NEARLY_ALL;
  } catch (error) {
    if (error instanceof ImportFault) return false;
    throw error;
  }
}

/** Returns what each column of a table is: as guessed, with what was chosen instead. */
export function mappingOf({ names, rows }: TableRows, options: Pick<ImportOptions, 'mapping'>): TableMapping {
  const samples = rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
  const guessed = guessMapping(names, samples);
  return options.mapping === undefined ? guessed : withChosen(guessed, names, options.mapping);
}

function importOfRows(table: TableRows, options: ImportOptions): Import {
  const mapping = mappingOf(table, options);
  const columns = useColumnsOf(mapping);
  if (!columns.has('title'))
    throw new ImportFault('no column of the table is known to have the titles of events', {
      found: table.names.join(', '),
      fix: 'say which column is the title, with a mapping: {"Name of the column": "title"}',
    });
  const { saved } = mapping;
  const approximate = saved?.approximate && {
    start: table.names.indexOf(saved.approximate.start),
    end: table.names.indexOf(saved.approximate.end),
  };
  const dates = new RowDates(table, columns, { ...options, approximate });
  table.rows.forEach((row) => dates.look(row));
  const reader = new TableReader(table, mapping, columns, dates);
  table.rows.forEach((row) => reader.take(row));
  const { asksOrder } = dates.dates;
  return {
    format: 'table',
    events: reader.events,
    report: {
      rows: table.rows.length + table.lost,
      problems: [...table.problems, ...reader.problems],
      unplaced: reader.unplaced,
      notes: [...table.notes, ...notesOf(mapping, dates, table.names), ...dates.dates.notes()],
      ...(asksOrder ? { asksOrder } : {}),
    },
  };
}

/** Returns the places of the columns of each use. */
export function useColumnsOf({ uses }: TableMapping): UseColumns {
  const columns = new Map<ColumnUse, number[]>();
  uses.forEach((use, at) => {
    if (use !== 'ignore') columns.set(use, [...(columns.get(use) ?? []), at]);
  });
  return columns;
}

function notesOf({ saved }: TableMapping, dates: RowDates, names: readonly string[]): readonly ImportNote[] {
  const parts = dates.partColumns.map((at) => `“${names[at]}”`);
  return [
    ...(parts.length > 0 ? [{ what: `${parts.join(' and ')} are read as parts of the dates.` }] : []),
    ...(saved ? [{ what: `The columns are those of an export of ${saved.program}.` }] : []),
    ...(dates.hasColumn ? [] : [{ what: 'No column is known to have dates: the events have none.' }]),
  ];
}

/** Makes events of rows. */
class TableReader {
  readonly events: ImportedEvent[] = [];
  readonly problems: ImportProblem[] = [];
  readonly unplaced = new Map<string, number>();
  readonly #keys = new EventKeys();
  readonly #kindAt: number;
  readonly #table: TableRows;
  readonly #mapping: TableMapping;
  readonly #columns: UseColumns;
  readonly #dates: RowDates;
  readonly #parts: readonly number[];

  constructor(table: TableRows, mapping: TableMapping, columns: UseColumns, dates: RowDates) {
    this.#table = table;
    this.#mapping = mapping;
    this.#columns = columns;
    this.#dates = dates;
    this.#parts = dates.partColumns;
    const { onlyRows } = mapping.saved ?? {};
    this.#kindAt = onlyRows ? table.names.indexOf(onlyRows.column) : -1;
  }

  take(row: GridRow): void {
    const other = this.#otherKind(row);
    if (other !== undefined) return this.#leaveOut(row, 'left-out', 'the row is no event', other);
    const read = eventOfRow(row, this.#columns, this.#table.names);
    if (!read) return this.#leaveOut(row, 'no-title', 'the row has no title', row.cells.join(' | '));
    this.problems.push(...read.problems);
    const unused = [...read.unused];
    const date = this.#dates.read(row, this.problems, unused);
    const fields = this.#fieldsOf(row, unused);
    const key = this.#keys.keyOf(read.own, read.event.title);
    this.events.push({ key, ...read.event, ...(date ? { date } : {}), fields });
  }

  /** Returns what a row is that the export of a program has beside its events. */
  #otherKind({ cells }: GridRow): string | undefined {
    const kind = cells[this.#kindAt] ?? '';
    const words = this.#mapping.saved?.onlyRows?.words;
    return kind === '' || !words || words.includes(kind.toLowerCase()) ? undefined : kind;
  }

  #leaveOut({ row }: GridRow, kind: 'left-out' | 'no-title', what: string, found: string): void {
    const at = kind === 'no-title' ? (this.#columns.get('title')?.[0] ?? -1) : this.#kindAt;
    const column = this.#table.names[at];
    const fix =
      kind === 'no-title' ? 'give it a title, or map another column to the title' : 'nothing has to be done';
    this.problems.push(rowProblem(kind, row, { column, what, found, fix }));
  }

  #fieldsOf({ cells }: GridRow, unused: readonly number[]): Readonly<Record<string, string>> {
    const fields: Record<string, string> = {};
    const parts = this.#parts;
    this.#mapping.uses.forEach((use, at) => {
      const cell = cells[at] ?? '';
      const name = this.#table.names[at];
      const isPlaced = use !== 'ignore' || parts.includes(at);
      if (cell === '' || name === undefined || (isPlaced && !unused.includes(at))) return;
      Object.defineProperty(fields, name, {
        value: cell,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      if (!isPlaced) this.unplaced.set(name, (this.unplaced.get(name) ?? 0) + 1);
    });
    return fields;
  }
}
