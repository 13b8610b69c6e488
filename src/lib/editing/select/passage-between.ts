import type { Source } from '../../model/timeline.js';
import { LEFT_OUT } from '../../model/quote.js';
import { paragraphText } from '../../source/paragraph-text.js';
import type { PassagePiece, PlacedPassage } from '../project.js';
import { snapPassage } from '../suggest/snap-passage.js';
import type { TextPoint } from './caret.js';

/** Returns whether `a` is before `b` in reading order. */
export function isBefore(a: TextPoint, b: TextPoint): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);
}

/**
 * Returns the words between two points, in either order, snapped to whole words and numbers: one piece for each paragraph.
 * Undefined where there are none.
 */
export function passageBetween(source: Source, a: TextPoint, b: TextPoint): PlacedPassage | undefined {
  const [from, to] = isBefore(b, a) ? [b, a] : [a, b];
  return snapPieces(
    source,
    source.paragraphs
      .filter(({ number }) => from.paragraph <= number && number <= to.paragraph)
      .map(({ number, text }) => ({
        paragraph: number,
        start: number === from.paragraph ? from.offset : 0,
        end: number === to.paragraph ? to.offset : text.length,
      })),
  );
}

/** Returns pieces as a passage, each snapped; those without a word are left out. Undefined where none is left. */
export function snapPieces(source: Source, pieces: readonly PassagePiece[]): PlacedPassage | undefined {
  const snapped = pieces.flatMap(({ paragraph, start, end }, index): PassagePiece[] => {
    const text = paragraphText(source, paragraph) ?? '';
    const isBetween = index > 0 && index < pieces.length - 1;
    // Between two others even a line of dashes is a piece: pieces are in paragraphs that follow each other.
    const span = snapPassage(text, start, end) ?? (isBetween && text !== '' ? { start, end } : undefined);
    if (!span) return [];
    // What is left out behind a piece could be taken for the next one, and nothing is: it goes to the end.
    const isLast = index === pieces.length - 1 || end < text.trimEnd().length;
    return [{ paragraph, start: span.start, end: isLast ? span.end : text.trimEnd().length }];
  });
  return snapped.length > 0 ? { document: source.id, pieces: snapped } : undefined;
}

/** Returns the words of a passage as a quote of it is shown. */
export function passageText(source: Source, { pieces }: PlacedPassage): string {
  return pieces
    .map(({ paragraph, start, end }) => paragraphText(source, paragraph)?.slice(start, end) ?? '')
    .join(` ${LEFT_OUT} `);
}

/** Returns whether two passages are the same words of the same document. */
export function isSameSelection(a: PlacedPassage | undefined, b: PlacedPassage | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.document === b.document &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ paragraph, start, end }, index) => {
      const other = b.pieces[index];
      return other?.paragraph === paragraph && other.start === start && other.end === end;
    })
  );
}
