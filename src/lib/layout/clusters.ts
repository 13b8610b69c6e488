/**
 * A character with what is drawn on it or joined to it: marks, the second half of Thai and Lao vowels, the consonant
 * behind a virama, emoji that are joined or coloured. Text is never cut within one. A pattern instead of
 * `Intl.Segmenter`, whose data differ between Node and browsers: files are the same everywhere.
 */
const CLUSTER =
  /\r\n|\p{RI}{2}|(?:[\u0e40-\u0e44\u0ec0-\u0ec4]?[^\p{M}]|\p{M})(?:[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]\u200d?\p{L}|\u200d\p{ExtPict}|[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\u200c\u200d])*/gu;

/** Returns the clusters of a text, in order; joined they are the text. */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}
