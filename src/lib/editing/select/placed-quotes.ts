import type { Evidence, Source } from '../../model/timeline.js';
import { placePieces } from '../../source/quote-places.js';
import type { EditedEvent, PassagePiece } from '../project.js';

/** A quote of an event at its place in a document. */
export interface QuoteInPlace {
  /** Id of the event. */
  readonly event: string;
  readonly title: string;
  readonly pieces: readonly PassagePiece[];
}

interface Known {
  readonly source: Source;
  readonly pieces: readonly PassagePiece[];
}

/** Evidence never changes: its place in a document is looked for once. */
const PLACES = new WeakMap<Evidence, Known>();

/** Returns where a quote is in a document; nothing where it is of another one, or not there. */
export function placesOf(item: Evidence, source: Source): readonly PassagePiece[] {
  if (item.source !== source.id) return [];
  const known = PLACES.get(item);
  if (known?.source === source) return known.pieces;
  const pieces = placePieces(item, source) ?? [];
  PLACES.set(item, { source, pieces });
  return pieces;
}

/** Returns the quotes of events, drafts included, that are in a document. */
export function quotesInDocument(events: readonly EditedEvent[], source: Source): readonly QuoteInPlace[] {
  return events.flatMap(({ id, title, evidence = [] }) =>
    evidence.flatMap((item): QuoteInPlace[] => {
      const pieces = placesOf(item, source);
      return pieces.length > 0 ? [{ event: id, title, pieces }] : [];
    }),
  );
}
