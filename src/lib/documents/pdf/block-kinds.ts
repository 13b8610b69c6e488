import { CELL_BORDER } from '../../source/markdown/block.js';
import type { TextBlock } from '../text-block.js';
import { isTable, joinParagraph, type LineBlock } from './assemble.js';
import { endsSentence, isSize, type Setting } from './breaks.js';
import type { Words } from './join-lines.js';
import type { TextLine } from './lines.js';
import { splitListMark } from './list-marks.js';
import type { Table } from './tables.js';

/** A heading is larger than the text by at least this. */
export const LARGER = 1.12;
export const LARGER_TITLE = 1.25;
export const LONGEST_HEADING = 200;

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|abb(?:ildung|\.)|tab(?:elle|\.)|photo|foto|image|illustration|map|tableau|figura|tabla|图|圖|表)\s*\d+(?:[.-]\d+)*\s*[.:|：．。—–-]/iu;

interface Kinds {
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
}

/** Says of each block what it is: the title, a heading, an item, a row of a table, a caption or a paragraph. */
export function kindBlocks(
  blocks: readonly (LineBlock | Table)[],
  setting: Setting,
  words: Words,
  labels: readonly string[],
): Kinds {
  const title = findTitle(blocks, setting);
  const sizes = headingSizes(
    blocks.filter((block) => block !== title),
    setting,
  );
  const found = blocks.flatMap((block, index): TextBlock[] => {
    if (block === title) return [];
    if (isTable(block)) return rowBlocks(block, labels);
    const [line] = block.lines;
    if (!line) return [];
    const page = labels[line.page - 1];
    const own = kindBlock(block, blocks[index + 1], { setting, sizes, words });
    return own.text === '' ? [] : [{ ...own, ...(page === undefined ? {} : { page }) }];
  });
  return { ...(title ? { title: joinParagraph(title.lines, words) } : {}), blocks: withSafeNumbers(found) };
}

function kindBlock(
  block: LineBlock,
  next: LineBlock | Table | undefined,
  { setting, sizes, words }: { setting: Setting; sizes: readonly number[]; words: Words },
): TextBlock {
  const text = joinParagraph(block.lines, words);
  const level = headingLevel(block, text, next, setting, sizes);
  if (level !== undefined) return { kind: 'heading', text, level };
  if (CAPTION.test(text)) return { kind: 'caption', text };
  const item = splitListMark(text);
  if (item.mark !== undefined) return { kind: 'item', text: item.text, mark: item.mark, level: 1 };
  return { kind: 'paragraph', text };
}

/** The largest text of the first page, where it is larger than the text; it may have several lines. */
function findTitle(blocks: readonly (LineBlock | Table)[], setting: Setting): LineBlock | undefined {
  const first = blocks
    .filter((block): block is LineBlock => !isTable(block))
    .filter(({ lines }) => lines[0]?.page === 1 && largestSize(lines) >= setting.size * LARGER_TITLE)
    .filter(({ lines }) => countLetters(lines) >= 4 && countLetters(lines) <= LONGEST_HEADING);
  const largest = Math.max(...first.map(({ lines }) => largestSize(lines)));
  return first.find(({ lines }) => isSize(largestSize(lines), largest));
}

function countLetters(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function largestSize(lines: readonly TextLine[]): number {
  return Math.max(...lines.map(({ size }) => size));
}

/** Returns the sizes of headings, the largest first. */
function headingSizes(blocks: readonly (LineBlock | Table)[], { size }: Setting): readonly number[] {
  const sizes: number[] = [];
  for (const block of blocks) {
    if (isTable(block)) continue;
    const own = largestSize(block.lines);
    if (own >= size * LARGER && !sizes.some((each) => isSize(each, own))) sizes.push(own);
  }
  return sizes.sort((a, b) => b - a);
}

function headingLevel(
  { lines }: LineBlock,
  text: string,
  next: LineBlock | Table | undefined,
  setting: Setting,
  sizes: readonly number[],
): number | undefined {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return undefined;
  const size = largestSize(lines);
  const rank = sizes.findIndex((each) => isSize(each, size));
  // A long sentence in larger letters is the standfirst.
  if (rank >= 0) return endsSentence(text) && text.length > 90 ? undefined : Math.min(6, rank + 2);
  const isOther =
    isSize(size, setting.size) &&
    lines.every((line) => line.items.every(({ font }) => font !== setting.font));
  const isFollowed = next !== undefined && !isTable(next) && next.lines[0]?.font === setting.font;
  const isShort = lines.length <= 2 && text.length <= 100 && !/[.!?:;,。！？：；，]["”’»]?$/u.test(text);
  return isOther && isFollowed && isShort && splitListMark(text).mark !== '•'
    ? Math.min(6, sizes.length + 2)
    : undefined;
}

function rowBlocks({ rows, page }: Table, labels: readonly string[]): TextBlock[] {
  const label = labels[page - 1];
  return rows.map(({ cells, isHead }): TextBlock => ({
    kind: isHead ? 'header' : 'row',
    text: cells.join(CELL_BORDER).trim(),
    cells,
    ...(label === undefined ? {} : { page: label }),
  }));
}

/** A number stays a mark only where Markdown keeps it: in a list that begins with 1. Elsewhere it is text. */
export function withSafeNumbers(blocks: readonly TextBlock[]): readonly TextBlock[] {
  let last = 0;
  let isText = false;
  return blocks.map((block, index) => {
    if (block.kind !== 'item') {
      last = 0;
      isText = false;
      return block;
    }
    const { mark, text, page } = block;
    if (mark !== undefined) {
      const own = numberOf(block);
      const next = blocks.slice(index + 1).find((each) => each.kind !== 'item' || each.mark !== undefined);
      const isFollowed = own === 1 && numberOf(next) === 2;
      last = own !== undefined && (isFollowed || (last > 0 && own === last + 1)) ? own : 0;
      isText = mark !== '•' && last === 0;
    }
    if (!isText) return block;
    const whole = mark === undefined ? text : `${mark} ${text}`;
    return { kind: 'paragraph', text: whole, ...(page === undefined ? {} : { page }) };
  });
}

function numberOf(block: TextBlock | undefined): number | undefined {
  const [, number] = /^(\d{1,2})\.$/.exec(block?.kind === 'item' ? (block.mark ?? '') : '') ?? [];
  return number === undefined ? undefined : Number(number);
}
