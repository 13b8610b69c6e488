/** A part of a text, and whether it is one of the words that are marked. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Returns a text in parts: some words marked wherever they stand in it whole, in either case. */
export function markedText(text: string, words: readonly string[]): readonly TextPart[] {
  // The longest first: of “New” and “New Town” the whole name is marked.
  const found = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (found.length === 0) return [{ text, isMarked: false }];
  return text
    .split(new RegExp(`(${found.map(patternOf).join('|')})`, 'iu'))
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Returns what finds a word where it is no part of a longer one. */
function patternOf(word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return UNSPACED.test(word) ? plain : `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`;
}
