import { quotePieces } from '../model/quote.js';
import type { Evidence, Source } from '../model/timeline.js';
import { spansAtBoundaries } from './find.js';
import { paragraphText } from './paragraph-text.js';
import type { PlacedEvidence } from './passages.js';
import type { Span } from './words.js';

/** A piece of a quote at its place: UTF-16 offsets in its paragraph, end exclusive. */
export interface PiecePlace extends Span {
  readonly paragraph: number;
}

type Wanted = Pick<Evidence, 'quote' | 'paragraph' | 'occurrence'>;

/**
 * Returns where the pieces of a quote are: the first at the place of its paragraph that `occurrence` names, each further
 * one at the next place behind the piece before it, in the same paragraph or in the one that follows. Undefined where one
 * of them is not there. Of a quote that is placed already, its places.
 */
export function placePieces(item: Wanted, source: Source): readonly PiecePlace[] | undefined {
  const { paragraph, occurrence = 1 } = item;
  const placed = (item as Partial<PlacedEvidence>).pieces;
  if (placed)
    return placed.length > 0 ? placed.map(([at, start, end]) => ({ paragraph: at, start, end })) : undefined;
  const places: PiecePlace[] = [];
  for (const piece of quotePieces(item.quote)) {
    const last = places.at(-1);
    const place = last
      ? placesBehind(piece, last, source)[0]
      : spansIn(source, paragraph, piece)[occurrence - 1];
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

/** Returns all places of a piece behind another: those in its paragraph, or else those in the one that follows. */
export function placesBehind(piece: string, last: PiecePlace, source: Source): readonly PiecePlace[] {
  const here = spansIn(source, last.paragraph, piece).filter(({ start }) => start >= last.end);
  return here.length > 0 ? here : spansIn(source, last.paragraph + 1, piece);
}

/** Returns the paragraphs that a quote is in; the one that it names, where it is not there. */
export function quotedParagraphs(item: Wanted, source: Source | undefined): readonly number[] {
  if (!source || (typeof item.quote === 'string' && !('pieces' in item))) return [item.paragraph];
  const places = placePieces(item, source);
  return places ? [...new Set(places.map(({ paragraph }) => paragraph))] : [item.paragraph];
}

function spansIn(source: Source, paragraph: number, piece: string): readonly PiecePlace[] {
  const text = paragraphText(source, paragraph) ?? '';
  return spansAtBoundaries(text, piece).map((span) => ({ paragraph, ...span }));
}
