import type { Evidence, Role, Source } from '../model/timeline.js';
import { spansAtBoundaries } from '../source/find.js';
import { paragraphText } from '../source/paragraph-text.js';
import { placePieces } from '../source/quote-places.js';
import type { PassagePiece, PlacedPassage } from './project.js';

/** Returns the words of each piece of a passage, as the document has them. */
export function passageWords(passage: PlacedPassage, source: Source): readonly string[] {
  return passage.pieces.map((piece) => wordsIn(piece, source)).filter((words) => words !== '');
}

/**
 * Returns a passage as evidence: its words, or one piece for each paragraph, and which of the places is meant where the words
 * stand more than once. Undefined where the check would not find it at this place.
 */
export function evidenceOf(
  { pieces }: PlacedPassage,
  source: Source,
  role: Role = 'supports',
): Evidence | undefined {
  const [first, second, ...others] = pieces.map((piece) => wordsIn(piece, source));
  const [piece] = pieces;
  if (first === undefined || !piece) return undefined;
  // Those inside a longer number or word are no places of a quote, and do not count.
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

function wordsIn({ paragraph, start, end }: PassagePiece, source: Source): string {
  return (paragraphText(source, paragraph) ?? '').slice(start, end);
}
