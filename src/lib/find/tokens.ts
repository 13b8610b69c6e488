/**
 * What a text is cut into for the search. A unit is a word, or one character of a script that is written
 * without spaces; the index holds each unit, and each pair of such characters that are side by side.
 */

/** A word or a character, with its place in the folded text: UTF-16 offsets, end exclusive. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A character of a script that is written without spaces, such as Chinese or Thai, or of Korean. */
  readonly isUnspaced: boolean;
}

/**
 * Letters and vowel signs of scripts that are written without spaces. A particle of Korean is written at its word, so
 * that Hangul is read in the same way. Digits make words, in these scripts too.
 */
const IS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?![\p{N}\p{P}\p{S}])[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const IS_LETTER = /[\p{L}\p{N}\p{M}]/u;

const OTHER = 1;
export const LETTER = 2;
const UNSPACED = 3;
/** By UTF-16 unit, once it was met: a table is read many times faster than a regular expression runs. */
const kinds = new Uint8Array(0x10000);

/** `OTHER`, `LETTER` or `UNSPACED`: what a code point is part of. Letters, digits and marks make words. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known > 0) return known;
  const character = String.fromCodePoint(code);
  const kind = IS_UNSPACED.test(character) ? UNSPACED : IS_LETTER.test(character) ? LETTER : OTHER;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** Returns the units of a folded text, in order. The “s” of a possessive is no word. */
export function unitsOf(folded: string): Unit[] {
  const units: Unit[] = [];
  const add = (start: number, end: number, isUnspaced: boolean): void => {
    const text = folded.slice(start, end);
    if (text !== 's' || folded[start - 1] !== "'") units.push({ text, start, end, isUnspaced });
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
    if (kind === UNSPACED) add(at, next, true);
    else if (kind === LETTER && word < 0) word = at;
    at = next;
  }
  if (word >= 0) add(word, at, false);
  return units;
}

/** Two characters that are side by side and are found together. */
export function isPair(first: Unit | undefined, second: Unit): boolean {
  return first !== undefined && first.isUnspaced && second.isUnspaced && first.end === second.start;
}

/** Returns what the index holds of these units: the words, and the characters and pairs of scripts without spaces. */
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

/**
 * Returns the words that hyphens are part of, as one without them: “cooperation” for “co-operation”, “covid19” for
 * “COVID-19”. A chain of numbers alone, such as a date, is none.
 */
export function compoundsOf(folded: string, units: readonly Unit[]): Unit[] {
  if (!folded.includes('-')) return [];
  const compounds: Unit[] = [];
  for (let first = 0; first < units.length;) {
    let next = first + 1;
    while (isHyphenated(folded, units[next - 1], units[next])) next += 1;
    const parts = units.slice(first, next);
    const text = parts.map((part) => part.text).join('');
    if (parts.length > 1 && /\p{L}/u.test(text))
      compounds.push({
        text,
        start: parts[0]?.start ?? 0,
        end: parts.at(-1)?.end ?? 0,
        isUnspaced: false,
      });
    first = next;
  }
  return compounds;
}

function isHyphenated(folded: string, first: Unit | undefined, second: Unit | undefined): boolean {
  if (!first || !second || first.isUnspaced || second.isUnspaced) return false;
  return second.start - first.end === 1 && folded[first.end] === '-';
}

/** Units in one string, with single spaces. */
export function joined(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' ');
}
