import type { Paragraph } from '../model/timeline.js';
import { findQuote } from '../source/find.js';
import { nearestPassage } from '../source/nearest.js';
import { wordDiff } from '../source/worddiff.js';
import type { LeftOut } from './read-page.js';

/** A quote, and the paragraph of the archived text that has it. */
export interface ArchivedQuote {
  readonly quote: string;
  readonly paragraph: number;
}

/** What became of a quote on the page as it is now. */
export type QuoteNow =
  | {
      /** The same words, in the same paragraph or in another one. */
      readonly status: 'unchanged' | 'moved';
      readonly paragraph: number;
      /** A word diff, where its typography is another one. */
      readonly diff?: string;
    }
  | {
      /** The same words, in a part of the page that is not taken for its article. */
      readonly status: 'outside';
      readonly reason: string;
    }
  | {
      /** Other words that are like it. */
      readonly status: 'changed';
      readonly paragraph: number;
      readonly diff: string;
    }
  | { readonly status: 'gone' };

/**
 * Returns what became of a quote in the paragraphs that a page has now. In a word diff `[-…-]` is only in the quote, and
 * `{+…+}` only on the page.
 */
export function recheckQuote(
  { quote, paragraph }: ArchivedQuote,
  paragraphs: readonly Paragraph[],
  leftOut: readonly LeftOut[] = [],
): QuoteNow {
  const place = findQuote(quote, paragraphs, paragraph, { nearest: nearestPassage });
  switch (place.status) {
    case 'verbatim':
    case 'normalised':
    case 'moved': {
      const status = place.paragraph === paragraph ? 'unchanged' : 'moved';
      const isSame = place.passage === quote;
      const diff = isSame ? {} : { diff: wordDiff(quote, place.passage) };
      return { status, paragraph: place.paragraph, ...diff };
    }
    default: {
      const outside = leftOut.find(({ block }) => isIn(quote, block.text));
      if (outside) return { status: 'outside', reason: outside.reason };
      if (!('passage' in place)) return { status: 'gone' };
      return { status: 'changed', paragraph: place.paragraph, diff: wordDiff(quote, place.passage) };
    }
  }
}

function isIn(quote: string, text: string): boolean {
  const { status } = findQuote(quote, [{ number: 1, text }], 1);
  return status === 'verbatim' || status === 'normalised';
}
