import type { InvertedIndex } from './inverted.js';
import type { Range } from './lexicon.js';
import { misspelled, type Term } from './query.js';
import { Tally } from './tally.js';

/** Of more words that begin so, only those that most documents have are marked: who typed one letter types another. */
const MAX_MARKED = 256;
/** What a word counts that only begins as typed, or is one letter from it. */
const BEGINNING = 0.4;
const NEARLY = 0.45;

/** A stretch of words that a term of a query represents in an index, with what they count. */
interface Form extends Range {
  readonly closeness: number;
}

/** The documents in which every term is found. */
export interface Matches {
  /** Numbers of documents, the best first. */
  readonly documents: readonly number[];
  /** Numbers of the words that were found in them. */
  readonly words: readonly number[];
}

/** How well a phrase matches a document: from 0, not at all, to 2. */
export type RankPhrase = (document: number) => number;

export interface WantedPhrases {
  /** They have to be there. */
  readonly wanted: readonly RankPhrase[];
  /** What has this comes before all others. */
  readonly whole: RankPhrase | undefined;
}

/**
 * Finds every term of a reading of the query in an index, as typed; where no reading is anywhere, with one letter
 * wrong. A term that no document has finds nothing, however many the others have.
 */
export function matchesOf(
  index: InvertedIndex,
  readings: readonly (readonly Term[])[],
  phrases: WantedPhrases,
): Matches {
  const typed = readings.map((terms) => terms.map((term) => asTyped(index, term)));
  const found = matchedInAny(index, typed, phrases);
  if (found.documents.length > 0) return found;
  const near = readings.map((terms, reading) => withOneWrong(index, terms, typed[reading] ?? []));
  const isWider = near.some((terms, reading) =>
    terms.some((forms, number) => forms !== typed[reading]?.[number]),
  );
  return isWider ? matchedInAny(index, near, phrases) : found;
}

/** Returns what each reading finds, the first before the others. */
function matchedInAny(
  index: InvertedIndex,
  readings: readonly (readonly (readonly Form[])[])[],
  phrases: WantedPhrases,
): Matches {
  const found = readings.map((terms) => matched(index, terms, phrases));
  const [only] = found;
  if (only && found.length === 1) return only;
  return {
    documents: [...new Set(found.flatMap(({ documents }) => documents))],
    words: [...new Set(found.flatMap(({ words }) => words))],
  };
}

function matched(index: InvertedIndex, terms: readonly (readonly Form[])[], phrases: WantedPhrases): Matches {
  const documents = ranked(tallied(index, terms), phrases);
  return { documents, words: wordsIn(index, terms, documents) };
}

function asTyped(index: InvertedIndex, { text, isOpen }: Term): Form[] {
  const exact = index.exact(text);
  const forms: Form[] = exact === undefined ? [] : [only(exact, 1)];
  if (!isOpen) return forms;
  const begun = index.lexicon.beginning(text);
  // The word itself, where it is one, is the first that begins so.
  const from = exact === undefined ? begun.from : exact + 1;
  if (index.spreadOf({ from, to: begun.to }) > 0) forms.push({ from, to: begun.to, closeness: BEGINNING });
  return forms;
}

function only(word: number, closeness: number): Form {
  return { from: word, to: word + 1, closeness };
}

/** With the words that are one letter away: for those that nothing has as typed, else for all. */
function withOneWrong(
  index: InvertedIndex,
  terms: readonly Term[],
  typed: readonly (readonly Form[])[],
): (readonly Form[])[] {
  const isWrong = misspelled(
    terms,
    typed.map((forms) => forms.length > 0),
  );
  return typed.map((forms, number) => {
    if (isWrong[number] !== true) return forms;
    const { text = '' } = terms[number] ?? {};
    const isKnown = (word: number): boolean => forms.some(({ from, to }) => word >= from && word < to);
    const near = index.lexicon.nearly(text).filter((word) => index.spread(word) > 0 && !isKnown(word));
    return near.length > 0 ? [...forms, ...near.map((word) => only(word, NEARLY))] : forms;
  });
}

/** Returns what all terms together are worth in the documents that have them, the rarest term first. */
function tallied(index: InvertedIndex, terms: readonly (readonly Form[])[]): Tally {
  const tally = new Tally(index.size);
  const spread = (forms: readonly Form[]): number =>
    forms.reduce((sum, form) => sum + index.spreadOf(form), 0);
  const spreads = new Map(terms.map((forms) => [forms, spread(forms)]));
  for (const forms of [...terms].sort((a, b) => (spreads.get(a) ?? 0) - (spreads.get(b) ?? 0))) {
    tally.next();
    for (const form of forms) index.tell(form, form.closeness, tally);
    if (tally.count === 0) break;
  }
  return tally;
}

const SCORES = 2 ** 22;
const STEPS = 1024;
const DOCUMENTS = 2 ** 28;

/**
 * Returns the documents, the best first, those with the whole query side by side before all; without what lacks a phrase. Rank,
 * score and number are made one number each: many thousands of these are sorted in a millisecond.
 */
function ranked(tally: Tally, { wanted, whole }: WantedPhrases): number[] {
  const found = tally.documents();
  const keys = new Float64Array(found.length);
  let count = 0;
  for (const number of found) {
    if (!wanted.every((rank) => rank(number) > 0)) continue;
    const score = Math.min(SCORES - 1, Math.round(tally.worth(number) * STEPS));
    const place = (2 - (whole?.(number) ?? 0)) * SCORES + (SCORES - 1 - score);
    keys[count++] = place * DOCUMENTS + number;
  }
  const documents: number[] = [];
  // The rest of a division by a power of two: found in this way many times faster than by %.
  for (const key of keys.subarray(0, count).sort())
    documents.push(key - Math.floor(key / DOCUMENTS) * DOCUMENTS);
  return documents;
}

/** Of each term the words that were found in these documents. */
function wordsIn(
  index: InvertedIndex,
  terms: readonly (readonly Form[])[],
  documents: readonly number[],
): number[] {
  const marked = new Uint8Array(index.size);
  for (const document of documents) marked[document] = 1;
  return terms.flatMap((forms) => {
    const words: number[] = [];
    for (const { from, to } of forms)
      for (let word = from; word < to; word += 1) if (index.isIn(word, marked)) words.push(word);
    if (words.length <= MAX_MARKED) return words;
    return words.sort((a, b) => index.spread(b) - index.spread(a)).slice(0, MAX_MARKED);
  });
}
