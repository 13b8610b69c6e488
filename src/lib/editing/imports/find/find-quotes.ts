import type { CandidateQuote } from '../../../imports/import.js';
import type { Source } from '../../../model/timeline.js';
import { exactSpans, normalisedSpans, type PlacedText } from '../../../source/find.js';
import { nearestPassage } from '../../../source/nearest.js';
import { plainText } from '../../../source/normalise.js';
import { snapPassage } from '../../suggest/snap-passage.js';
import { commonStart } from './common-start.js';

/** Where a document has a quotation of a file. */
export interface FoundQuotePlace extends PlacedText {
  readonly source: Source;
  /** From 0 to 1; 1 where it has the same words. */
  readonly similarity: number;
}

/** Other words than these are another text. */
const LEAST_SIMILAR = 0.75;
/** A shorter one is like too much. */
const LEAST_LETTERS = 15;

/** Returns where documents have a quotation, the same words first; of documents that are as good, the earlier one. */
export function findQuotePlaces(
  quote: CandidateQuote,
  sources: readonly Source[],
): readonly FoundQuotePlace[] {
  const exact = sources.flatMap((source) => exactPlaces(quote, source));
  if (exact.length > 0) return exact;
  const lines = quote.text.split('\n').filter((line) => line.trim().length >= LEAST_LETTERS);
  if (lines.length > 1) {
    // The words of several paragraphs: the passage begins with the first of them that is found.
    for (const line of lines) {
      const found = findQuotePlaces({ ...quote, text: line }, sources);
      if (found.length > 0) return found;
    }
    return [];
  }
  if (quote.text.trim().length < LEAST_LETTERS) return [];
  return sources
    .flatMap((source): FoundQuotePlace[] => {
      const near = nearestPassage(quote.text, source.paragraphs, 0);
      if (!near || near.similarity < LEAST_SIMILAR) return [];
      return [{ ...near, source }];
    })
    .sort((a, b) => b.similarity - a.similarity);
}

/** Of several places of the same words, those with the words round them that the file gives come first. */
function exactPlaces({ text, prefix = '', suffix = '' }: CandidateQuote, source: Source): FoundQuotePlace[] {
  return source.paragraphs
    .flatMap((paragraph) => {
      const exact = exactSpans(paragraph.text, text.trim());
      const spans = exact.length > 0 ? exact : normalisedSpans(paragraph.text, text);
      return spans.flatMap(({ start, end }) => {
        // What was marked with a half word or a comma at its end is taken to whole words.
        const span = snapPassage(paragraph.text, start, end);
        if (!span) return [];
        const fit =
          commonBefore(plainText(paragraph.text.slice(0, start)), plainText(prefix)) +
          commonAfter(plainText(paragraph.text.slice(end)), plainText(suffix));
        const passage = paragraph.text.slice(span.start, span.end);
        return [{ fit, place: { source, paragraph: paragraph.number, ...span, passage, similarity: 1 } }];
      });
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ place }) => place);
}

/** As commonStart, whatever blanks there are at the place where the texts meet. */
function commonAfter(a: string, b: string): number {
  return commonStart(a.trimStart(), b.trimStart());
}

function commonBefore(a: string, b: string): number {
  const turned = (text: string): string => Array.from(text.trimEnd()).reverse().join('');
  return commonStart(turned(a), turned(b));
}
