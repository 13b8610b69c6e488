import type { Lexicon, Range } from './lexicon.js';
import type { Tally } from './tally.js';
import type { Weighed } from './weigh.js';

/**
 * An inverted index: for each word the documents that have it, with what it is worth there. All words are one
 * after another in two typed arrays, so that a beginning that thousands of words share is one stretch of them.
 */
export class InvertedIndex {
  readonly lexicon: Lexicon;
  /** How many documents there are. */
  readonly size: number;
  /** By the number of a word, where its documents start; those of the next word start where they end. */
  readonly #starts: Uint32Array;
  /** Documents, in order within a word, and what the word is worth in each. */
  readonly #documents: Uint32Array;
  readonly #worths: Float32Array;

  private constructor(lexicon: Lexicon, size: number, starts: Uint32Array) {
    const length = starts.at(-1) ?? 0;
    this.lexicon = lexicon;
    this.size = size;
    this.#starts = starts;
    this.#documents = new Uint32Array(length);
    this.#worths = new Float32Array(length);
  }

  /** Turns documents with their words into words with their documents; yields after each document. */
  static *of(lexicon: Lexicon, { words, weights, ends }: Weighed): Generator<void, InvertedIndex> {
    const starts = new Uint32Array(lexicon.size + 1);
    let at = 0;
    for (const end of ends) {
      for (; at < end; at += 1) {
        const next = lexicon.placeOf(words[at] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      yield;
    }
    for (let word = 0; word < lexicon.size; word += 1)
      starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    const index = new InvertedIndex(lexicon, ends.length, starts);
    const free = starts.slice();
    const rarities = Float64Array.from({ length: lexicon.size }, (_, word) => index.#rarity(word));
    at = 0;
    for (const [document, end] of ends.entries()) {
      for (; at < end; at += 1) {
        const word = lexicon.placeOf(words[at] ?? 0);
        const place = free[word] ?? 0;
        free[word] = place + 1;
        index.#documents[place] = document;
        index.#worths[place] = (weights[at] ?? 0) * (rarities[word] ?? 0);
      }
      yield;
    }
    return index;
  }

  /** Returns how many documents have a word. */
  spread(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  /** Returns how many times any of these words is in a document. */
  spreadOf({ from, to }: Range): number {
    return (this.#starts[to] ?? 0) - (this.#starts[from] ?? 0);
  }

  /** Returns the number of this very word, if any document has it. */
  exact(word: string): number | undefined {
    const number = this.lexicon.exact(word);
    return number !== undefined && this.spread(number) > 0 ? number : undefined;
  }

  /** Adds to a tally each document of each of these words, with what the word is worth there. */
  tell({ from, to }: Range, closeness: number, tally: Tally): void {
    const end = this.#starts[to] ?? 0;
    for (let at = this.#starts[from] ?? 0; at < end; at += 1)
      tally.add(this.#documents[at] ?? 0, closeness * (this.#worths[at] ?? 0));
  }

  /** Returns whether a word is in one of the documents that are marked with 1. */
  isIn(word: number, marked: Uint8Array): boolean {
    const end = this.#starts[word + 1] ?? 0;
    for (let at = this.#starts[word] ?? 0; at < end; at += 1)
      if (marked[this.#documents[at] ?? 0] === 1) return true;
    return false;
  }

  /** Rare words are worth more (Okapi BM25). */
  #rarity(word: number): number {
    const spread = this.spread(word);
    return Math.log(1 + (this.size - spread + 0.5) / (spread + 0.5));
  }
}
