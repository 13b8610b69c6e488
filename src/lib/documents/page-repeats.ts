import type { PageBlock } from './page-blocks.js';

/** With fewer words than this a repetition says nothing. */
const LEAST_IN_A_ROW = 4;
const LEAST_IN_ORDER = 6;
const LONGEST = 60;
/** So many words may be left out. */
const CLAUSE = 8;

/**
 * Returns whether a text is set a second time, as a pull quote is: its words are in a row in a longer paragraph, or in their
 * order within a few words more.
 */
export function isRepeated(text: string, paragraphs: readonly string[]): boolean {
  const words = wordsOf(text);
  if (words.length < LEAST_IN_A_ROW || words.length > LONGEST) return false;
  const row = ` ${words.join(' ')} `;
  return paragraphs.some((paragraph) => {
    if (paragraph.length <= text.length) return false;
    const others = wordsOf(paragraph);
    if (` ${others.join(' ')} `.includes(row)) return true;
    return words.length >= LEAST_IN_ORDER && isInOrder(words, others);
  });
}

/** Returns whether words are among others in their order, with about as many others between them. */
function isInOrder(words: readonly string[], others: readonly string[]): boolean {
  return others.some((other, start) => {
    if (other !== words[0]) return false;
    let found = 0;
    for (const each of others.slice(start, start + words.length * 2 + CLAUSE))
      if (each === words[found]) found++;
    return found === words.length;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Returns whether a block may be a pull quote: one that is no item or row of the text. */
export function mayRepeat({ kind }: PageBlock): boolean {
  return kind === 'paragraph' || kind === 'quote';
}
