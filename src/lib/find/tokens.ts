/**
 * What a text is cut into for the search. A unit is a word, or one character of a script that is written
 * without spaces; the index holds each unit, and each pair of such characters that stand side by side.
 */

/** A word or a character, with its place in the folded text: UTF-16 offsets, end exclusive. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A character of Chinese, Japanese or Korean. */
  readonly isCjk: boolean;
}

const IS_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const IS_LETTER = /[\p{L}\p{N}\p{M}]/u;

const OTHER = 1;
export const LETTER = 2;
const CJK = 3;
/** By UTF-16 unit, once it was met: a table is read many times faster than a regular expression runs. */
const kinds = new Uint8Array(0x10000);

/** `OTHER`, `LETTER` or `CJK`: what a code point is part of. Letters, digits and marks make words. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known > 0) return known;
  const character = String.fromCodePoint(code);
  const kind = IS_CJK.test(character) ? CJK : IS_LETTER.test(character) ? LETTER : OTHER;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** The units of a folded text, in order. The “s” of a possessive is no word. */
export function unitsOf(folded: string): Unit[] {
  const units: Unit[] = [];
  const add = (start: number, end: number, isCjk: boolean): void => {
    const text = folded.slice(start, end);
    if (text !== 's' || folded[start - 1] !== "'") units.push({ text, start, end, isCjk });
  };
  let word = -1;
  let at = 0;
  while (at < folded.length) {
    const code = folded.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    if (kind !== LETTER && word >= 0) {
      add(word, at, false);
      word = -1;
    }
    const next = at + (code > 0xffff ? 2 : 1);
    if (kind === CJK) add(at, next, true);
    else if (kind === LETTER && word < 0) word = at;
    at = next;
  }
  if (word >= 0) add(word, at, false);
  return units;
}

/** Two characters that stand side by side and are found together. */
export function isPair(first: Unit | undefined, second: Unit): boolean {
  return first !== undefined && first.isCjk && second.isCjk && first.end === second.start;
}

/** What the index holds of these units: the words, and of Chinese, Japanese and Korean characters and pairs. */
export function tokensOf(units: readonly Unit[]): string[] {
  const tokens: string[] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    tokens.push(unit.text);
    if (before && isPair(before, unit)) tokens.push(before.text + unit.text);
    before = unit;
  }
  return tokens;
}

/** Units in one string, with single spaces. */
export function joined(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' ');
}
