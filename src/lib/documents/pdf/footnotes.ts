import type { Region } from './columns.js';
import type { PageItem, ItemRow } from './item.js';
import { joinItems } from './row-text.js';

/** A footnote: its mark, and its rows, of which the first begins with the mark. */
export interface Footnote {
  readonly mark: string;
  readonly rows: readonly ItemRow[];
}

/** Footnotes are smaller than the text by at least this. */
const SMALLER = 0.93;
const MARK = /^\s*[[(]?(\d{1,3}|[*∗†‡§¶]{1,3}|[⁰¹²³⁴-⁹]{1,3})[\])]?[.:]?\s*(?=\S|$)/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Divides the rows of a column from the footnotes at its foot. `body` is the size of the text. */
export function readFootnotes(
  { rows, ...edges }: Region,
  body: number,
  height: number,
): { readonly region: Region; readonly notes: readonly Footnote[] } {
  const isSmall = ({ size, y }: ItemRow) => size <= body * SMALLER && y >= height * 0.4;
  let last = rows.length - 1;
  for (let row = rows[last]; row && isSmall(row); row = rows[last]) last -= 1;
  const small = rows.slice(last + 1);
  const start = small.findIndex((row) => findNoteMark(row) !== undefined);
  if (start < 0) return { region: { rows, ...edges }, notes: [] };
  const notes: { mark: string; rows: ItemRow[] }[] = [];
  for (const row of small.slice(start)) {
    const mark = findNoteMark(row);
    if (mark !== undefined && !isNumberOfText(mark, notes.at(-1)?.mark)) notes.push({ mark, rows: [row] });
    else notes.at(-1)?.rows.push(row);
  }
  return { region: { rows: rows.slice(0, last + 1 + start), ...edges }, notes };
}

/** A year at the start of a second line is no mark: marks go up by one. */
function isNumberOfText(mark: string, before: string | undefined): boolean {
  if (before === undefined || !/^\d+$/.test(mark) || !/^\d+$/.test(before)) return false;
  return Number(mark) !== Number(before) + 1;
}

function findNoteMark({ items }: ItemRow): string | undefined {
  const found = MARK.exec(joinItems(items))?.[1];
  return found === undefined ? undefined : plainMark(found);
}

export function plainMark(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/gu, (sign) => String(SUPERSCRIPTS.indexOf(sign))).replaceAll('∗', '*');
}

/** Divides the text of a footnote from its mark. */
export function splitNote(text: string): { readonly mark?: string; readonly text: string } {
  const found = MARK.exec(text);
  return found?.[1] === undefined
    ? { text }
    : { mark: plainMark(found[1]), text: text.slice(found[0].length) };
}

/** Returns a row without the raised marks that lead to footnotes of its page. */
export function withoutCalls(row: ItemRow, marks: ReadonlySet<string>): ItemRow {
  const items = row.items.filter((item) => !isCall(item, marks));
  return items.length === row.items.length || items.length === 0 ? row : { ...row, items };
}

function isCall({ text, shift }: PageItem, marks: ReadonlySet<string>): boolean {
  const all = text.split(/[,\s]+/).filter((part) => part !== '');
  return (
    shift > 0 &&
    all.length > 0 &&
    all.every((part) => marks.has(plainMark(part.replace(/^[[(]|[\])]$/g, ''))))
  );
}
