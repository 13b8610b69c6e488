/**
 * Counts, term by term, in which documents every term was found, and sums up what they are worth there: of a term
 * that represents several words, the best. A document that lacks one term is out for good.
 */
export class Tally {
  /** By document: how many terms were found in it, one after another from the first. */
  readonly #found: Uint8Array;
  readonly #sums: Float32Array;
  /** What the term at hand is worth there. */
  readonly #best: Float32Array;
  #terms = 0;
  #count = 0;

  /** @param size how many documents there are */
  constructor(size: number) {
    this.#found = new Uint8Array(size);
    this.#sums = new Float32Array(size);
    this.#best = new Float32Array(size);
  }

  /** Starts the next term. At most 255 can be told apart. */
  next(): void {
    this.#terms += 1;
    this.#count = 0;
  }

  /** In how many documents the term at hand was found, and all before it. */
  get count(): number {
    return this.#count;
  }

  /** Says that the term at hand was found. */
  add(document: number, worth: number): void {
    const found = this.#found[document] ?? 0;
    if (found === this.#terms - 1) {
      this.#found[document] = this.#terms;
      this.#count += 1;
    } else if (found !== this.#terms || worth <= (this.#best[document] ?? 0)) return;
    else this.#sums[document] = (this.#sums[document] ?? 0) - (this.#best[document] ?? 0);
    this.#best[document] = worth;
    this.#sums[document] = (this.#sums[document] ?? 0) + worth;
  }

  /** Returns the documents in which all terms were found, in order. */
  documents(): number[] {
    const documents: number[] = [];
    if (this.#terms === 0) return documents;
    for (let number = 0; number < this.#found.length; number += 1)
      if (this.#found[number] === this.#terms) documents.push(number);
    return documents;
  }

  /** Returns what all terms are worth in a document. */
  worth(document: number): number {
    return this.#sums[document] ?? 0;
  }
}
