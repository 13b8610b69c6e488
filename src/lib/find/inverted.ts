/** Numbers that follow each other; `to` is no longer one of them. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No word has a letter beyond this one. */
const LAST = '\uFFFF';

/**
 * An inverted index: for each word the documents that have it, with what it weighs there. Kept as numbers in
 * typed arrays, so that a beginning that thousands of words share is still read within a frame.
 */
export class InvertedIndex {
  /** In the order of code units, so that words with one beginning stand together. */
  readonly #words: readonly string[];
  /** By the number of a word: the documents, in order, and its weight in each. */
  readonly #documents: readonly Uint32Array[];
  readonly #weights: readonly Float32Array[];
  readonly #numbers = new Map<string, number>();
  /** Words by what one letter leaves as it is: their first or their last letter, and nearly their length. */
  readonly #byEnds = new Map<string, number[]>();
  /** How many documents there are. */
  readonly size: number;

  /** @param documents for each document its words, and what each weighs in it */
  constructor(documents: readonly ReadonlyMap<string, number>[]) {
    this.size = documents.length;
    const found = new Map<string, { documents: number[]; weights: number[] }>();
    documents.forEach((words, document) => {
      for (const [word, weight] of words) {
        let list = found.get(word);
        if (!list) found.set(word, (list = { documents: [], weights: [] }));
        list.documents.push(document);
        list.weights.push(weight);
      }
    });
    this.#words = [...found.keys()].sort();
    const lists = this.#words.map((word) => found.get(word) ?? { documents: [], weights: [] });
    this.#documents = lists.map((list) => Uint32Array.from(list.documents));
    this.#weights = lists.map((list) => Float32Array.from(list.weights));
    this.#words.forEach((word, number) => {
      this.#numbers.set(word, number);
      for (const ends of endsOf(word, word.length)) {
        const same = this.#byEnds.get(ends);
        if (same) same.push(number);
        else this.#byEnds.set(ends, [number]);
      }
    });
  }

  /** The word of a number. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Documents that have a word, in order. */
  documentsOf(number: number): Uint32Array {
    return this.#documents[number] ?? new Uint32Array();
  }

  /** The number of this very word. */
  exact(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The numbers of all words that begin so: they follow each other. */
  beginning(start: string): Range {
    return { from: this.#firstFrom(start), to: this.#firstFrom(start + LAST) };
  }

  /** Numbers of all other words that one letter more, less or other would make of this one. */
  nearly(word: string): number[] {
    const near = new Set<number>();
    for (const more of [-1, 0, 1])
      for (const ends of endsOf(word, word.length + more))
        for (const number of this.#byEnds.get(ends) ?? [])
          if (isOneApart(word, this.word(number))) near.add(number);
    return [...near];
  }

  /**
   * Writes into `scores` what a word is worth in each document that has it, where that is more than what stands
   * there: rare words are worth more (Okapi BM25).
   */
  score(number: number, closeness: number, scores: Float32Array): void {
    const documents = this.documentsOf(number);
    const weights = this.#weights[number] ?? new Float32Array();
    const rarity = Math.log(1 + (this.size - documents.length + 0.5) / (documents.length + 0.5));
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const score = closeness * rarity * (weights[at] ?? 0);
      if (score > (scores[document] ?? 0)) scores[document] = score;
    }
  }

  /** The first word that is not before this one. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What is the same in two words that are one letter apart: at least one of these, for one of three lengths. */
function endsOf(word: string, length: number): string[] {
  return [`${word.charAt(0)} ${length}`, `${length} ${word.charAt(word.length - 1)}`];
}

/** Whether two words whose lengths differ by no more than one are one letter apart. */
function isOneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  return Math.max(endA, endB) - start === 1;
}
