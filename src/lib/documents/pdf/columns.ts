import type { PageItem, ItemRow } from './item.js';
import { isRightToLeftText } from './scripts.js';
import { makeRow } from './rows.js';

/** Rows below each other that are read from top to bottom. */
export interface Region {
  readonly rows: readonly ItemRow[];
  readonly left: number;
  readonly right: number;
}

/** A gap narrower than this is a blank, in sizes of the letters. */
const LEAST_GAP = 0.7;
/** Blanks of a line with few words are at most this wide. */
const WIDEST_BLANK = 1.3;
/** How far bullets and numbers may be outside of a column, in points. */
const HANGING = 11;
/** Columns have at least this many rows beside each other. */
const LEAST_ROWS = 3;
/** Lines of text have at least this many letters; cells of a table often have fewer. */
const LEAST_LETTERS = 12;
/** Lines of text fill at least this part of their column. */
const LEAST_FILL = 0.6;

/** Of the lines of a text, at least this part begins in the middle of a sentence; cells of a table begin with capitals. */
const LEAST_GOING_ON = 0.2;

/** Rows of a page that nothing crosses at one place. */
interface Gutter {
  readonly from: number;
  /** Behind the last row. */
  readonly to: number;
  readonly left: readonly ItemRow[];
  readonly right: readonly ItemRow[];
}

/**
 * Divides the rows of a page where columns are beside each other, and returns the parts in reading order: what is above the
 * columns, each column, what is below them. A headline across columns is above what is below it.
 */
export function readRegions(rows: readonly ItemRow[]): readonly Region[] {
  const [gutter] = gutterPlaces(rows)
    .flatMap((place) => guttersAt(rows, place))
    .filter(areColumns)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!gutter) return rows.length > 0 ? [makeRegion(rows)] : [];
  const columns = [readRegions(gutter.left), readRegions(gutter.right)];
  if (isRightToLeftText(joinWords([...gutter.left, ...gutter.right]))) columns.reverse();
  return [
    ...readRegions(rows.slice(0, gutter.from)),
    ...columns.flat(),
    ...readRegions(rows.slice(gutter.to)),
  ];
}

function makeRegion(rows: readonly ItemRow[]): Region {
  const rights = rows.map(({ right }) => right).sort((a, b) => a - b);
  return {
    rows,
    left: commonLeft(rows),
    // One line that goes too far does not widen a column.
    right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0,
  };
}

/** Returns where most lines begin: one that hangs out does not widen a column. */
function commonLeft(rows: readonly ItemRow[]): number {
  const counts = new Map<number, number>();
  for (const { left } of rows) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const first = Math.min(...rows.map(({ left }) => left));
  return most && most[1] > rows.length * 0.4 ? most[0] : first;
}

/** Returns runs of items of a row that have no gap as wide as one between columns. */
export function splitRuns(row: ItemRow, least = LEAST_GAP): readonly (readonly PageItem[])[] {
  const { items } = row;
  const widest = widestBlank(row, least);
  const runs: PageItem[][] = [];
  let end = -Infinity;
  for (const item of items) {
    if (item.left - end >= widest || runs.length === 0) runs.push([item]);
    else runs.at(-1)?.push(item);
    end = Math.max(end, item.right);
  }
  return runs;
}

/** Returns how wide a gap has to be. In a line set to the full width with few words, its blanks are wide, and all the same. */
function widestBlank({ items, size }: ItemRow, least: number): number {
  const gaps = items.flatMap((item, index) => {
    const gap = item.left - (items[index - 1]?.right ?? Infinity);
    return gap >= least * size ? [gap] : [];
  });
  const middle = findMedian(gaps);
  return gaps.length > 2 && middle < size * WIDEST_BLANK
    ? Math.max(least * size, middle * 1.3)
    : least * size;
}

/** Returns where columns may begin: places where several runs of items do. */
function gutterPlaces(rows: readonly ItemRow[]): readonly number[] {
  const starts = rows
    .flatMap((row) => splitRuns(row).map(([first]) => Math.round(first?.left ?? 0)))
    .sort((a, b) => a - b);
  const [leftmost = 0] = starts;
  const places: number[] = [];
  for (const [index, start] of starts.entries()) {
    const isCommon = (starts[index + LEAST_ROWS - 1] ?? Infinity) - start <= 3;
    // A bullet or a number may hang out to the left of a column.
    if (isCommon && start > leftmost + 20 && start - (places.at(-1) ?? 0) > 3)
      places.push(start - HANGING, start);
  }
  return places;
}

function guttersAt(rows: readonly ItemRow[], place: number): readonly Gutter[] {
  const gutters: Gutter[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    const row = rows[at];
    if (row && !crosses(row, place - 1)) continue;
    const gutter = readGutter(rows, from, at, place);
    if (gutter) gutters.push(gutter);
    from = at + 1;
  }
  return gutters;
}

function crosses(row: ItemRow, place: number): boolean {
  return splitRuns(row).some((run) => {
    const left = run[0]?.left ?? 0;
    const right = Math.max(...run.map((item) => item.right));
    return left < place - 0.5 && right > place + 0.5;
  });
}

function readGutter(rows: readonly ItemRow[], from: number, to: number, place: number): Gutter | undefined {
  const inside = rows.slice(from, to);
  const part = (isPart: (item: PageItem) => boolean) =>
    inside.flatMap((row) => {
      const items = row.items.filter(isPart);
      return items.length > 0 ? [makeRow(row.page, items, { y: row.y, size: largest(items) })] : [];
    });
  const left = part((item) => item.left < place - 1);
  const right = part((item) => item.left >= place - 1);
  if (left.length < LEAST_ROWS || right.length < LEAST_ROWS) return undefined;
  const [top, bottom] = [
    Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0),
    Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0),
  ];
  const isBeside = ({ y }: ItemRow) => y >= top - 2 && y <= bottom + 2;
  if (left.filter(isBeside).length < LEAST_ROWS || right.filter(isBeside).length < LEAST_ROWS)
    return undefined;
  const apart = endOfColumns(inside, bottom);
  if (apart < inside.length) return readGutter(rows, from, from + apart, place);
  return { from, to, left, right };
}

/** What is far below the shorter column, and after a wide gap, is below both. */
function endOfColumns(rows: readonly ItemRow[], bottom: number): number {
  const steps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  const step = [...steps.filter((each) => each > 2)].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const at = rows.findIndex(
    (row, index) =>
      index > 0 &&
      row.y > bottom + 2 &&
      row.y - (rows[index - 1]?.y ?? 0) > Math.max(step * 2.2, row.size * 2.6),
  );
  return at < 0 ? rows.length : at;
}

function largest(items: readonly PageItem[]): number {
  return Math.max(...items.map(({ size }) => size));
}

/** Columns of text, and not those of a table: their lines are long, fill them, and go on from one to the next. */
function areColumns({ left, right }: Gutter): boolean {
  return [left, right].every((rows) => {
    // A part may be two columns itself.
    const runs = rows.flatMap((row) => splitRuns(row)).map(measure);
    const filled = runs.filter((run) => {
      const widest = Math.max(
        ...runs.filter((each) => Math.abs(each.left - run.left) < 30).map(({ width }) => width),
      );
      return run.width >= widest * LEAST_FILL;
    });
    const cased = runs.filter(({ text }) => /\p{Ll}/u.test(text));
    const goingOn = cased.filter(({ text }) => /^["“„«'‘(]?\p{Ll}/u.test(text));
    return (
      findMedian(runs.map(({ text }) => countWidths(text))) >= LEAST_LETTERS &&
      filled.length >= runs.length * 0.5 &&
      (cased.length < runs.length * 0.3 || goingOn.length >= cased.length * LEAST_GOING_ON)
    );
  });
}

function measure(run: readonly PageItem[]): {
  readonly text: string;
  readonly left: number;
  readonly width: number;
} {
  const left = Math.min(...run.map((item) => item.left));
  const width = Math.max(...run.map((item) => item.right)) - left;
  return { text: run.map(({ text }) => text).join(''), left, width };
}

/** A Chinese letter is as wide as two others. */
function countWidths(text: string): number {
  return text.length + (text.match(/[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0);
}

export function findMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function joinWords(rows: readonly ItemRow[]): string {
  return rows.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
}
