import type { Source } from '../model/timeline.js';
import { paragraphText } from '../source/paragraph-text.js';
import type { PiecePlace } from '../source/quote-places.js';
import { isQuotesAlone } from '../source/unpublished.js';

/** How much of the paragraph is with a quote on either side, in Unicode code points. */
const CONTEXT = 32;

/** A quote by its words and those round it (Web Annotation Data Model, section 4.2.4). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A quote by its place, in Unicode code points from 0, end exclusive (section 4.2.5). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * Returns what selects a piece of a quote in its paragraph of `source`; only its words where it is not there, or where
 * the words round it are not published.
 */
export function selectorsOf(
  exact: string,
  place: PiecePlace | undefined,
  source: Source,
): { readonly quote: TextQuoteSelector; readonly position?: TextPositionSelector } {
  const quote = { type: 'TextQuoteSelector', exact } as const;
  if (!place || isQuotesAlone(source)) return { quote };
  const text = paragraphText(source, place.paragraph) ?? '';
  const before = Array.from(text.slice(0, place.start));
  const after = Array.from(text.slice(place.end));
  const prefix = before.slice(-CONTEXT).join('');
  const suffix = after.slice(0, CONTEXT).join('');
  const end = before.length + Array.from(exact).length;
  return {
    quote: { ...quote, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) },
    position: { type: 'TextPositionSelector', start: before.length, end },
  };
}
