import { normalise, plainText } from '../source/normalise.js';
import { hanVariants } from './han-variants.js';

/**
 * Text made ready for the search, and the way back: letters without accents, lower case, one width, and Chinese
 * characters in their simplified form.
 *
 *     original    “Économie”      offsets 0 to 10
 *     folded      "economie"      from[1] = 1, to[1] = 2
 *
 * NFKD (Unicode Standard Annex #15), on top of the plain typography of source/normalise.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original at which it starts; never decreases. */
  readonly from: readonly number[];
  /** For each UTF-16 unit of `text`, the offset in the original at which it ends; never decreases. */
  readonly to: readonly number[];
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, tatweel. Vowel signs of other scripts are letters. */
const ACCENTS = new RegExp(
  [
    '0300-036F 1AB0-1AFF 1DC0-1DFF 20D0-20FF FE20-FE2F',
    '0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 0610-061A 0640 064B-065F 0670',
  ]
    .flatMap((ranges) => ranges.split(' '))
    .map((range) => `[${range.replace(/\w+/g, '\\u$&')}]`)
    .join('|'),
  'g',
);

/** Letters that have no accent to take off, and are typed without their stroke or as two. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ' },
};

/** Simplified Chinese characters, by the traditional ones: a text in one script is found by the other. */
let simplified: ReadonlyMap<string, string> | undefined;

/** Made when the first text is folded: a page of one timeline is given its part of the table before. */
export function simplifiedHan(): ReadonlyMap<string, string> {
  const pairs = hanVariants().match(/../gu) ?? [];
  return (simplified ??= new Map(Array.from(pairs, ([from = '', to = '']) => [from, to])));
}

const folds = new Map<string, string>();

/** One character as it is searched for; nothing for an accent that is alone. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  // Composed again, so that the syllables of Korean and the voiced kana stay one character. A raised minus and a triple prime
  // are dashes and primes only now.
  const plain = plainText(character.normalize('NFKD').replace(ACCENTS, '')).toLowerCase();
  const han = simplifiedHan();
  const folded = Array.from(
    plain.replace(ACCENTS, ''),
    (letter) => PLAIN[letter] ?? han.get(letter) ?? letter,
  ).join('');
  folds.set(character, folded);
  return folded;
}

/** All but ASCII without its capitals, and the Chinese characters that are themselves when folded. */
let foldedApart: RegExp | undefined;
const foldedApartHere = (): RegExp =>
  (foldedApart ??= new RegExp(
    `[^\\u0000-@[-\\u007F\\u4E00-\\u9FFF]|[${[...simplifiedHan().keys()].join('')}]`,
    'gu',
  ));

// eslint-disable-next-line no-control-regex -- all of ASCII
const IS_ASCII = /^[\u0000-\u007F]*$/;

/** `fold(text).text`, when the way back is not needed: faster by far. */
export function foldText(text: string): string {
  // Most texts of most languages in Latin letters come by here: of plain typography only these two are ASCII.
  if (IS_ASCII.test(text)) {
    const spaced = /[\t-\r]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
    return spaced.replaceAll('`', "'").toLowerCase();
  }
  const plain = plainText(text);
  return IS_ASCII.test(plain) ? plain.toLowerCase() : plain.replace(foldedApartHere(), foldCharacter);
}

/** Folds `text` and keeps, for each unit, where it came from. */
export function fold(text: string): Folded {
  const plain = normalise(text);
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let offset = 0;
  for (const character of plain.text) {
    const start = plain.from[offset] ?? 0;
    offset += character.length;
    const end = plain.to[offset - 1] ?? start;
    const letters = foldCharacter(character);
    // An accent that is alone belongs to the letter before it.
    if (letters === '' && to.length > 0) to[to.length - 1] = end;
    for (let unit = 0; unit < letters.length; unit += 1) {
      from.push(start);
      to.push(end);
    }
    folded += letters;
  }
  return { text: folded, from, to };
}
