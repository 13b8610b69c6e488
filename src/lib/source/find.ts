import type { Paragraph } from '../model/timeline.js';
import { normalise, originalRange, plainText } from './normalise.js';
import type { Span } from './words.js';

/**
 * Where a quote is. The ways to find one go from certain to doubtful, and the place says which of them
 * found it; only `verbatim` needs no fix. (The order, cheap and sure before dear and vague, is the one of
 * the Hypothesis client's anchoring.)
 */
export type Place = FoundQuote | Changed | Missing;

/** A passage of one paragraph: UTF-16 offsets into its text, end exclusive. */
export interface PlacedText extends Span {
  readonly paragraph: number;
  /** The archived text from `start` to `end`. */
  readonly passage: string;
}

/** The same words: as named, but for typography, or in another paragraph than the one named. */
export interface FoundQuote extends PlacedText {
  readonly status: 'verbatim' | 'normalised' | 'moved';
  /** How often the quote is in that paragraph; the place is the first. */
  readonly occurrences: number;
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

/**
 * Finds `quote` in the paragraph numbered `paragraphNumber`, else in another, else nearly: exact, equal but
 * for typography, moved, changed (only when `nearest` is given), missing. An empty quote is missing.
 */
export function findQuote(
  quote: string,
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
  options: { readonly nearest?: FindNearest } = {},
): Place {
  const named = paragraphs.filter((paragraph) => paragraph.number === paragraphNumber);
  const others = paragraphs
    .filter((paragraph) => paragraph.number !== paragraphNumber)
    .sort((a, b) => Math.abs(a.number - paragraphNumber) - Math.abs(b.number - paragraphNumber));
  return (
    firstFound(named, 'verbatim', ({ text }) => exactSpans(text, quote)) ??
    firstFound(named, 'normalised', (paragraph) => plainSpans(paragraph, quote)) ??
    firstFound(others, 'moved', ({ text }) => exactSpans(text, quote)) ??
    firstFound(others, 'moved', (paragraph) => plainSpans(paragraph, quote)) ??
    changed(options.nearest?.(quote, paragraphs, paragraphNumber)) ?? { status: 'missing' }
  );
}

function firstFound(
  paragraphs: readonly Paragraph[],
  status: FoundQuote['status'],
  spansIn: (paragraph: Paragraph) => Span[],
): FoundQuote | undefined {
  for (const paragraph of paragraphs) {
    const { number, text } = paragraph;
    const spans = spansIn(paragraph);
    const first = spans[0];
    if (!first) continue;
    const passage = text.slice(first.start, first.end);
    return { status, paragraph: number, ...first, passage, occurrences: spans.length };
  }
  return undefined;
}

/** Paragraphs never change, and each is asked for thousands of quotes where a large file has faults. */
const PLAIN_TEXTS = new WeakMap<Paragraph, string>();

function plainSpans(paragraph: Paragraph, quote: string): Span[] {
  const plain = PLAIN_TEXTS.get(paragraph) ?? plainText(paragraph.text);
  PLAIN_TEXTS.set(paragraph, plain);
  return normalisedSpans(paragraph.text, quote, plain);
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

/**
 * Returns every place in `text` whose normalised text equals that of `quote`, white space at its ends aside;
 * `plainOfText` is `plainText(text)`, where it is known.
 */
export function normalisedSpans(text: string, quote: string, plainOfText = plainText(text)): Span[] {
  const plainQuote = plainText(quote).trim();
  if (plainQuote === '') return [];
  if (!plainOfText.includes(plainQuote)) return [];
  const plain = normalise(text);
  return (
    exactSpans(plain.text, plainQuote)
      .map(({ start, end }) => originalRange(plain, start, end))
      // Two of the three dots of an ellipsis are no place: its range is the whole ellipsis.
      .filter(({ start, end }) => plainText(text.slice(start, end)) === plainQuote)
  );
}
