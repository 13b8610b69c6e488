import type { Evidence, Source } from '../model/timeline.js';
import { paragraphText } from '../source/paragraph-text.js';
import type { PassagePiece, PlacedPassage } from './project.js';

/** Returns the words of each piece of a passage, as the document has them. */
export function passageWords(passage: PlacedPassage, source: Source): readonly string[] {
  return passage.pieces.map((piece) => wordsIn(piece, source)).filter((words) => words !== '');
}

/** Returns a passage as evidence, or undefined where the document has no such words. */
export function evidenceOf(passage: PlacedPassage, source: Source): Evidence | undefined {
  const words = passageWords(passage, source);
  const [first, second, ...others] = words;
  const [piece] = passage.pieces;
  if (first === undefined || !piece || words.length < passage.pieces.length) return undefined;
  const text = paragraphText(source, piece.paragraph) ?? '';
  const occurrence = startsOf(text, first).indexOf(piece.start) + 1;
  return {
    source: source.id,
    paragraph: piece.paragraph,
    quote: second === undefined ? first : [first, second, ...others],
    ...(startsOf(text, first).length > 1 && occurrence > 0 ? { occurrence } : {}),
    role: 'supports',
  };
}

function wordsIn({ paragraph, start, end }: PassagePiece, source: Source): string {
  return (paragraphText(source, paragraph) ?? '').slice(start, end);
}

function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
