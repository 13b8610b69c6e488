/** A part of a text, and whether it is one of the words that are marked. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Returns a text in parts: some words marked wherever they stand in it, in either case. */
export function markedText(text: string, words: readonly string[]): readonly TextPart[] {
  const found = words
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (found.length === 0) return [{ text, isMarked: false }];
  // The longest first: of “Brand” and “Brandmouth” the whole word is marked.
  found.sort((a, b) => b.length - a.length);
  return text
    .split(new RegExp(`(${found.join('|')})`, 'iu'))
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
