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

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const UNITS = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');
/** The same for a text of ASCII alone, which is read far faster. */
const ASCII_UNITS = /[a-z0-9]+/g;
// eslint-disable-next-line no-control-regex -- all of ASCII
const IS_ASCII = /^[\u0000-\u007F]*$/;

/** The units of a folded text, in order. The “s” of a possessive is no word. */
export function unitsOf(folded: string): Unit[] {
  const units: Unit[] = [];
  const isAscii = IS_ASCII.test(folded);
  for (const match of folded.matchAll(isAscii ? ASCII_UNITS : UNITS)) {
    const [text] = match;
    const start = match.index;
    if (text === 's' && folded[start - 1] === "'") continue;
    const isCjk = !isAscii && text > '\u10FF' && IS_CJK.test(text);
    units.push({ text, start, end: start + text.length, isCjk });
  }
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
