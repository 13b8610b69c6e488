import { isBoundary, widenToBoundaries } from '../../source/boundaries.js';
import type { Span } from '../../source/words.js';

/** What no quote begins with, since it belongs to the words before it: commas, stops, dashes, closing brackets. */
const LEADING = /^(?:[\s\p{Pd}\p{Pe}·•،؛,;:.!?…、，；：。！？．·।؟۔]|\p{Cf})+/u;
/** What no quote ends with, since it leads to the words behind it. The stop at the end of a sentence stays. */
const TRAILING = /(?:[\s\p{Pd}\p{Ps}·•،؛,;:、，；：]|\p{Cf})+$/u;

/** Marks of a pair. One at an end of a passage goes where the passage lacks its other. */
const PAIRS = [
  /[“”„‟"«»‹›]/gu,
  /[「」]/gu,
  /[『』]/gu,
  /[()（）]/gu,
  /[[\]［］【】]/gu,
  /[《》〈〉]/gu,
] as const;

/**
 * Moves the ends of a selection outwards to whole words and numbers, then inwards past blanks and punctuation that belongs
 * to what is round it. Undefined where nothing but these is selected.
 */
export function snapPassage(text: string, start: number, end: number): Span | undefined {
  const [from, to] = [clamp(Math.min(start, end), text), clamp(Math.max(start, end), text)];
  if (text.slice(from, to).trim() === '') return undefined;
  const wide = withJoined(text, widenToBoundaries(text, { start: from, end: to }));
  const span = withoutLoneMarks(text, withoutEdges(text, wide));
  return /[\p{L}\p{N}\p{S}]/u.test(text.slice(span.start, span.end)) ? span : undefined;
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(text.length, offset));
}

/** Takes in the word before a hyphen and a digit, which would be a minus (COVID-19), and the letter behind a degree. */
function withJoined(text: string, span: Span): Span {
  const isJoined =
    /^\p{Pd}\p{N}/u.test(text.slice(span.start)) && /[\p{L}\p{M}]$/u.test(text.slice(0, span.start));
  const isDegree =
    /°\s?$/u.test(text.slice(span.start, span.end)) && /^\s?[CFK](?!\p{L})/u.test(text.slice(span.end));
  if (!isJoined && !isDegree) return span;
  const start = isJoined ? span.start - 1 : span.start;
  return widenToBoundaries(text, { start, end: isDegree ? text.indexOf('°', span.end - 2) + 2 : span.end });
}

/** Leaves out what an end has no use for, unless a word or a number would be cut: the sign of −5 stays. */
function withoutEdges(text: string, { start, end }: Span): Span {
  const isPossessive = /^['’]\s/u.test(text.slice(start, end)) && /\p{L}$/u.test(text.slice(0, start));
  const leading = isPossessive ? 2 : (LEADING.exec(text.slice(start, end))?.[0].length ?? 0);
  const from = nextBoundary(text, start + leading, start, -1);
  const trailing = TRAILING.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: nextBoundary(text, end - trailing, end, 1) };
}

/** Returns the boundary that is nearest to an offset on the way to where it came from. */
function nextBoundary(text: string, offset: number, back: number, step: 1 | -1): number {
  let at = offset;
  while (at !== back && !isBoundary(text, at)) at += step;
  return at;
}

function withoutLoneMarks(text: string, span: Span): Span {
  const passage = text.slice(span.start, span.end);
  const isLone = (mark: string): boolean =>
    PAIRS.some((pair) => mark.search(pair) === 0 && (passage.match(pair)?.length ?? 0) === 1);
  const start = isLone(passage.slice(0, 1)) && isBoundary(text, span.start + 1) ? span.start + 1 : span.start;
  const end = isLone(passage.slice(-1)) && isBoundary(text, span.end - 1) ? span.end - 1 : span.end;
  if (end <= start || (start === span.start && end === span.end)) return span;
  return withoutEdges(text, { start, end });
}
