import { plainText } from './normalise.js';
import { lowerWords, sameWords, speechSpans } from './sayings.js';
import type { Span } from './words.js';

/** So many words in a row of a sentence of ours and of a quote are no chance. */
const MIN_RUN = 4;

/** Words of one text, by its index. */
export interface NamedSpan extends Span {
  readonly text: number;
}

/**
 * Returns which words of two sources' quotes a `difference` speaks of, those that one source has and the other has not:
 * what it gives in quotation marks, the actors that it names, and what it says in at least four words of a quote.
 * All texts are plain.
 *
 *     difference   One has “infocomm technology”, the other “technology”.
 *     one          abusing technology to conduct …              nothing: both have “technology”
 *     two          oppose abusing infocomm technology to …      infocomm technology
 */
export function namedIn(
  difference: string,
  actors: readonly string[],
  texts: readonly [readonly string[], readonly string[]],
): [NamedSpan[], NamedSpan[]] {
  const plain = plainText(difference);
  const quoted = speechSpans(plain).map(({ start, end }) => lowerWords(plain.slice(start, end)));
  const named = actors
    .map((actor) => lowerWords(plainText(actor)))
    .filter((actor) => sameWords(actor, plain) !== undefined);
  const phrases = [...quoted, ...named, ...runsOf(lowerWords(plain), texts.flat().map(lowerWords))];
  const found = phrases.flatMap((phrase) => {
    const [ones, twos] = texts.map((side) => placesOf(phrase, side)) as [NamedSpan[], NamedSpan[]];
    return (ones.length === 0) === (twos.length === 0) ? [] : [[ones, twos] as const];
  });
  return [found.flatMap(([ones]) => ones), found.flatMap(([, twos]) => twos)];
}

/** Returns where a phrase first is in each of the texts. */
function placesOf(phrase: readonly string[], texts: readonly string[]): NamedSpan[] {
  return texts.flatMap((text, index) => {
    const span = sameWords(phrase, text);
    return span ? [{ text: index, ...span }] : [];
  });
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Runs of words that a sentence shares with texts, the longest first; no word of the sentence is in two. */
function runsOf(words: readonly string[], texts: readonly (readonly string[])[]): string[][] {
  const runs = texts.flatMap((text) => sharedRuns(words, text)).sort((a, b) => b.length - a.length);
  const kept: Run[] = [];
  for (const run of runs) {
    const isFree = kept.every(
      (each) => each.start + each.length <= run.start || run.start + run.length <= each.start,
    );
    if (isFree) kept.push(run);
  }
  return kept.map(({ start, length }) => words.slice(start, start + length));
}

/** Returns the longest runs of `words` that are in `text`, from each place in `words` that begins one. */
function sharedRuns(words: readonly string[], text: readonly string[]): Run[] {
  return words.flatMap((_, start) => {
    const lengths = text.map((_, at) => {
      if (start > 0 && at > 0 && words[start - 1] === text[at - 1]) return 0;
      let length = 0;
      while (start + length < words.length && words[start + length] === text[at + length]) length += 1;
      return length;
    });
    const length = Math.max(0, ...lengths);
    return length >= MIN_RUN ? [{ start, length }] : [];
  });
}
