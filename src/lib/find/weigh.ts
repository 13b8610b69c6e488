import type { Numbering } from './lexicon.js';

/** A word that comes often in a text weighs more, but never more than this many times (Okapi BM25). */
const SATURATION = 1.2;
/** How much the length of a text counts against it. */
const LENGTH_PART = 0.7;
/** Words of a text of middling length. */
const USUAL_LENGTH = 40;

/** Documents one after another, each with its words, every one once, and what each weighs in it. */
export interface Weighed {
  readonly words: readonly number[];
  readonly weights: readonly number[];
  /** By the number of a document, where its words end; those of the next start there. */
  readonly ends: readonly number[];
}

/** Weighs the words of documents: add what a document has, then close it. One scale is used for all of them. */
export class Scale implements Weighed {
  readonly words: number[] = [];
  readonly weights: number[] = [];
  readonly ends: number[] = [];
  readonly #numbering: Numbering;
  /** By word: how often it is in the text at hand, and what it weighs in the document so far. */
  #counts = new Uint32Array();
  #sums = new Float64Array();
  /** Words of the document so far. */
  #met: number[] = [];

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** Adds what the words of a text weigh. */
  addText(words: readonly number[], weight: number): void {
    this.#fit();
    const distinct: number[] = [];
    for (const word of words) {
      const count = this.#counts[word] ?? 0;
      if (count === 0) distinct.push(word);
      this.#counts[word] = count + 1;
    }
    const length = SATURATION * (1 - LENGTH_PART + (LENGTH_PART * words.length) / USUAL_LENGTH);
    for (const word of distinct) {
      const count = this.#counts[word] ?? 0;
      this.#counts[word] = 0;
      this.#add(word, (weight * count * (SATURATION + 1)) / (count + length));
    }
  }

  /** Adds a part of what the words of a document weigh that is weighed already. */
  addDocument({ words, weights, ends }: Weighed, document: number, part: number): void {
    this.#fit();
    for (let at = ends[document - 1] ?? 0; at < (ends[document] ?? 0); at += 1)
      this.#add(words[at] ?? 0, (weights[at] ?? 0) * part);
  }

  /** All of a document was added; what comes is of the next one. */
  close(): void {
    for (const word of this.#met) {
      this.words.push(word);
      this.weights.push(this.#sums[word] ?? 0);
      this.#sums[word] = 0;
    }
    this.#met = [];
    this.ends.push(this.words.length);
  }

  #add(word: number, weight: number): void {
    const sum = this.#sums[word] ?? 0;
    if (sum === 0) this.#met.push(word);
    this.#sums[word] = sum + weight;
  }

  /** Makes room for the words that were met since. */
  #fit(): void {
    if (this.#numbering.size <= this.#counts.length) return;
    const size = 2 * this.#numbering.size;
    const sums = new Float64Array(size);
    sums.set(this.#sums);
    this.#sums = sums;
    this.#counts = new Uint32Array(size);
  }
}
