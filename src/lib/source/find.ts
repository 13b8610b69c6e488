import type { Paragraph } from '../model/timeline.js';
import { isWhole } from './boundaries.js';
import { joinedForms, withHyphens } from './line-ends.js';
import { normalise, originalRange, plainText } from './normalise.js';
import type { Span } from './words.js';

/**
 * Where a quote is. The ways to find one go from certain to doubtful, and the place says which of them
 * found it; only `verbatim` needs no fix. (The order, cheap and sure before dear and vague, is the one of
 * the Hypothesis client's anchoring.)
 */
export type Place = FoundQuote | MarkedQuote | CutQuote | Changed | Missing;

/** A passage of one paragraph: UTF-16 offsets into its text, end exclusive. */
export interface PlacedText extends Span {
  readonly paragraph: number;
  /** The archived text from `start` to `end`. */
  readonly passage: string;
}

/** The same words: as named, but for typography, or in another paragraph than the one named. */
export interface FoundQuote extends PlacedText {
  readonly status: 'verbatim' | 'normalised' | 'moved';
  /** How often the quote is in that paragraph. */
  readonly occurrences: number;
}

/** A quote that was copied with what is no part of the text, without it; several passages are in consecutive paragraphs. */
export interface Unmarked {
  readonly what: 'marks' | 'number';
  readonly passages: readonly FoundQuote[];
}

/** The same words, once marks or a number that were copied with them are left out. */
export interface MarkedQuote extends Unmarked {
  readonly status: 'marked';
  /** That of the first passage. */
  readonly paragraph: number;
}

/** The same characters, but an end of them is inside a word, a number or a character. Never a verified place. */
export interface CutQuote extends PlacedText {
  readonly status: 'cut';
}

/** Other words: the passage most like the quote. Never a verified place. */
export interface Changed extends Nearest {
  readonly status: 'changed';
}

export interface Missing {
  readonly status: 'missing';
}

export interface Nearest extends PlacedText {
  /** From 0 to 1: the share of the quote's characters that need no edit to turn it into the passage. */
  readonly similarity: number;
}

/** Looks for the passage most like a quote; nearest.ts has one. */
export type FindNearest = (
  quote: string,
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
) => Nearest | undefined;

/** Looks for a quote without the marks that were copied with it; marked-quote.ts has one. */
export type FindUnmarked = (
  quote: string,
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
) => Unmarked | undefined;

/** How to look for a quote. */
export interface FindOptions {
  readonly nearest?: FindNearest;
  readonly unmarked?: FindUnmarked | undefined;
  /** Which of the places in the paragraph is meant, from 1; the first where there are not so many. */
  readonly occurrence?: number | undefined;
}

/**
 * Finds `quote` in the paragraph numbered `paragraphNumber`, else in another, else nearly: exact, equal but
 * for typography, moved, copied with marks (only when `unmarked` is given), cut, changed (only when `nearest` is given),
 * missing. An empty quote is missing. Only a
 * place that begins and ends at a boundary counts as found.
 */
export function findQuote(
  quote: string,
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
  { nearest, unmarked, occurrence = 1 }: FindOptions = {},
): Place {
  const named = paragraphs.filter((paragraph) => paragraph.number === paragraphNumber);
  const others = paragraphs
    .filter((paragraph) => paragraph.number !== paragraphNumber)
    .sort((a, b) => Math.abs(a.number - paragraphNumber) - Math.abs(b.number - paragraphNumber));
  const exact = ({ text }: Paragraph): Span[] => exactSpans(text, quote);
  const plain = (paragraph: Paragraph): Span[] => plainSpans(paragraph, quote);
  return (
    firstFound(named, 'verbatim', exact, occurrence) ??
    firstFound(named, 'normalised', plain, occurrence) ??
    firstFound(others, 'moved', exact) ??
    firstFound(others, 'moved', plain) ??
    marked(unmarked?.(quote, paragraphs, paragraphNumber)) ??
    firstCut([...named, ...others], exact) ??
    firstCut([...named, ...others], plain) ??
    changed(nearest?.(quote, paragraphs, paragraphNumber)) ?? { status: 'missing' }
  );
}

function firstFound(
  paragraphs: readonly Paragraph[],
  status: FoundQuote['status'],
  spansIn: (paragraph: Paragraph) => Span[],
  occurrence = 1,
): FoundQuote | undefined {
  for (const paragraph of paragraphs) {
    const spans = spansIn(paragraph).filter((span) => isWhole(paragraph.text, span));
    const span = spans[occurrence - 1] ?? spans[0];
    if (span) return { status, ...placedIn(paragraph, span), occurrences: spans.length };
  }
  return undefined;
}

function firstCut(
  paragraphs: readonly Paragraph[],
  spansIn: (paragraph: Paragraph) => Span[],
): CutQuote | undefined {
  for (const paragraph of paragraphs) {
    const [span] = spansIn(paragraph);
    if (span) return { status: 'cut', ...placedIn(paragraph, span) };
  }
  return undefined;
}

function placedIn({ number, text }: Paragraph, { start, end }: Span): PlacedText {
  return { paragraph: number, start, end, passage: text.slice(start, end) };
}

/** Paragraphs never change, and each is asked for thousands of quotes where a large file has faults. */
const PLAIN_TEXTS = new WeakMap<Paragraph, string>();

function plainSpans(paragraph: Paragraph, quote: string): Span[] {
  const plain = PLAIN_TEXTS.get(paragraph) ?? plainText(withHyphens(paragraph.text));
  PLAIN_TEXTS.set(paragraph, plain);
  return normalisedSpans(paragraph.text, quote, plain);
}

function marked(found: Unmarked | undefined): MarkedQuote | undefined {
  return found && { status: 'marked', ...found, paragraph: found.passages[0]?.paragraph ?? 0 };
}

function changed(nearest: Nearest | undefined): Changed | undefined {
  return nearest && { status: 'changed', ...nearest };
}

/** Returns every place at which `quote` is in `text`, unit for unit, overlapping ones included. */
export function exactSpans(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  if (quote.trim() === '') return spans;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    spans.push({ start, end: start + quote.length });
  return spans;
}

/** Returns those of them that begin and end at a boundary: the places at which a text really says these words. */
export function spansAtBoundaries(text: string, words: string): Span[] {
  return exactSpans(text, words).filter((span) => isWhole(text, span));
}

/**
 * Returns every place in `text` whose normalised text equals that of `quote`, white space at its ends aside, and a
 * hyphen at the end of a line; `plainOfText` is `plainText(withHyphens(text))`, where it is known.
 */
export function normalisedSpans(
  text: string,
  quote: string,
  plainOfText = plainText(withHyphens(text)),
): Span[] {
  const plainQuote = plainText(withHyphens(quote)).trim();
  if (plainQuote === '') return [];
  for (const form of joinedForms) {
    const wanted = form.join(plainQuote);
    if (!form.join(plainOfText).includes(wanted)) continue;
    const plain = form.joinAll(normalise(withHyphens(text)));
    const spans = exactSpans(plain.text, wanted)
      .map(({ start, end }) => originalRange(plain, start, end))
      // Two of the three dots of an ellipsis are no place: its range is the whole ellipsis.
      .filter(({ start, end }) => form.join(plainText(withHyphens(text.slice(start, end)))) === wanted);
    if (spans.length > 0) return spans;
  }
  return [];
}
