import search from 'approx-string-match';
import type { Paragraph } from '../model/timeline.js';
import { widenToBoundaries } from './boundaries.js';
import type { Nearest } from './find.js';
import { normalise, originalRange, plainText } from './normalise.js';

/**
 * The passage most like a quote, for the words of an error. Apart from find.ts because only the check needs
 * it: no page does.
 *
 * Edit distance by G. Myers, “A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic
 * Programming” (1999), on normalised text.
 */

/** Beyond two edits in five characters any English text is like any other. */
const MAX_EDITS_PER_CHARACTER = 0.4;

/** Another paragraph must be nearer by a tenth of the quote than the one that was named. */
const NAMED_LEAD_PER_CHARACTER = 0.1;

/**
 * Finds the passage of `paragraphs` most like `quote`, from boundary to boundary, in UTF-16 offsets; absent when nothing is
 * like it. Prefers the paragraph numbered `paragraphNumber`.
 */
export function nearestPassage(
  quote: string,
  paragraphs: readonly Paragraph[],
  paragraphNumber: number,
): Nearest | undefined {
  const plainQuote = plainText(quote).trim();
  const maxEdits = Math.floor(plainQuote.length * MAX_EDITS_PER_CHARACTER);
  let best: Nearest | undefined;
  let bestCost = Infinity;
  for (const paragraph of paragraphs) {
    const match = bestMatch(paragraph, plainQuote, maxEdits);
    if (!match) continue;
    const lead = paragraph.number === paragraphNumber ? NAMED_LEAD_PER_CHARACTER : 0;
    const cost = 1 - match.similarity - lead;
    if (cost < bestCost) [best, bestCost] = [match, cost];
  }
  return best;
}

/** Of the matches with the fewest edits, the one whose length is nearest to the quote's. */
function bestMatch(paragraph: Paragraph, plainQuote: string, maxEdits: number): Nearest | undefined {
  const { number, text } = paragraph;
  const plain = normalise(text);
  const matches = search(plain.text, plainQuote, maxEdits).flatMap(({ start, end, errors }): Nearest[] => {
    if (end <= start) return [];
    const span = widenToBoundaries(text, originalRange(plain, start, end));
    const passage = text.slice(span.start, span.end);
    const similarity = 1 - errors / plainQuote.length;
    return passage === '' ? [] : [{ paragraph: number, ...span, passage, similarity }];
  });
  const misfit = (match: Nearest) => Math.abs(match.passage.length - plainQuote.length);
  return matches.sort((a, b) => misfit(a) - misfit(b))[0];
}
