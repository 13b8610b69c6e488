import {
  APOSTROPHES,
  DATE_UNITS,
  DIGITS,
  ELIDED,
  HEBREW_PREFIXES,
  HYPHENS,
  KOREAN_DATE_UNITS,
  LETTERS,
  MULTIPLES,
  PERCENT,
  POINTS,
  PREFIXES,
  SEPARATORS,
  SIGNS,
  UNSPACED,
} from './characters.js';
import { cutsCluster } from './clusters.js';
import type { Span } from './words.js';

/**
 * Where a quote may begin and end: not inside a word, a number or a character. “1,000 people” is in “11,000 people”
 * letter by letter, and says something else.
 *
 * The rule is our own (docs/decisions/035-boundaries.md), since engines disagree on words. It looks at what is before
 * and behind an offset, without accents, vowel signs and whatever cannot be seen; such a pair of patterns refuses it.
 */
type Refusal = readonly [before: RegExp, after: RegExp];

/** So many UTF-16 units on either side decide. */
const REACH = 48;
/** So many of them that are seen. */
const LEAST_SEEN = 16;

/** Accents and vowel signs, and what cannot be seen. */
const TRANSPARENT = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;

const refusal = (before: string, after: string): Refusal => [
  new RegExp(`(?:${before})$`, 'u'),
  new RegExp(`^(?:${after})`, 'u'),
];

/** A letter of a script that is written with blanks. */
const SPACED = `(?![${UNSPACED}])[${LETTERS}]`;
const START = '^|[^\\p{L}\\p{N}]';
/** An amount begins with a currency, a point or a digit. */
const AMOUNT = `\\p{Sc}?[${POINTS}]?[${DIGITS}]`;
/** A part of an initialism: U. in U.S., Ph. in Ph.D. */
const INITIAL = `(?:[A-Z][a-z]|${SPACED})`;

const REFUSED: readonly Refusal[] = [
  // Two letters of a word.
  refusal(SPACED, SPACED),
  // A letter and a digit that touch: 5G, G20, 2nd; two digits.
  refusal(`[${DIGITS}]`, `[${LETTERS}${DIGITS}]`),
  refusal(`${SPACED}|${PREFIXES}`, `[${DIGITS}]`),
  // One number that is partly in words: 5万3000.
  refusal(`[${DIGITS}][${MULTIPLES}]+`, `[${DIGITS}]`),
  // One number: 11,000 and 1 000 and .5
  refusal(`[${DIGITS}]`, `[${SEPARATORS}][${DIGITS}]`),
  refusal(`[${DIGITS}][${SEPARATORS}]`, `[${DIGITS}]`),
  refusal(`(?:^|(?!${SPACED})[^${DIGITS}])[${DIGITS}]{1,3}\\s*`, `\\s*[${DIGITS}]{3}(?![${DIGITS}])`),
  refusal(`(?:^|[\\s\\p{Sc}\\p{Ps}\\p{Pi}${SIGNS}])[${POINTS}]`, `[${DIGITS}]`),
  // A sign and its amount, unless the sign is behind a number or a word: a range, a hyphen.
  refusal(
    `(?:^|(?!${SPACED})[^${DIGITS}${PERCENT}${DATE_UNITS}${KOREAN_DATE_UNITS}\\p{Sc}${SIGNS}])[${SIGNS}]`,
    AMOUNT,
  ),
  // A hyphen that joins a word and a number: COVID-19. (The word may be quoted without it.)
  refusal(`${SPACED}[${HYPHENS}]`, `[${DIGITS}]`),
  // A currency and its digit, on either side of it, and the letters that belong to it: US$5.
  refusal(`\\p{Sc}`, `[${POINTS}]?[${DIGITS}]`),
  refusal(`[${DIGITS}]`, `\\p{Sc}`),
  refusal(SPACED, `\\p{Sc}[${POINTS}]?[${DIGITS}]`),
  // Per cent and degree, a blank between or not; before the digit where they are written first.
  refusal(`[${DIGITS}]\\s*`, `\\s*[${PERCENT}]`),
  refusal(`(?:^|[^\\s${DIGITS}])\\s*[${PERCENT}]`, `[${DIGITS}]`),
  // An initialism; its last dot may be left off.
  refusal(`(?:${START})(?:${INITIAL}\\.)*${INITIAL}`, `\\.${INITIAL}(?![${LETTERS}])`),
  refusal(`(?:${START})(?:${INITIAL}\\.)+`, `${INITIAL}(?![${LETTERS}])`),
  refusal(`\\p{sc=Hebr}["\\u05F4]?`, `["\\u05F4]?\\p{sc=Hebr}(?!\\p{sc=Hebr})`),
  // A contraction, but before ’s and after an elision: don’t, Huawei’s, l’État.
  refusal(`${SPACED}|[${DIGITS}]`, `[${APOSTROPHES}](?![sS](?![${LETTERS}]))(?:${SPACED})`),
  refusal(`${SPACED}`, `[${APOSTROPHES}][${DIGITS}]`),
  refusal(`(?:${SPACED}|[${DIGITS}])[${APOSTROPHES}]`, `${SPACED}|[${DIGITS}]`),
  // A digit and its unit that a blank parts.
  refusal(`[${DIGITS}]\\s*`, `\\s*[${DATE_UNITS}]`),
];

/** Behind these a quote may begin although a letter touches what follows. */
const AFTER_ELISION = new RegExp(`(?:^|[^\\p{L}\\p{N}${APOSTROPHES}])(?:${ELIDED})[${APOSTROPHES}]$`, 'iu');

/** Behind these a number may begin: the hyphen belongs to a preposition or an article of Hebrew. */
const AFTER_PREFIX = new RegExp(`(?:${START})(?:${HEBREW_PREFIXES})[${HYPHENS}]$`, 'u');

/** Returns true when a quote may begin or end at `offset` of `text`, in UTF-16 units. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (cutsCluster(text, offset)) return false;
  const before = seen((reach) => text.slice(Math.max(0, offset - reach), offset));
  const after = seen((reach) => text.slice(offset, offset + reach));
  if (AFTER_ELISION.test(before) || AFTER_PREFIX.test(before)) return true;
  return !REFUSED.some(([end, start]) => start.test(after) && end.test(before));
}

/** Returns what is seen on one side, from farther away where most of what is near is not seen. */
function seen(sliceOf: (reach: number) => string): string {
  for (let reach = REACH; ; reach *= 4) {
    const slice = sliceOf(reach);
    const visible = slice.replace(TRANSPARENT, '');
    if (visible.length >= LEAST_SEEN || slice.length < reach) return visible;
  }
}

/** Returns true when a quote may begin and end where `span` does. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

/** Moves the ends of `span` outwards to where a quote may begin and end, then inwards past white space. */
export function widenToBoundaries(text: string, span: Span): Span {
  let { start, end } = span;
  while (!isBoundary(text, start)) start -= 1;
  while (!isBoundary(text, end)) end += 1;
  const passage = text.slice(start, end);
  return {
    start: start + passage.length - passage.trimStart().length,
    end: end - passage.length + passage.trimEnd().length,
  };
}

/** Returns the word, number or character that `offset` cuts: what lies between the boundaries round it. */
export function wholeAt(text: string, offset: number): string {
  const { start, end } = widenToBoundaries(text, { start: offset, end: offset });
  return text.slice(start, end);
}
