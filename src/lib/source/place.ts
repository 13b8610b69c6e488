import { quoteText } from '../model/quote.js';
import type { Evidence, Source, Timeline } from '../model/timeline.js';
import { paragraphText } from './paragraph-text.js';
import type { PlacedBlock, PlacedEvidence } from './passages.js';
import { placePieces } from './quote-places.js';
import { gapsIn } from './unpublished.js';

/**
 * Returns where a quote begins in its paragraph of `source`: at the place that its `occurrence` names, else at the first.
 * Undefined where there is no such place that begins and ends at a boundary, or a piece of the quote is not there.
 */
export function startOf(item: Evidence, source: Source): number | undefined {
  return placePieces(item, source)?.[0]?.start;
}

/**
 * Returns `timeline` for a page: each quote as it is shown, and where its places are not plain to see, beside it, so that
 * the page needs neither the rule of boundaries nor `occurrence`. A quote at no place has -1. Where paragraphs
 * are not published, there is a sign in their place.
 */
export function placeQuotes(timeline: Timeline): Timeline {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const place = (item: Evidence): PlacedEvidence => {
    const source = sources.get(item.source);
    const places = source && placePieces(item, source);
    const start = places?.[0]?.start ?? -1;
    const quote = quoteText(item.quote);
    if (typeof item.quote !== 'string') {
      const pieces = (places ?? []).map((piece) => [piece.paragraph, piece.start, piece.end] as const);
      return { ...item, quote, start, pieces };
    }
    // What was placed before stays so: its pieces are no longer told apart.
    const isPlaced = 'pieces' in item;
    const isFirst = start === (paragraphText(source, item.paragraph) ?? '').indexOf(quote);
    return isPlaced || isFirst ? { ...item, quote } : { ...item, quote, start };
  };
  const events = timeline.events.map((event) => {
    const evidence: readonly Evidence[] = event.evidence;
    // The type wants at least one; a table that is drawn as a timeline has events without evidence.
    return { ...event, evidence: evidence.map(place) as unknown as typeof event.evidence };
  });
  return { ...timeline, sources: timeline.sources.map(withGaps), events };
}

/** Returns a source with a sign where paragraphs are left out, which is the same in every language. */
function withGaps(source: Source): Source {
  const gaps = gapsIn(source);
  if (gaps.length === 0) return source;
  const signs = new Map(
    gaps.map(({ first, last, at }): [number, PlacedBlock] => {
      const numbers = first === last ? first : `${first}–${last}`;
      return [at, { kind: 'gap', text: source.publish === 'quotes' ? '[…]' : `¶ ${numbers} […]` }];
    }),
  );
  const signAt = (at: number): readonly PlacedBlock[] => [signs.get(at) ?? []].flat();
  const paragraphs = source.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    before: [...signAt(at), ...(paragraph.before ?? [])],
  }));
  const after = [...signAt(paragraphs.length), ...(source.after ?? [])];
  // The sign is for pages alone: no file has it, and so the schema does not either.
  return { ...source, paragraphs, after } as unknown as Source;
}
