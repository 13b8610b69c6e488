import type { ItemRow, PageItem } from './item.js';
import { makeRow } from './rows.js';

/** A column of line numbers has at least this many. */
const LEAST = 6;
const NUMBER = /^\d{1,4}$/;

interface NumberedPage {
  readonly rows: readonly ItemRow[];
  readonly numbers: readonly ItemRow[];
}

/**
 * Divides the rows of a page from the numbers of its lines, as drafts, transcripts and judgments have them: numbers below each
 * other that go up in even steps, with the text beside them.
 */
export function readLineNumbers(rows: readonly ItemRow[]): NumberedPage {
  for (const side of ['left', 'right'] as const) {
    const found = findNumbers(rows, side);
    if (found.size >= LEAST) return withoutItems(rows, found);
  }
  return { rows, numbers: [] };
}

function findNumbers(rows: readonly ItemRow[], side: 'left' | 'right'): ReadonlySet<PageItem> {
  const found: PageItem[] = [];
  let beside = 0;
  for (const row of rows) {
    const item = side === 'left' ? row.items[0] : row.items.at(-1);
    const next = side === 'left' ? row.items[1] : row.items.at(-2);
    if (!item || !NUMBER.test(item.text.trim()) || item.shift !== 0) continue;
    const gap =
      next === undefined ? Infinity : side === 'left' ? next.left - item.right : item.left - next.right;
    const last = found.at(-1);
    const isBelow = !last || Math.abs(last.left - item.left) < 2 || Math.abs(last.right - item.right) < 2;
    if (gap < item.size * 0.5 || !isBelow) continue;
    found.push(item);
    if (next) beside += 1;
  }
  const values = found.map(({ text }) => Number(text));
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  const isEven =
    step > 0 && values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step);
  // Numbers with nothing beside them are a column of a table, or a list.
  return new Set(isEven && beside * 2 > found.length && isDense(rows, found, step) ? found : []);
}

/** Each line has one, or each fifth: years in a table of a few rows go up in even steps too. */
function isDense(rows: readonly ItemRow[], found: readonly PageItem[], step: number): boolean {
  return (step === 1 || step === 5) && found.length * step >= rows.length * 0.7;
}

function withoutItems(rows: readonly ItemRow[], items: ReadonlySet<PageItem>): NumberedPage {
  const part = (isPart: (item: PageItem) => boolean) =>
    rows.flatMap((row) => {
      const own = row.items.filter(isPart);
      return own.length > 0 ? [makeRow(row.page, own, row)] : [];
    });
  return { rows: part((item) => !items.has(item)), numbers: part((item) => items.has(item)) };
}
