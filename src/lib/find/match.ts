import type { InvertedIndex } from './inverted.js';
import type { Term } from './query.js';

/** From this length on a word may have one letter wrong. */
const FUZZY_FROM = 4;
/** Whoever gets more words wrong has pasted something. */
const MAX_FUZZY = 6;
/** Of more words that begin so, those that most documents have: who typed one letter will type another. */
const MAX_BEGUN = 256;
/** What a word counts that only begins as typed, or is one letter from it. */
const BEGINNING = 0.4;
const NEARLY = 0.45;

/** What a term of a query stands for in an index. */
interface Stand {
  /** Numbers of words, with what each counts. */
  readonly words: readonly number[];
  readonly closeness: readonly number[];
}

/** The documents in which every term is found. */
export interface Matches {
  /** Numbers of documents, the best first. */
  readonly documents: readonly number[];
  /** Numbers of the words that were found in them. */
  readonly words: readonly number[];
}

/** How well a phrase stands in a document: from 0, not at all, to 2. */
export type RankPhrase = (document: number) => number;

export interface Phrases {
  /** They have to be there. */
  readonly wanted: readonly RankPhrase[];
  /** What has this comes before all others. */
  readonly whole: RankPhrase | undefined;
}

/**
 * Finds every term in an index, as typed; where that is nowhere, with one letter wrong. A term that no document
 * has finds nothing, however many the others have.
 */
export function matchesOf(index: InvertedIndex, terms: readonly Term[], phrases: Phrases): Matches {
  const typed = terms.map((term) => asTyped(index, term));
  const found = matched(index, typed, phrases);
  return found.documents.length > 0 ? found : matched(index, withOneWrong(index, terms, typed), phrases);
}

function matched(index: InvertedIndex, stands: readonly Stand[], phrases: Phrases): Matches {
  const documents = ranked(sumsOf(index, stands), phrases);
  return { documents, words: wordsIn(index, stands, documents) };
}

function asTyped(index: InvertedIndex, { text, isOpen }: Term): Stand {
  const exact = index.exact(text);
  const words = exact === undefined ? [] : [exact];
  if (isOpen) words.push(...begunBy(index, text).filter((word) => word !== exact));
  return { words, closeness: words.map((word) => (word === exact ? 1 : BEGINNING)) };
}

function begunBy(index: InvertedIndex, text: string): number[] {
  const { from, to } = index.beginning(text);
  const words = Array.from({ length: to - from }, (_, offset) => from + offset);
  if (words.length <= MAX_BEGUN) return words;
  const spread = (word: number): number => index.documentsOf(word).length;
  return words.sort((a, b) => spread(b) - spread(a)).slice(0, MAX_BEGUN);
}

/** With the words that are one letter away: for those that nothing has as typed, else for all. */
function withOneWrong(index: InvertedIndex, terms: readonly Term[], typed: readonly Stand[]): Stand[] {
  const hasUnknown = typed.some(({ words }) => words.length === 0);
  let left = MAX_FUZZY;
  return typed.map((stand, number) => {
    const { text = '', isCjk = true } = terms[number] ?? {};
    const isFixed = isCjk || [...text].length < FUZZY_FROM || /\p{N}/u.test(text);
    if (isFixed || (hasUnknown && stand.words.length > 0) || left === 0) return stand;
    left -= 1;
    const near = index.nearly(text).filter((word) => !stand.words.includes(word));
    return {
      words: [...stand.words, ...near],
      closeness: [...stand.closeness, ...near.map(() => NEARLY)],
    };
  });
}

/** By document what all terms together are worth in it; 0 or less where one is missing. */
function sumsOf(index: InvertedIndex, stands: readonly Stand[]): Float32Array {
  const sums = new Float32Array(index.size);
  if (stands.some(({ words }) => words.length === 0)) return sums;
  for (const { words, closeness } of stands) {
    const scores = new Float32Array(index.size);
    words.forEach((word, at) => index.score(word, closeness[at] ?? 0, scores));
    for (let number = 0; number < index.size; number += 1) {
      const score = scores[number] ?? 0;
      const sum = sums[number] ?? 0;
      // What one term is not in is out for good.
      sums[number] = score > 0 && sum >= 0 ? sum + score : -1;
    }
  }
  return sums;
}

const SCORES = 2 ** 22;
const STEPS = 1024;
const DOCUMENTS = 2 ** 28;

/**
 * The best first, those with the whole query side by side before all; without what lacks a phrase. Rank, score and
 * number are made one number each: many thousands of these are sorted in a millisecond.
 */
function ranked(sums: Float32Array, { wanted, whole }: Phrases): number[] {
  const keys = new Float64Array(sums.length);
  let count = 0;
  for (let number = 0; number < sums.length; number += 1) {
    const sum = sums[number] ?? 0;
    if (sum <= 0 || !wanted.every((rank) => rank(number) > 0)) continue;
    const score = Math.min(SCORES - 1, Math.round(sum * STEPS));
    const place = (2 - (whole?.(number) ?? 0)) * SCORES + (SCORES - 1 - score);
    keys[count++] = place * DOCUMENTS + number;
  }
  return Array.from(keys.subarray(0, count).sort(), (key) => key % DOCUMENTS);
}

function wordsIn(index: InvertedIndex, stands: readonly Stand[], documents: readonly number[]): number[] {
  const isFound = new Uint8Array(index.size);
  for (const document of documents) isFound[document] = 1;
  const isIn = (word: number): boolean => {
    for (const document of index.documentsOf(word)) if (isFound[document] === 1) return true;
    return false;
  };
  return stands.flatMap(({ words }) => words.filter(isIn));
}
