import { startsParagraph, goesOn, isSize, endsSentence, startsSmall, type Setting } from './breaks.js';
import type { TextLine } from './lines.js';
import { joinLines, type Words } from './join-lines.js';
import type { Table } from './tables.js';

/** Lines that are one paragraph, a heading, or another block. */
export interface LineBlock {
  readonly lines: readonly TextLine[];
}

/** What a page has in reading order. */
export type PagePart = TextLine | Table | LineBlock;

export function isTable(part: PagePart): part is Table {
  return 'rows' in part;
}

/** Gathers lines to blocks. A paragraph that goes on in the next column or on the next page is one block. */
export function gatherBlocks(
  parts: readonly (TextLine | Table)[],
  setting: Setting,
): readonly (LineBlock | Table)[] {
  const blocks: (Table | { lines: TextLine[] })[] = [];
  for (const [index, part] of parts.entries()) {
    const last = blocks.at(-1);
    if (isTable(part)) {
      blocks.push(part);
      continue;
    }
    const next = parts[index + 1];
    const before = last && !isTable(last) ? last.lines.at(-1) : undefined;
    const isBelow = before !== undefined && before.column === part.column;
    if (last && !isTable(last) && isBelow) {
      const place = { block: last.lines, line: part, next: next && !isTable(next) ? next : undefined };
      if (!startsParagraph(place, setting)) last.lines.push(part);
      else if (!goOnBehindFigure(blocks, part, setting)) blocks.push({ lines: [part] });
    } else {
      const open = lastOfText(blocks, setting);
      const end = open?.lines.at(-1);
      if (open && end && end.column !== part.column && goesOn(end, part, setting)) open.lines.push(part);
      else blocks.push({ lines: [part] });
    }
  }
  return blocks;
}

/** Returns the last paragraph of the text, which captions and tables may have been put behind. */
function lastOfText(
  blocks: readonly (Table | { lines: TextLine[] })[],
  { size }: Setting,
): { lines: TextLine[] } | undefined {
  for (const block of [...blocks].reverse()) {
    if (isTable(block)) continue;
    const line = block.lines.at(-1);
    if (line && isSize(line.size, size)) return isHeadingLike(block.lines) ? undefined : block;
    if (line && line.size > size) return undefined;
  }
  return undefined;
}

function isHeadingLike(lines: readonly TextLine[]): boolean {
  return lines.length === 1 && (lines[0]?.room ?? 0) > (lines[0]?.width ?? 0);
}

/** The text may go on below a picture with its caption. */
function goOnBehindFigure(
  blocks: readonly (Table | { lines: TextLine[] })[],
  line: TextLine,
  setting: Setting,
): boolean {
  const before = blocks.at(-1);
  if (!before || isTable(before) || !isSize(line.size, setting.size)) return false;
  if ((before.lines.at(-1)?.size ?? 0) >= setting.size * 0.94) return false;
  const open = lastOfText(blocks, setting);
  const end = open?.lines.at(-1);
  if (!open || !end || endsSentence(end.text) || !startsSmall(line.text)) return false;
  open.lines.push(line);
  return true;
}

/** Returns the text of lines as one. */
export function joinParagraph(lines: readonly { readonly text: string }[], words: Words): string {
  return lines.reduce((text, line) => (text === '' ? line.text : joinLines(text, line.text, words)), '');
}
