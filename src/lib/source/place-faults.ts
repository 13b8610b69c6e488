import type { Evidence, Source } from '../model/timeline.js';
import { isBoundary, wholeAt, widenToBoundaries } from './boundaries.js';
import type { PieceOfEvidence } from './checked-evidence.js';
import type { EvidenceFault, Fault } from './fault.js';
import { spansAtBoundaries, type CutQuote, type FoundQuote } from './find.js';
import { paragraphText } from './paragraph-text.js';
import type { Span } from './words.js';

/** How much of a paragraph is shown on either side of a quote, in UTF-16 units. */
const CONTEXT = 40;

/** Returns the fault of a quote that begins or ends inside a word, a number or a character. */
export function cutFault(
  { quote, paragraph }: PieceOfEvidence,
  place: CutQuote,
  source: Source,
): EvidenceFault {
  const text = paragraphText(source, place.paragraph) ?? '';
  return {
    field: 'quote',
    what: `the quote ${cutWords(text, place)}`,
    found: quote,
    fix: `quote it whole: ${wholePassage(text, place)}`,
    ...(place.paragraph === paragraph ? {} : { detail: `it is in paragraph ${place.paragraph}` }),
  };
}

/** Returns the passage of `span` with the whole of what it cuts. */
export function wholePassage(text: string, span: Span): string {
  const { start, end } = widenToBoundaries(text, span);
  return text.slice(start, end);
}

/** Says which end of `span` is inside what: begins inside “11,000”. */
export function cutWords(text: string, { start, end }: Span): string {
  const ends = [
    ...(isBoundary(text, start) ? [] : [`begins inside “${wholeAt(text, start)}”`]),
    ...(isBoundary(text, end) ? [] : [`ends inside “${wholeAt(text, end)}”`]),
  ];
  return ends.join(' and ');
}

/** Returns the fault of an `occurrence` that the paragraph does not have. */
export function occurrenceFault(
  { occurrence = 1 }: Evidence,
  { occurrences }: FoundQuote,
): EvidenceFault | undefined {
  if (occurrence <= occurrences) return undefined;
  return {
    field: 'occurrence',
    what: `the quote is in the paragraph ${occurrences === 1 ? 'once' : `${occurrences} times`} only`,
    found: `occurrence ${occurrence}`,
    fix: occurrences === 1 ? 'leave occurrence out' : `write a number from 1 to ${occurrences}`,
  };
}

/** Returns a warning for a quote that is in its paragraph more than once and does not say which is meant. */
export function repetitionWarning(
  evidence: PieceOfEvidence,
  place: FoundQuote,
  source: Source,
): Fault | undefined {
  if (place.occurrences < 2 || evidence.occurrence !== undefined) return undefined;
  const text = paragraphText(source, place.paragraph) ?? '';
  const places = spansAtBoundaries(text, place.passage);
  return {
    what: `the quote is in the paragraph ${place.occurrences === 2 ? 'twice' : `${place.occurrences} times`}; the first is taken`,
    found: evidence.quote,
    fix: `quote more of it, or say which is meant: occurrence: 1${place.occurrences === 2 ? ' or 2' : ` to ${place.occurrences}`}`,
    detail: places.map((span, index) => `${index + 1}: ${inContext(text, span)}`).join('\n'),
  };
}

/** Returns the words of `span` in brackets, with what is round them. */
function inContext(text: string, { start, end }: Span): string {
  const { start: from, end: to } = widenToBoundaries(text, {
    start: Math.max(0, start - CONTEXT),
    end: Math.min(text.length, end + CONTEXT),
  });
  const before = `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), start)}`;
  const after = `${text.slice(end, Math.max(to, end))}${to < text.length ? ' …' : ''}`;
  return `${before}[${text.slice(start, end)}]${after}`;
}
