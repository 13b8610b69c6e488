import type { Source } from '../../model/timeline.js';
import type { EditedEvent } from '../project.js';
import { quotesInDocument } from './placed-quotes.js';

/** A paragraph of a document. */
interface ParagraphPlace {
  readonly document: string;
  readonly paragraph: number;
}

/** Returns the next paragraph that nothing rests on, in the document of `from` or, where that has none left, in one behind it or before it. */
export function nextBarePlace(
  documents: readonly Source[],
  events: readonly EditedEvent[],
  from: ParagraphPlace,
  direction: 1 | -1,
): ParagraphPlace | undefined {
  const at = documents.findIndex(({ id }) => id === from.document);
  const onwards = direction > 0 ? documents.slice(at) : documents.slice(0, at + 1).reverse();
  for (const source of onwards) {
    const quotes = quotesInDocument(events, source);
    const covered = new Set(quotes.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)));
    const numbers = source.paragraphs.map(({ number }) => number);
    const edge = direction > 0 ? 0 : Infinity;
    const start = source.id === from.document ? from.paragraph : edge;
    const paragraph = nextBare(numbers, covered, start, direction);
    if (paragraph !== undefined) return { document: source.id, paragraph };
  }
  return undefined;
}

/**
 * Returns the number of the next paragraph that nothing rests on, behind `from` or before it; undefined where there is none.
 *
 * @param numbers of all paragraphs, in reading order
 */
function nextBare(
  numbers: readonly number[],
  covered: ReadonlySet<number>,
  from: number,
  direction: 1 | -1,
): number | undefined {
  const bare = numbers.filter((number) => !covered.has(number));
  return direction > 0 ? bare.find((number) => number > from) : bare.filter((number) => number < from).at(-1);
}
