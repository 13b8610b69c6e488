import type { Source } from '../model/timeline.js';

/** Returns the text of a paragraph by its number; undefined where the source has none of that number. */
export function paragraphText(source: Source | undefined, number: number): string | undefined {
  return source?.paragraphs.find((paragraph) => paragraph.number === number)?.text;
}
