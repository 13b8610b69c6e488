import type { Span } from '../source/words.js';
import { fold } from './normalise.js';
import { compoundsOf, unitsOf } from './tokens.js';

/**
 * Returns where what was found is in a text: UTF-16 offsets, in order, none overlapping another.
 *
 * @param terms as `search` gives them: words, and phrases as words with single spaces between them. A phrase is
 * marked as one, and only where it is together.
 */
export function spansOf(text: string, terms: readonly string[]): Span[] {
  const byFirst = sequencesByFirst(terms);
  if (byFirst.size === 0) return [];
  const folded = fold(text);
  const units = unitsOf(folded.text);
  const spans: { start: number; end: number }[] = [];
  const compounds = new Map(compoundsOf(folded.text, units).map((compound) => [compound.start, compound]));
  const add = (first: number, last: number): void => {
    const start = folded.from[first] ?? 0;
    const end = folded.to[last - 1] ?? start;
    const open = spans.at(-1);
    if (open && start < open.end) open.end = Math.max(open.end, end);
    else spans.push({ start, end });
  };
  units.forEach((unit, index) => {
    const compound = compounds.get(unit.start);
    if (compound && byFirst.get(compound.text)?.some(({ length }) => length === 1))
      add(compound.start, compound.end);
    for (const sequence of byFirst.get(unit.text) ?? []) {
      const last = units[index + sequence.length - 1];
      if (!last || !sequence.every((word, offset) => units[index + offset]?.text === word)) continue;
      add(unit.start, last.end);
      // The longest is first; what is shorter lies within it.
      break;
    }
  });
  return spans;
}

function sequencesByFirst(terms: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const term of terms) {
    const sequence = term.split(' ').filter((word) => word !== '');
    const [first] = sequence;
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same) same.push(sequence);
    else byFirst.set(first, [sequence]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** A stretch of text, marked where a search found something. */
export interface SnippetPiece {
  readonly text: string;
  readonly isFound: boolean;
}

const SNIPPET_LENGTH = 180;
const BEFORE = 60;

/** Returns the words about the first thing that was found, cut at spaces and with … where text is left out. */
export function snippetOf(text: string, terms: readonly string[]): SnippetPiece[] {
  const spans = spansOf(text, terms);
  const { start, end } = windowOf(text, spans[0]?.start ?? 0);
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, isFound: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), isFound });
  };
  if (start > 0) pieces.push({ text: '… ', isFound: false });
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    add(at, span.start, false);
    add(span.start, span.end, true);
    at = span.end;
  }
  add(at, end, false);
  if (end < text.length) pieces.push({ text: ' …', isFound: false });
  return pieces;
}

function windowOf(text: string, first: number): Span {
  let start = Math.max(0, first - BEFORE);
  if (start > 0) {
    const space = text.lastIndexOf(' ', first - 1);
    const cut = text.indexOf(' ', start) + 1;
    if (cut > 0 && cut <= first && space >= start) start = cut;
    else start = startOfCharacter(text, start);
  }
  let end = Math.min(text.length, start + SNIPPET_LENGTH);
  if (end < text.length) {
    const cut = text.lastIndexOf(' ', end);
    end = cut > first + SNIPPET_LENGTH / 4 ? cut : startOfCharacter(text, end);
  }
  return { start, end };
}

/** Two halves of a character stay together. */
function startOfCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
