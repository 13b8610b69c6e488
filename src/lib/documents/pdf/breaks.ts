import { findMedian } from './columns.js';
import type { TextLine } from './lines.js';
import { findListMark } from './list-marks.js';

/** How the lines of a document are set. */
export interface Setting {
  /** The size of most letters. */
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline, in sizes, of most lines. */
  readonly step: number;
  /** Paragraphs begin with an indent. */
  readonly isIndented: boolean;
}

/** An indent is at least this, in sizes of the letters. */
const INDENT = 0.7;
const WIDEST_INDENT = 6;

const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]）」』]*[⁰¹²³⁴-⁹*†‡]*$/u;
const CLAUSE_END = /[.!?…。！？؟۔।:;：；]["'”’»)\]）」』]*[⁰¹²³⁴-⁹*†‡]*$/u;

/** Dots that lead to a page number, as a table of contents has them. */
const LEADERS = /(?:[.…] ?){5,}\s*[\divxlc]*$/i;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

export function startsSmall(text: string): boolean {
  return /^["“„«'‘(]?\p{Ll}/u.test(text);
}

export function readSetting(lines: readonly TextLine[], size: number, font: string): Setting {
  const body = lines.filter((line) => isSize(line.size, size));
  const steps: number[] = [];
  let indented = 0;
  for (const [index, line] of body.entries()) {
    const before = body[index - 1];
    if (before?.column !== line.column) continue;
    const step = line.y - before.y;
    if (step > 0 && step < size * 3) steps.push(step / size);
    const isFirst = line.indent > before.indent + INDENT * size && line.indent < WIDEST_INDENT * size;
    if (isFirst && endsSentence(before.text) && (body[index + 1]?.indent ?? 0) < line.indent - INDENT * size)
      indented += 1;
  }
  return {
    size,
    font,
    step: findMedian(steps) || 1.2,
    isIndented: indented > 1 || indented > body.length * 0.08,
  };
}

/** Sizes that differ by rounding are one. */
export function isSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * 0.06;
}

/** Three lines, of which the middle one may begin a paragraph: `block` are the lines of the paragraph so far. */
interface Place {
  readonly block: readonly TextLine[];
  readonly line: TextLine;
  readonly next: TextLine | undefined;
}

/** Returns whether a line begins a paragraph below another line of its column. */
export function startsParagraph(place: Place, setting: Setting): boolean {
  const { block, line } = place;
  const before = block.at(-1);
  if (!before) return true;
  if (!isSize(before.size, line.size)) return true;
  const step = (line.y - before.y) / line.size;
  if (step > typicalStep(block, setting) * 1.3) return true;
  if (startsItem(line, before) || LEADERS.test(before.text)) return true;
  const hasRoom = before.room > line.firstWord + line.size * 0.5;
  if (hasRoom && isOneFont(before) && isOneFont(line) && before.font !== line.font) return true;
  if (!isCentred(before) || !isCentred(line)) {
    const byIndent = startsByIndent(place, before, setting);
    if (byIndent !== undefined) return byIndent;
  }
  if (hasRoom && before.room > line.size && CLAUSE_END.test(before.text)) return true;
  return hasRoom && before.room > before.width * 0.8 && !startsSmall(line.text) && !isCentred(before);
}

/** The lines of a paragraph so far say how far its lines are apart; one line alone does not. */
function typicalStep(block: readonly TextLine[], { step }: Setting): number {
  const [first, second] = block.slice(-2);
  if (!first || !second || block.length < 2) return step;
  return Math.max((second.y - first.y) / second.size, step * 0.8);
}

function startsItem(line: TextLine, before: TextLine): boolean {
  const mark = findListMark(line.text);
  if (!mark) return false;
  return mark.mark === '•' || CLAUSE_END.test(before.text) || before.room > line.firstWord + line.size * 2;
}

function isOneFont({ items, font }: TextLine): boolean {
  return items.every((item) => item.font === font || item.shift !== 0);
}

function isCentred({ indent, room, size }: TextLine): boolean {
  return indent > size && Math.abs(indent - room) < size;
}

/** Returns what the indents of lines say; undefined where they say nothing. */
function startsByIndent(
  { block, line, next }: Place,
  before: TextLine,
  setting: Setting,
): boolean | undefined {
  const by = (line.indent - before.indent) / line.size;
  const isFirst = block.length === 1;
  if (by > INDENT && by < WIDEST_INDENT) {
    // The second line of an item, or of an entry that hangs, is further in and goes on.
    const hangs = isFirst && before.room < line.firstWord + line.size && !endsSentence(before.text);
    return !(hangs || (isFirst && findListMark(before.text) !== undefined));
  }
  if (by < -INDENT) {
    const isIndentOfFirst = isFirst && -by < WIDEST_INDENT;
    return !isIndentOfFirst;
  }
  const isIn = line.indent > INDENT * line.size && setting.isIndented;
  const isAmongLike =
    next !== undefined &&
    next.column === line.column &&
    Math.abs(next.indent - line.indent) < line.size * 0.3;
  if (isIn && isFirst && !isAmongLike && endsSentence(before.text)) return true;
  return undefined;
}

/** Returns whether a line goes on with a paragraph that ended another column or page. */
export function goesOn(before: TextLine, line: TextLine, { size, isIndented }: Setting): boolean {
  if (!isSize(before.size, line.size) || findListMark(line.text)?.mark === '•') return false;
  if (startsSmall(line.text) && !endsSentence(before.text)) return true;
  const isFull = before.room < line.firstWord + size * 0.6;
  if (!isFull) return false;
  const isIndent = line.indent > INDENT * size;
  if (isIndent) return false;
  if (!CLAUSE_END.test(before.text)) return true;
  return isIndented && endsSentence(before.text);
}
