import type { PageItem, ItemRow } from './item.js';

/** How far baselines of one row may be from each other, in sizes of its letters. */
const SAME_BASELINE = 0.25;

interface OpenRow {
  readonly y: number;
  readonly size: number;
  readonly items: PageItem[];
}

/** Gathers the items of a page to rows of one baseline, from top to bottom. Exponents and large initials go to their row. */
export function readItemRows(page: number, items: readonly PageItem[]): readonly ItemRow[] {
  const shown = items.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const body = commonSize(shown);
  const initials = shown.filter((item) => isInitial(item, body) && isAlone(item, shown));
  const open: OpenRow[] = [];
  // The largest first, so that what is raised finds the row that it is raised above.
  for (const item of shown
    .filter((each) => !initials.includes(each))
    .sort((a, b) => b.size - a.size || a.y - b.y)) {
    const raised = open.find((row) => isBeside(item, row));
    const row =
      raised ?? open.find(({ y, size }) => Math.abs(y - item.y) <= SAME_BASELINE * Math.min(size, item.size));
    if (raised) raised.items.push({ ...item, shift: item.y < raised.y ? 1 : -1 });
    else if (row) row.items.push(item);
    else open.push({ y: item.y, size: item.size, items: [item] });
  }
  for (const initial of initials) takeInitial(initial, open);
  return open.map((row) => makeRow(page, row.items, row)).sort((a, b) => a.y - b.y || a.left - b.left);
}

/** Gathers items to rows in the order in which they are drawn, as the parts of one paragraph are. */
export function gatherRows(page: number, items: readonly PageItem[]): readonly ItemRow[] {
  const open: OpenRow[] = [];
  for (const item of items) {
    const row = open.at(-1);
    const isSame = row && Math.abs(row.y - item.y) <= SAME_BASELINE * Math.min(row.size, item.size);
    if (row && (isSame || item.shift !== 0)) row.items.push(item);
    else open.push({ y: item.y, size: item.size, items: [item] });
  }
  return open.map((row) => makeRow(page, row.items, row));
}

/** Returns a row of items, with the baseline and size that it has as a whole. */
export function makeRow(
  page: number,
  items: readonly PageItem[],
  { y, size }: Pick<ItemRow, 'y' | 'size'>,
): ItemRow {
  const sorted = [...items].sort((a, b) => a.left - b.left);
  return {
    page,
    y,
    size,
    items: sorted,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
  };
}

/** Returns the size that most letters have, in tenths of a point. */
export function commonSize(items: readonly Pick<PageItem, 'size' | 'text'>[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of items) {
    const key = Math.round(size * 10) / 10;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Returns whether an item is a small one that is raised or lowered beside an item of a row. */
function isBeside(item: PageItem, row: OpenRow): boolean {
  const offset = item.y - row.y;
  const isSmaller = item.size < row.size * 0.85;
  if (!isSmaller || Math.abs(offset) < row.size * 0.08) return false;
  if (offset < -row.size * 0.75 || offset > row.size * 0.4) return false;
  const near = row.size * 0.35;
  return row.items.some(
    ({ left, right }) =>
      (item.left >= right - near && item.left <= right + near) ||
      (item.right >= left - near && item.right <= left + near),
  );
}

/** An initial goes over two lines or more. */
function isInitial({ text, size }: PageItem, body: number): boolean {
  return /^["“„«'‘]?\p{L}$/u.test(text.trim()) && size > body * 1.8;
}

/** Letters of a large heading may be placed one by one. */
function isAlone(item: PageItem, items: readonly PageItem[]): boolean {
  return !items.some(
    ({ y, size, left }) =>
      y === item.y && size === item.size && left !== item.left && Math.abs(left - item.left) < size * 3,
  );
}

/** Puts a large initial before the first of the rows beside it, which all begin where it does. */
function takeInitial(initial: PageItem, open: OpenRow[]): void {
  const top = initial.y - initial.size * 0.8;
  const beside = open
    .filter(({ y, size }) => y > top && y - size * 0.5 < initial.y)
    .map((row) => ({ row, first: firstBehind(row, initial) }))
    .sort((a, b) => a.row.y - b.row.y);
  const [first] = beside;
  if (!first?.first) {
    open.push({ y: initial.y, size: initial.size, items: [initial] });
    return;
  }
  const { row, first: next } = first;
  row.items.push({ ...initial, right: next.left, y: row.y, size: row.size });
  for (const each of beside.slice(1))
    if (each.first)
      each.row.items.splice(each.row.items.indexOf(each.first), 1, { ...each.first, left: initial.left });
}

function firstBehind({ items, size }: OpenRow, { right }: PageItem): PageItem | undefined {
  return items.find(({ left }) => left >= right - size * 0.3 && left < right + size * 1.5);
}
