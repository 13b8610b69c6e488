import { guarded, listCell } from '../../formats/cells.js';
import { groupRows, quoteRows, type CsvRow } from '../csv-events.js';
import { csvRowsIn } from '../csv.js';
import type { Edit, EditValue, Splice } from './edit.js';
import { rawRows, type RawRow } from './raw-csv.js';

/** Columns for the parts of a date; other fields have their own names. */
const OF_DATE: Readonly<Record<string, string>> = {
  edtf: 'edtf',
  asWritten: 'as_written',
  basis: 'basis',
  reason: 'reason',
};

/** The order in which columns that are not there yet are added. */
const ADDED = ['event', 'edtf', 'as_written', 'basis', 'reason', 'source', 'paragraph', 'quote'];

interface Cell {
  readonly row: CsvRow;
  readonly column: string;
  readonly text: string;
}

/**
 * Returns the parts of a CSV that edits replace: single cells, and columns behind the last where there are none for them. Marks
 * between cells, line ends and quotation marks elsewhere stay as they are.
 */
export function csvSplices(text: string, edits: readonly Edit[]): readonly Splice[] {
  const read = csvRowsIn(text);
  if (!read) return [];
  const { names, rows, delimiter } = read;
  const groups = groupRows(rows);
  const cells = edits.flatMap((edit) => cellsOf(edit, groups));
  const added = ADDED.filter((name) => !names.includes(name) && cells.some(({ column }) => column === name));
  const columns = [...names, ...added];
  const [header, ...raw] = rawRows(text, delimiter).filter(({ isEmpty }) => !isEmpty);
  if (!header) return [];
  const write = (cell: string): string => cellText(cell, delimiter);
  return [
    ...(added.length > 0 ? [behind(header, added.map((name) => `${delimiter}${name}`).join(''))] : []),
    ...raw.flatMap((row) => {
      const own = cells.filter((cell) => cell.row.offset === row.start);
      const put = (column: string): string | undefined => own.find((cell) => cell.column === column)?.text;
      const present = row.cells.flatMap(({ start, end }, index) => {
        const value = put(columns[index] ?? '');
        return value === undefined ? [] : [{ start, end, text: write(value) }];
      });
      const missing = columns.slice(row.cells.length).map((name) => `${delimiter}${write(put(name) ?? '')}`);
      const isLonger = missing.length > 0 && (added.length > 0 || missing.some((cell) => cell !== delimiter));
      return [...present, ...(isLonger ? [behind(row, missing.join(''))] : [])];
    }),
  ];
}

function behind({ end }: RawRow, text: string): Splice {
  return { start: end, end, text };
}

/** Returns the cells that an edit writes: an id is in each row of its event, what else is said of it in one. */
function cellsOf({ keys, value }: Edit, groups: readonly (readonly CsvRow[])[]): readonly Cell[] {
  const [, index, field, position, part] = keys;
  const group = groups[Number(index)] ?? [];
  const [first] = group;
  if (!first) return [];
  if (field === 'id') return group.map((row) => ({ row, column: 'event', text: textOf(value) }));
  if (field === 'evidence') {
    const row = quoteRows(group)[Number(position)];
    return row && typeof part === 'string' ? [{ row, column: part, text: textOf(value) }] : [];
  }
  if (field !== 'date') return [];
  const parts = position === undefined ? Object.entries(value) : [[String(position), value] as const];
  return parts.flatMap(([name, each]: readonly [string, EditValue]) => {
    const column = OF_DATE[name];
    if (column === undefined) return [];
    const row = group.find(({ cells }) => cells.has(column)) ?? first;
    return [{ row, column, text: textOf(each) }];
  });
}

function textOf(value: EditValue): string {
  return Array.isArray(value) ? listCell(value as readonly string[]) : guarded(String(value));
}

/** A field of RFC 4180, also where another mark than a comma parts the cells. */
function cellText(text: string, delimiter: string): string {
  const needs = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return needs ? `"${text.replaceAll('"', '""')}"` : text;
}
