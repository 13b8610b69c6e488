import type { Evidence, Role, Source } from '../../model/timeline.js';
import { spansAtBoundaries } from '../../source/find.js';
import { paragraphText } from '../../source/paragraph-text.js';
import { placePieces } from '../../source/quote-places.js';
import type { PassagePiece, PlacedPassage } from '../project.js';

/**
 * Returns a passage as evidence: its words, or one piece for each paragraph, and which of the places is meant where the words
 * stand more than once. Undefined where the check would not find it at this place.
 */
export function evidenceFromPassage(
  source: Source,
  { pieces }: PlacedPassage,
  role: Role = 'supports',
): Evidence | undefined {
  const words = pieces.map((piece) => wordsOfPiece(source, piece));
  const [first, second, ...others] = words;
  const [piece] = pieces;
  if (first === undefined || !piece) return undefined;
  const spans = spansAtBoundaries(paragraphText(source, piece.paragraph) ?? '', first);
  const occurrence = spans.findIndex(({ start }) => start === piece.start) + 1;
  const evidence: Evidence = {
    source: source.id,
    paragraph: piece.paragraph,
    quote: second === undefined ? first : [first, second, ...others],
    ...(spans.length > 1 ? { occurrence } : {}),
    role,
  };
  const places = placePieces(evidence, source);
  const isThere = pieces.every(({ paragraph, start, end }, index) => {
    const place = places?.[index];
    return place?.paragraph === paragraph && place.start === start && place.end === end;
  });
  return isThere ? evidence : undefined;
}

/** Returns the words of a piece, as the document has them. */
export function wordsOfPiece(source: Source, { paragraph, start, end }: PassagePiece): string {
  return (paragraphText(source, paragraph) ?? '').slice(start, end);
}
