import { readWritten } from '../../model/dates/written/index.js';
import { quotePieces } from '../../model/quote.js';
import type { Evidence, Source } from '../../model/timeline.js';
import { spansAtBoundaries } from '../../source/find.js';
import { paragraphText } from '../../source/paragraph-text.js';
import { quotedParagraphs } from '../../source/quote-places.js';

type FindSource = (id: string) => Source | undefined;

/** Returns the words of dates in quotes, vague ones too, each once: what the words of a date may be. */
export function findDateWords(evidence: readonly Evidence[], sourceOf: FindSource): readonly string[] {
  const words = evidence.flatMap(({ quote, source: id }) => {
    const source = sourceOf(id);
    const reading = { language: source?.language ?? '', reference: source?.published };
    return quotePieces(quote).flatMap((text) =>
      readWritten(text, reading)
        .map(({ start, end }) => text.slice(start, end))
        .filter((each) => spansAtBoundaries(text, each).length > 0),
    );
  });
  return [...new Set(words)];
}

/** Returns those of the words of a date that stand in no quoted paragraph: the check refuses them. */
export function findUnquotedWords(
  words: readonly string[],
  evidence: readonly Evidence[],
  sourceOf: FindSource,
): readonly string[] {
  if (words.length === 0) return [];
  const texts = evidence.flatMap((item) => {
    const source = sourceOf(item.source);
    return quotedParagraphs(item, source).flatMap((paragraph) => paragraphText(source, paragraph) ?? []);
  });
  return words.filter((each) => texts.every((text) => spansAtBoundaries(text, each).length === 0));
}
