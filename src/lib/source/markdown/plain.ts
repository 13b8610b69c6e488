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
  /** The plain paragraphs by the place of their letter. */
  readonly plain: ReadonlyMap<number, DocumentBlock>;
  /** Returns how much further on in the body a block is than at this place of `rest`. */
  readonly shiftAt: (place: number) => number;
}

/**
 * Puts the plain paragraphs of a body aside: between blank lines, each of their lines begun by a letter or a number. Whatever is
 * before such a paragraph ends at the blank line.
 */
export function setPlainAside(body: string): PlainPart {
  if (SPANS_BLANKS.test(body)) return { rest: body, plain: new Map(), shiftAt: () => 0 };
  const plain = new Map<number, DocumentBlock>();
  const cuts: { readonly from: number; readonly shift: number }[] = [];
  let rest = '';
  let hasMarks = false;
  let shift = 0;
  let at = 0;
  for (const part of body.split(/(\n{2,}|\n$)/)) {
    if (isPlain(part)) {
      plain.set(rest.length, plainBlock(part, at));
      rest += STANDS_FOR;
      shift += part.length - STANDS_FOR.length;
      cuts.push({ from: rest.length, shift });
    } else {
      rest += part;
      hasMarks ||= part.trim() !== '';
    }
    at += part.length;
  }
  if (!hasMarks) rest = '';
  return { rest, plain, shiftAt: (place) => cuts.findLast(({ from }) => from <= place)?.shift ?? 0 };
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
