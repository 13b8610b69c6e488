import { bisect } from '../../model/bisect.js';
import type { DocumentBlock } from './block.js';

/*
 * Most paragraphs of most documents have no mark of Markdown in them. They are found here without its parser, which takes a
 * hundred times as long for them: a project of a hundred documents is read in the time that two of them would take.
 */

/** Where a body may have a block that blank lines do not end: code in fences, and raw HTML. */
const SPANS_BLANKS = /<|```|~~~/;

/** A line that begins nothing but a paragraph: no heading, list, quote, table or rule, and no blanks that mean something. */
const PLAIN_START = /^(?:[\p{L}“”„«»‘’"'(—–…¿¡「『《]|\d+(?![\d.)]))/u;

/** What may be a mark within a line, an entity, an escape, or an address that is a link. */
// eslint-disable-next-line no-control-regex -- micromark reads tabs and replaces NUL
const MARKED = /[\\`*_~[\]<&|@\u0000-\u001f]|:\/\/|www\./i;

const STANDS_FOR = 'x';

/** A body with its plain paragraphs put aside. */
export interface PlainPart {
  /** The body with one letter in the place of each plain paragraph; nothing where it has no others. */
  readonly rest: string;
  /** The plain paragraphs in order. */
  readonly plain: readonly DocumentBlock[];
  /** Returns the block of the body for a block that was read in `rest`. */
  readonly placed: (block: DocumentBlock) => DocumentBlock;
}

/**
 * Puts the plain paragraphs of a body aside: between blank lines, each of their lines begun by a letter or a number. Whatever is
 * before such a paragraph ends at the blank line.
 */
export function setPlainAside(body: string): PlainPart {
  if (SPANS_BLANKS.test(body)) return { rest: body, plain: [], placed: (block) => block };
  const plain = new Map<number, DocumentBlock>();
  const parts: { readonly from: number; readonly shift: number }[] = [];
  let rest = '';
  let hasMarks = false;
  let at = 0;
  for (const part of body.split(/(\n{2,}|\n$)/)) {
    if (isPlain(part)) {
      plain.set(rest.length, plainBlock(part, at));
      rest += STANDS_FOR;
    } else {
      parts.push({ from: rest.length, shift: at - rest.length });
      rest += part;
      hasMarks ||= part.trim() !== '';
    }
    at += part.length;
  }
  const placed = (block: DocumentBlock): DocumentBlock => {
    const [first = 0] = block.map;
    const by = shiftAt(parts, first);
    return plain.get(first) ?? { ...block, map: block.map.map((place) => place + by) };
  };
  return { rest: hasMarks ? rest : '', plain: [...plain.values()], placed };
}

function isPlain(part: string): boolean {
  return part.split('\n').every(isPlainLine);
}

function isPlainLine(line: string): boolean {
  return PLAIN_START.test(line) && !MARKED.test(line) && line.trimEnd().length === line.length;
}

/** Lines that follow each other are one paragraph, joined by a blank that is at the line's end. */
function plainBlock(part: string, at: number): DocumentBlock {
  const map: number[] = [];
  for (let place = at; place <= at + part.length; place += 1) map.push(place);
  return { kind: 'paragraph', text: part.replaceAll('\n', ' '), map };
}

/** Returns how much further on in the body the part is that a place of the rest is in. */
function shiftAt(parts: readonly { readonly from: number; readonly shift: number }[], place: number): number {
  const behind = bisect(0, parts.length, (at) => (parts[at]?.from ?? 0) <= place);
  return parts[behind - 1]?.shift ?? 0;
}
