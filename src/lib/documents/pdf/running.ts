import type { LeftOutReason } from '../left-out.js';
import type { ItemRow } from './item.js';
import { joinItems } from './row-text.js';
import { commonSize } from './rows.js';

/** A row that is no part of the text, and why. */
export interface LeftOutRow {
  readonly row: ItemRow;
  readonly reason: LeftOutReason;
  /** What is left out for the same reason and with the same words has the same group. */
  readonly group: string;
}

export interface PageRows {
  readonly rows: readonly ItemRow[];
  readonly height: number;
  readonly label: string;
}

/** How many rows from the top and from the bottom of a page may be repeated ones. */
const DEPTH = 4;
/** The part of a page at its top and its bottom in which they are. */
const MARGIN = 0.16;
/** How far the same row may be from its place on another page, in points. */
const SAME_PLACE = 4;

interface Outer {
  readonly row: ItemRow;
  readonly text: string;
  readonly key: string;
  readonly edge: 'top' | 'bottom';
  readonly fromEdge: number;
  readonly page: number;
}

const NUMBER =
  /^(?:(?:page|p\.|seite|s\.|página|pág\.|第)\s*)?[[(–—-]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[\])–—-]?(?:\s*(?:\/|of|von|de|sur|共)\s*\d{1,4})?\s*[页頁]?$/i;

/** Finds running heads, running feet and page numbers: rows at the edge of a page that are at the same place on others. */
export function findRunningRows(pages: readonly PageRows[]): readonly LeftOutRow[] {
  const outer = pages.flatMap(outerRows);
  const byKey = new Map<string, Outer[]>();
  for (const each of outer) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  const found = new Map<ItemRow, LeftOutRow>();
  for (const each of outer) {
    const same = (byKey.get(each.key) ?? []).filter(
      (other) => Math.abs(other.fromEdge - each.fromEdge) <= SAME_PLACE,
    );
    const count = new Set(same.map(({ page }) => page)).size;
    const isNumber = NUMBER.test(each.text);
    const isRepeated = count >= (pages.length > 4 ? 3 : 2);
    if (isNumber && (isRepeated || isOwnNumber(each, pages)))
      found.set(each.row, { row: each.row, reason: 'page number', group: 'page number' });
    else if (isRepeated && !isNumber)
      found.set(each.row, {
        row: each.row,
        reason: `running ${each.edge === 'top' ? 'head' : 'foot'} of ${count} pages`,
        group: each.key,
      });
  }
  const stamps = findStamps(pages);
  // A row is at the edge if all rows beyond it are left out.
  return [
    ...pages.flatMap(({ rows }) => [...edgeRun(rows, found), ...edgeRun([...rows].reverse(), found)]),
    ...stamps.filter(({ row }) => !found.has(row)),
  ];
}

/** Finds what most pages have in large letters at one place: “Draft”, “Confidential”. */
function findStamps(pages: readonly PageRows[]): readonly LeftOutRow[] {
  const body = commonSize(pages.flatMap(({ rows }) => rows.flatMap(({ items }) => items)));
  const byKey = new Map<string, ItemRow[]>();
  for (const row of pages.flatMap(({ rows }) => rows)) {
    if (row.size < body * 1.8) continue;
    const key = `${joinItems(row.items)} ${Math.round(row.y)} ${Math.round(row.left)}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey].flatMap(([key, rows]) =>
    rows.length >= 3 && rows.length >= pages.length * 0.6
      ? rows.map((row) => ({
          row,
          reason: `the same at the same place on ${rows.length} pages`,
          group: `stamp ${key}`,
        }))
      : [],
  );
}

function edgeRun(rows: readonly ItemRow[], found: ReadonlyMap<ItemRow, LeftOutRow>): readonly LeftOutRow[] {
  const end = rows.findIndex((row) => !found.has(row));
  return (end < 0 ? [] : rows.slice(0, end)).flatMap((row) => found.get(row) ?? []);
}

function outerRows({ rows, height }: PageRows): readonly Outer[] {
  const page = rows[0]?.page ?? 0;
  const read = (row: ItemRow, edge: Outer['edge']): Outer => {
    const text = joinItems(row.items);
    const fromEdge = edge === 'top' ? row.y : height - row.y;
    return {
      row,
      text,
      key: `${edge} ${text.replace(/\d+|\b[ivxlc]+\b/gi, '#').toLowerCase()}`,
      edge,
      fromEdge,
      page,
    };
  };
  return [
    ...rows.slice(0, DEPTH).map((row) => read(row, 'top')),
    ...rows.slice(-DEPTH).map((row) => read(row, 'bottom')),
  ].filter(({ fromEdge }) => fromEdge < height * MARGIN);
}

/** A single page has nothing to compare with: a number at its edge that is its own is a page number. */
function isOwnNumber({ text, page, row }: Outer, pages: readonly PageRows[]): boolean {
  const number = /\d+|[ivxlc]+/i.exec(text)?.[0];
  const { rows = [], label } = pages.find((each) => each.rows[0]?.page === page) ?? {};
  const isAlone = rows.every((other) => other === row || Math.abs(other.y - row.y) > row.size * 1.8);
  return isAlone && (number === String(page) || number === label);
}
