import { diffArrays } from 'diff/lib/diff/array.js';
import { nearestPassage } from './nearest.js';
import { wordsOf, type Span } from './words.js';

/**
 * Where two quotes quote one saying. A saying is what is between double quotation marks; what a source tells
 * in words of its own is a report, and no two reports need have the same words.
 */

/**
 * Two speeches are one saying when more than this share of their words is common, in order: two words of three
 * are, one of two is not, so that names and terms (“Clean Network”, “clean networks”) are no sayings. The two
 * founding articles have 0.97 where they quote one sentence, and at most 0.5 anywhere else.
 */
const MIN_COMMON_WORDS = 0.6;

/** So many words in a row, quoted alike, are a saying and no name or term. */
const MIN_SAME_WORDS = 4;

/** Words that two texts quote: offsets in each, and whether they are the same, typography and case aside. */
export interface Saying {
  readonly one: Span;
  readonly two: Span;
  readonly isSame: boolean;
}

/** Returns the sayings that both texts quote; each text is one that `plainText` gave. */
export function sayingsOf(one: string, two: string): Saying[] {
  return speechSpans(one).flatMap((first) =>
    speechSpans(two).flatMap((second): Saying[] => {
      const [a, b] = [cut(one, first), cut(two, second)];
      const isShorter = wordsOf(a).length <= wordsOf(b).length;
      const found = isShorter ? passageAlike(a, b) : passageAlike(b, a);
      if (!found) return [];
      const { isSame } = found;
      return isShorter
        ? [{ one: first, two: moved(found, second.start), isSame }]
        : [{ one: moved(found, first.start), two: second, isSame }];
    }),
  );
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Returns the passage of `long` that has the words of `short`, or nearly; undefined when there is none. */
function passageAlike(short: string, long: string): (Span & { readonly isSame: boolean }) | undefined {
  const words = lowerWords(short);
  const same = sameWords(words, long);
  if (same) return words.length >= MIN_SAME_WORDS ? { ...same, isSame: true } : undefined;
  const passage = nearestPassage(short, [{ number: 1, text: long }], 1);
  const passageWords = lowerWords(passage?.passage ?? '');
  if (!passage || passageWords.join('') === words.join('')) return undefined;
  const common = diffArrays(words, passageWords).flatMap((each) =>
    each.added || each.removed ? [] : each.value,
  );
  const share = common.length / Math.max(words.length, passageWords.length);
  return share > MIN_COMMON_WORDS ? { start: passage.start, end: passage.end, isSame: false } : undefined;
}

/** Returns where `words`, in lower case, first are in a row in `text`. */
export function sameWords(words: readonly string[], text: string): Span | undefined {
  if (words.length === 0) return undefined;
  const tokens = wordsOf(text);
  const all = ` ${tokens.map((token) => token.text.toLowerCase()).join(' ')} `;
  const at = all.indexOf(` ${words.join(' ')} `);
  if (at < 0) return undefined;
  const first = all.slice(0, at).split(' ').length - 1;
  const [from, to] = [tokens[first], tokens[first + words.length - 1]];
  return from && to && { start: from.start, end: to.end };
}

/** Returns the words of `text` in lower case. */
export function lowerWords(text: string): string[] {
  return wordsOf(text).map((word) => word.text.toLowerCase());
}

/**
 * Returns what is between double quotation marks in a text whose typography is plain. A quote may be cut within a
 * speech: one that closes only is speech from its beginning, one that opens only to its end. (Single marks are
 * left alone, as apostrophes are.)
 */
export function speechSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let isOpen = text.includes('"') && !opensAt(text, text.indexOf('"'));
  for (const { index } of text.matchAll(/"/g)) {
    const opens = opensAt(text, index);
    if (isOpen && !opens) spans.push({ start, end: index });
    if (opens) start = index + 1;
    isOpen = opens;
  }
  if (isOpen) spans.push({ start, end: text.length });
  return spans.filter((span) => cut(text, span).trim() !== '');
}

/** Returns whether a straight mark opens: nothing, white space, a bracket or a dash is before it, and a word behind. */
function opensAt(text: string, index: number): boolean {
  return /(?:^|[\s([-])$/.test(text.slice(0, index)) && /^\S/.test(text.slice(index + 1));
}
