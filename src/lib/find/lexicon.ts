import { bisect } from '../model/bisect.js';

/** Numbers that follow each other; `to` is no longer one of them. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** No word has a letter beyond this one. */
const LAST = '\uFFFF';

/** Numbers words in the order in which they come. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** Returns the number of a word, a new one if it was not met before. */
  of(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    return number;
  }

  /** Sorts the words; yields now and then, since a great many take longer than a frame. */
  *sorted(): Generator<void, Lexicon> {
    const byFirst = new Map<number, string[]>();
    for (const word of this.#numbers.keys()) {
      const first = word.charCodeAt(0);
      const same = byFirst.get(first);
      if (same) same.push(word);
      else byFirst.set(first, [word]);
    }
    const words: string[] = [];
    const places = new Uint32Array(this.#numbers.size);
    for (const first of [...byFirst.keys()].sort((a, b) => a - b)) {
      yield;
      for (const word of byFirst.get(first)?.sort() ?? []) {
        places[this.#numbers.get(word) ?? 0] = words.length;
        words.push(word);
      }
    }
    return new Lexicon(words, this.#numbers, places);
  }
}

/** All words of a timeline, in the order of code units, so that words with one beginning are together. */
export class Lexicon {
  readonly #words: readonly string[];
  readonly #met: ReadonlyMap<string, number>;
  readonly #places: Uint32Array;
  /** By length, the numbers of words: made when a word is first looked for that may be wrong. */
  #byLength: Map<number, number[]> | undefined;

  /**
   * @param met by word its number in the order in which they came
   * @param places by that number the word's place among `words`, which is its number from now on
   */
  constructor(words: readonly string[], met: ReadonlyMap<string, number>, places: Uint32Array) {
    this.#words = words;
    this.#met = met;
    this.#places = places;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Returns the number that a word has here, by the one that it came with. */
  placeOf(met: number): number {
    return this.#places[met] ?? 0;
  }

  /** Returns the word of a number. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Returns the number of this very word. */
  exact(word: string): number | undefined {
    const met = this.#met.get(word);
    return met === undefined ? undefined : this.placeOf(met);
  }

  /** Returns the numbers of all words that begin so: they follow each other. */
  beginning(start: string): Range {
    return { from: this.#firstFrom(start), to: this.#firstFrom(start + LAST) };
  }

  /** Numbers of all other words that one letter more, less or other would make of this one. */
  nearly(word: string): number[] {
    const byLength = (this.#byLength ??= this.#sortedByLength());
    return [-1, 0, 1].flatMap((more) =>
      (byLength.get(word.length + more) ?? []).filter((number) => isOneApart(word, this.word(number))),
    );
  }

  #sortedByLength(): Map<number, number[]> {
    const byLength = new Map<number, number[]>();
    this.#words.forEach(({ length }, number) => {
      const same = byLength.get(length);
      if (same) same.push(number);
      else byLength.set(length, [number]);
    });
    return byLength;
  }

  /** Returns the first word that is not before this one. */
  #firstFrom(word: string): number {
    return bisect(0, this.#words.length, (place) => (this.#words[place] ?? '') < word);
  }
}

/** Returns whether two words whose lengths differ by no more than one are one letter apart. */
export function isOneApart(a: string, b: string): boolean {
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
