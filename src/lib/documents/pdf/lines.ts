import type { Region } from './columns.js';
import type { PageItem, ItemRow } from './item.js';
import { commonSize } from './rows.js';
import { joinItems } from './row-text.js';
import { isRightToLeftText } from './scripts.js';

/** A line of text, with its place in its column. Start and end are where reading starts and ends: in Arabic start is right. */
export interface TextLine {
  readonly text: string;
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** The font of most letters. */
  readonly font: string;
  /** How far it is from where its column starts, in points. */
  readonly indent: number;
  /** How much room is left behind it in its column. */
  readonly room: number;
  /** About how wide its first word is. */
  readonly firstWord: number;
  readonly width: number;
  /** Lines with the same number are below each other in one column. */
  readonly column: number;
  readonly items: readonly PageItem[];
}

/** Returns a row as a line of a column. */
export function readLine(row: ItemRow, region: Region, column: number): TextLine {
  const text = joinItems(row.items);
  const isRightToLeft = isRightToLeftText(text);
  const [before, behind] = [row.left - region.left, region.right - row.right];
  const width = row.right - row.left;
  const [word = text] = text.split(' ');
  const fonts = [...new Set(row.items.map(({ font }) => font))];
  const weight = (font: string) =>
    row.items.reduce((sum, item) => sum + (item.font === font ? item.text.length : 0), 0);
  return {
    text,
    page: row.page,
    y: row.y,
    size: commonSize(row.items) || row.size,
    font: fonts.sort((a, b) => weight(b) - weight(a))[0] ?? '',
    indent: isRightToLeft ? behind : before,
    room: isRightToLeft ? before : behind,
    firstWord: (width * word.length) / Math.max(1, text.length),
    width,
    column,
    items: row.items,
  };
}
