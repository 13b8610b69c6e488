import type { Kind } from '../lexeme.js';

/**
 * The words of one language, by kind, in lower case and without full stops; blanks between words, `_` for a blank inside
 * one. A list counts from 1: the ninth entry of `month` is September. A record gives each its
 * value, or each value its words.
 */
export type WordTable = Readonly<
  Partial<Record<Kind, string | readonly string[] | Readonly<Record<string, number | string>>>>
>;
