import type { InvertedIndex } from './inverted.js';
import type { Lexicon, Range } from './lexicon.js';

/**
 * Texts as the numbers of their words, one after another, to look for phrases in. A phrase is a list of ranges of
 * numbers, since its last word may be a beginning, which many words share.
 */
export type Sequence = Uint32Array;
export type Phrase = readonly Range[];

/** Stands between two texts in one sequence: no phrase reaches across. */
const BREAK = 0xffffffff;

/** Returns the texts of a document, each as the numbers of its words, as one sequence. */
export function sequenceOf(texts: readonly (readonly number[])[]): Sequence {
  const length = texts.reduce((sum, words) => sum + words.length + 1, 0);
  const sequence = new Uint32Array(length);
  let at = 0;
  for (const words of texts) {
    sequence.set(words, at);
    at += words.length;
    sequence[at++] = BREAK;
  }
  return sequence;
}

/** Gives words the numbers that they have once they are sorted. */
export function renumber(sequence: Sequence, lexicon: Lexicon): void {
  for (let at = 0; at < sequence.length; at += 1) {
    const word = sequence[at] ?? BREAK;
    if (word !== BREAK) sequence[at] = lexicon.placeOf(word);
  }
}

/** Returns a phrase, its words with single spaces between them; undefined where one of them is nowhere. */
export function phraseIn(index: InvertedIndex, words: string, isOpen: boolean): Phrase | undefined {
  const all = words.split(' ');
  const ranges = all.map((word, place): Range => {
    if (isOpen && place === all.length - 1) return index.lexicon.beginning(word);
    const number = index.exact(word) ?? BREAK;
    return { from: number, to: number + 1 };
  });
  if (ranges.some((range) => range.from === BREAK || index.spreadOf(range) === 0)) return undefined;
  return ranges;
}

/** Returns whether a phrase is in a sequence. */
export function includesPhrase(sequence: Sequence, phrase: Phrase): boolean {
  for (let at = next(sequence, phrase[0], 0); at >= 0; at = next(sequence, phrase[0], at + 1)) {
    let length = 1;
    while (length < phrase.length && isIn(sequence[at + length], phrase[length])) length += 1;
    if (length === phrase.length) return true;
  }
  return false;
}

/** Returns where a word of the range is next; less than 0 for nowhere. */
function next(sequence: Sequence, range: Range | undefined, from: number): number {
  // What the platform searches for itself is found far faster.
  if (range && range.to === range.from + 1) return sequence.indexOf(range.from, from);
  for (let at = from; at < sequence.length; at += 1) if (isIn(sequence[at], range)) return at;
  return -1;
}

function isIn(word: number | undefined, range: Range | undefined): boolean {
  return word !== undefined && range !== undefined && word >= range.from && word < range.to;
}
