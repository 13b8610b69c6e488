import { splitRuns } from './columns.js';
import type { PageItem, ItemRow } from './item.js';
import { joinItems } from './row-text.js';
import { isRightToLeftText } from './scripts.js';
import { isListMark } from './list-marks.js';

/** Rows of a table, each with its cells, in reading order. */
export interface Table {
  readonly page: number;
  readonly rows: readonly { readonly cells: readonly string[]; readonly isHead: boolean }[];
}

/** Between two cells is at least this, in sizes of the letters. */
const LEAST_GAP = 1;
/** A table has at least this many rows, or one less where it has three columns. */
const LEAST_ROWS = 3;

type Interval = readonly [from: number, to: number];

/** Divides rows into those of tables and others, which stay in their order. */
export function readTables(rows: readonly ItemRow[]): readonly (ItemRow | Table)[] {
  const parts: (ItemRow | Table)[] = [];
  for (let at = 0; at < rows.length;) {
    const found = tableAt(rows, at);
    const row = rows[at];
    if (found) parts.push(found.table);
    else if (row) parts.push(row);
    at = found ? found.end : at + 1;
  }
  return parts;
}

function tableAt(rows: readonly ItemRow[], from: number): { table: Table; end: number } | undefined {
  const first = rows[from];
  if (!first || cellRuns(first).length < 2 || isListItem(first)) return undefined;
  let gaps: readonly Interval[] = findGaps(first).filter(isBetween(first));
  let end = from + 1;
  for (let row = rows[end]; row; row = rows[++end]) {
    const before = rows[end - 1] ?? first;
    if (row.y - before.y > row.size * 4 || isListItem(row)) break;
    // What has one cell is part of a table only between rows that have more.
    const common = intersect(gaps, findGaps(row));
    if (common.length === 0) break;
    gaps = common;
  }
  while (end > from + 1 && cellRuns(rows[end - 1] ?? first).length < 2) end -= 1;
  const inside = rows.slice(from, end);
  const full = inside.filter((row) => cellRuns(row).length > 1);
  const isTable =
    full.length >= LEAST_ROWS - (gaps.length > 1 ? 1 : 0) &&
    full.length * (gaps.length > 1 ? 3 : 2) > inside.length;
  if (!isTable) return undefined;
  return { table: makeTable(inside, gaps), end };
}

function cellRuns(row: ItemRow): readonly (readonly PageItem[])[] {
  return splitRuns(row, LEAST_GAP);
}

/** A number or a bullet and a text behind it are no two cells. */
function isListItem(row: ItemRow): boolean {
  const [mark, ...others] = cellRuns(row);
  return others.length === 1 && mark !== undefined && isListMark(joinItems(mark));
}

/** Returns where a row has nothing, before its first cell and behind its last too. */
function findGaps(row: ItemRow): readonly Interval[] {
  const runs = cellRuns(row);
  const ends = [-Infinity, ...runs.map((run) => Math.max(...run.map(({ right }) => right)))];
  return ends.map((end, index): Interval => [end, runs[index]?.[0]?.left ?? Infinity]);
}

function isBetween(row: ItemRow): (gap: Interval) => boolean {
  return ([from, to]) => from >= row.left && to <= row.right;
}

function intersect(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Interval[] => {
      const common: Interval = [Math.max(from, start), Math.min(to, end)];
      return common[1] - common[0] > 3 ? [common] : [];
    }),
  );
}

function makeTable(rows: readonly ItemRow[], gaps: readonly Interval[]): Table {
  const cells = rows.map((row) => readCells(row, gaps));
  const steps = rows.map((row, index) => row.y - (rows[index - 1]?.y ?? -Infinity));
  const isRightToLeft = isRightToLeftText(cells.flat().join(''));
  const joined: string[][] = [];
  let headRows = 0;
  for (const [index, own] of cells.entries()) {
    const last = joined.at(-1);
    // A row without a first cell goes on with the row above it.
    const goesOn = last && own[0] === '' && (steps[index] ?? 0) < (rows[index]?.size ?? 0) * 1.6;
    if (goesOn)
      for (const [column, text] of own.entries())
        last[column] = [last[column], text].filter(Boolean).join(' ');
    else joined.push([...own]);
    if (joined.length === 1) headRows = index + 1;
  }
  const isHead = hasHead(rows.slice(0, headRows), rows.slice(headRows), joined);
  return {
    page: rows[0]?.page ?? 0,
    rows: joined.map((own, index) => ({
      cells: isRightToLeft ? own.reverse() : own,
      isHead: index === 0 && isHead,
    })),
  };
}

function readCells({ items }: ItemRow, gaps: readonly Interval[]): string[] {
  return Array.from({ length: gaps.length + 1 }, (_, column) => {
    const from = column === 0 ? -Infinity : findMiddle(gaps[column - 1]);
    const to = column === gaps.length ? Infinity : findMiddle(gaps[column]);
    return joinItems(
      items.filter(({ left, right }) => (left + right) / 2 >= from && (left + right) / 2 < to),
    );
  });
}

function findMiddle([from, to]: Interval = [0, 0]): number {
  return (from + to) / 2;
}

/** The first row names the columns where it is in a font of its own, or has words where all others have numbers. */
function hasHead(
  first: readonly ItemRow[],
  others: readonly ItemRow[],
  cells: readonly (readonly string[])[],
): boolean {
  const [names = [], ...values] = cells;
  if (others.length === 0) return false;
  const fonts = new Set(others.flatMap(({ items }) => items.map(({ font }) => font)));
  if (first.every(({ items }) => items.every(({ font }) => !fonts.has(font)))) return true;
  const isNumber = (text = '') => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text);
  return names.some(
    (name, column) =>
      /\p{L}/u.test(name) && values.length > 1 && values.every((row) => isNumber(row[column])),
  );
}
