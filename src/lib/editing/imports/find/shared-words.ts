import { wordsOf } from '../../../source/words.js';
import { commonStart } from './common-start.js';
import { tokensIn, type SourceSentence } from './source-sentences.js';

/** A word of a draft, with what it says of a sentence that has it too: 1 for a word of one sentence alone, near 0 for “the”. */
interface DraftWord {
  readonly token: string;
  /** As the draft writes it. */
  readonly written: string;
  readonly weight: number;
  /** The words that are needed with it: 3,100 is two, and no other number that begins with 3. */
  readonly others: readonly string[];
  /** What most sentences have is no reason for any. */
  readonly isReason: boolean;
}

export interface SharedWords {
  /** As the draft writes them. */
  readonly words: readonly string[];
  /** The weights of the words that are shared. */
  readonly strength: number;
  /** From 0 to 1: the share of what the draft says that the sentence says too. */
  readonly coverage: number;
}

/** A word of another form is taken for the same where so much of the longer one is the same: opened, opening. */
const LEAST_COMMON = 0.55;
const LEAST_LETTERS = 4;
const LEAST_RARE = 0.45;
const NUMBER_WEIGHT = 1.3;
/** What a word of the summary counts beside one of the title. */
const SUMMARY_WEIGHT = 0.5;
/** What a word counts that no document has: it tells no sentence from another. */
const UNKNOWN_WEIGHT = 0.3;

/** How many sentences have each word. */
export class WordCounts {
  readonly #counts = new Map<string, number>();
  readonly #byStart = new Map<string, string[]>();
  #sentences = 0;

  constructor(sentences: Iterable<SourceSentence>) {
    for (const { tokens } of sentences) {
      this.#sentences += 1;
      for (const token of tokens) {
        const count = this.#counts.get(token) ?? 0;
        this.#counts.set(token, count + 1);
        if (count > 0 || token.length < LEAST_LETTERS) continue;
        const start = token.slice(0, LEAST_LETTERS);
        const others = this.#byStart.get(start);
        if (others) others.push(token);
        else this.#byStart.set(start, [token]);
      }
    }
  }

  /** Returns the words of the documents that are a word, or forms of it, each with how near it is, to 1. */
  formsOf(token: string): ReadonlyMap<string, number> {
    const forms = new Map(this.#counts.has(token) ? [[token, 1]] : []);
    if (token.length < LEAST_LETTERS || /\p{N}/u.test(token)) return forms;
    for (const other of this.#byStart.get(token.slice(0, LEAST_LETTERS)) ?? []) {
      const nearness = commonStart(token, other) / Math.max(token.length, other.length);
      if (other !== token && nearness >= LEAST_COMMON) forms.set(other, nearness);
    }
    return forms;
  }

  /** Returns how rare a word is, with its forms: 1 where one sentence has it, 0 where all have. */
  rarityOf(forms: ReadonlyMap<string, number>): number {
    let count = 0;
    for (const form of forms.keys()) count += this.#counts.get(form) ?? 0;
    if (count === 0) return UNKNOWN_WEIGHT;
    const all = Math.log(this.#sentences + 1);
    return all === 0 ? 0 : Math.max(0, Math.log((this.#sentences + 1) / count) / all);
  }
}

/** The words of a draft, held against sentences. */
export class DraftWords {
  readonly #words: readonly (DraftWord & { readonly forms: ReadonlyMap<string, number> })[];
  readonly #total: number;

  constructor(title: string, others: readonly string[], counts: WordCounts) {
    const words = new Map<string, DraftWord & { readonly forms: ReadonlyMap<string, number> }>();
    const add = (text: string, share: number): void => {
      for (const { text: written } of wordsOf(text)) {
        const tokens = [...tokensIn(written)];
        const others = /\p{N}/u.test(written) ? tokens : [];
        for (const token of tokens) {
          if (words.has(token)) continue;
          const forms = counts.formsOf(token);
          const rarity = counts.rarityOf(forms);
          const weight = share * rarity * (/\p{N}/u.test(token) ? NUMBER_WEIGHT : 1);
          words.set(token, { token, written, weight, others, forms, isReason: rarity >= LEAST_RARE });
        }
      }
    };
    add(title, 1);
    const ofTitle = sumOf(words.values());
    for (const text of others) add(text, SUMMARY_WEIGHT);
    this.#words = [...words.values()];
    // A long summary says much that no one sentence has.
    this.#total = Math.min(sumOf(this.#words), ofTitle * 1.5) || 1;
  }

  /** Returns what a sentence, or several, has of the draft. */
  sharedWith(tokens: ReadonlySet<string>): SharedWords {
    const shared = new Set<string>();
    let strength = 0;
    for (const { written, weight, others, forms, isReason } of this.#words) {
      if (!others.every((each) => tokens.has(each))) continue;
      let best = 0;
      for (const [form, nearness] of forms) if (nearness > best && tokens.has(form)) best = nearness;
      strength += weight * best;
      if (best > 0 && isReason) shared.add(written);
    }
    return { words: [...shared], strength, coverage: Math.min(1, strength / this.#total) };
  }
}

function sumOf(words: Iterable<DraftWord>): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return sum;
}
