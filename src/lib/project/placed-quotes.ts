import { quotePieces } from '../model/quote.js';
import type { Evidence, Source } from '../model/timeline.js';
import { findQuote } from '../source/find.js';
import { findUnmarked } from '../source/marked-quote.js';
import { placePieces } from '../source/quote-places.js';
import { completeEvidence } from './complete-evidence.js';
import { eventIds } from './event-ids.js';
import { writtenEvidence } from './written-evidence.js';
import { isFields } from './written.js';

/** A quote of a definition that may have any fault. */
export interface WrittenQuote {
  readonly event: { readonly id: string; readonly title: string };
  readonly quote: string;
  /** The id of its source, where that is known. */
  readonly source?: string;
  /** The paragraph that has it, where one has. */
  readonly paragraph?: number;
  /** It is there word for word and sign for sign, and is said to be there where it says so at all. */
  readonly isVerbatim: boolean;
}

/** Returns where the quotes of a definition are, as it is written: what is at fault in it hides nothing else. */
export function placeWrittenQuotes(data: unknown, sources: readonly Source[]): readonly WrittenQuote[] {
  const events =
    isFields(data) && Array.isArray(data['events']) ? (data['events'] as readonly unknown[]) : [];
  const ids = eventIds(events);
  return events.flatMap((event, index) => {
    if (!isFields(event)) return [];
    const id = ids[index] ?? '';
    const named = { id, title: typeof event['title'] === 'string' ? event['title'] : id };
    return writtenEvidence(event).flatMap((item) => placeOne(item, named, sources));
  });
}

function placeOne(item: unknown, event: WrittenQuote['event'], sources: readonly Source[]): WrittenQuote[] {
  const placed = completeEvidence(item, sources, () => undefined);
  const { quote, source: id, paragraph } = isFields(placed) ? placed : {};
  if (typeof quote !== 'string') return Array.isArray(quote) ? placeList(placed, event, sources) : [];
  const source = sources.find((each) => each.id === id);
  const named = typeof id === 'string' ? { source: id } : {};
  const number = typeof paragraph === 'number' ? paragraph : 0;
  const place = source && findQuote(quote, source.paragraphs, number, { unmarked: findUnmarked });
  if (!place || !('paragraph' in place)) return [{ event, quote, ...named, isVerbatim: false }];
  return [{ event, quote, ...named, paragraph: place.paragraph, isVerbatim: place.status === 'verbatim' }];
}

/** Returns where the pieces of a quote are, each by itself where one of them is not behind the one before it. */
function placeList(
  placed: unknown,
  event: WrittenQuote['event'],
  sources: readonly Source[],
): WrittenQuote[] {
  const { source: id, paragraph = 0, ...others } = placed as Evidence;
  const source = sources.find((each) => each.id === id);
  const places = source && placePieces({ ...others, paragraph }, source);
  return quotePieces(others.quote).flatMap((quote, index): WrittenQuote[] => {
    if (typeof quote !== 'string') return [];
    const place = places?.[index];
    if (place) return [{ event, quote, source: id, paragraph: place.paragraph, isVerbatim: true }];
    return placeOne({ quote, source: id }, event, sources).map((each) => ({ ...each, isVerbatim: false }));
  });
}
