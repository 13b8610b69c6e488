/** Text to lexemes, left to right. Nothing is skipped but blanks: what is no word of a date is `other`. */
import type { Kind, Lexeme } from './lexeme.js';
import { NUMERALS, readNumeral } from './numerals.js';
import { findWord, type Vocabulary } from './vocabulary.js';

/** Words that are more often no date, unless they are written with a capital letter. */
const WEAK = new Set([
  'mar',
  'sept',
  'sep',
  'dec',
  'jan',
  'jun',
  'jul',
  'oct',
  'nov',
  'feb',
  'apr',
  'aug',
  'set',
]);
/** Words of English, and names of people, also with a capital letter. */
const WEAK_ALWAYS = new Set(
  'sun sat mon wed fri thu tue fall spring may march april june august mars'.split(' '),
);

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  '、': 'comma',
  '.': 'stop',
  '(': 'open',
  ')': 'close',
  '/': 'slash',
  '&': 'and',
  '-': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '~': 'dash',
  '〜': 'dash',
};

/** What begins with a digit or a sign, in the order in which it is tried. */
const FIGURES: readonly (readonly [Kind, RegExp])[] = [
  ['iso', /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)(?![\d\p{L}])/uy],
  ['clock', /\d{1,2}:\d\d(?::\d\d)?(?![\d:])(?:\s*[ap]\.?m\b\.?)?/iuy],
  // “4 a.m.”, „4 Uhr“, “16 h 30”: the number is no day.
  [
    'clock',
    /\d{1,2}(?:[.:]\d\d)?\s*(?:[ap](?:m|\.\s?m\.?)|uhr|h(?:eures?)?(?:\s?\d\d)?|o[’']clock)(?![\p{L}\d])/iuy,
  ],
  ['digits', /\d{1,4}([./-])\d{1,2}\1\d{1,6}(?![\d\p{L}]|[./-]\d)/uy],
  ['digits', /(?:\d{4}[-/](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/]\d{4})(?![\d\p{L}]|[.,/-]\d)/uy],
  ['grouped', /\d{1,3}([,'’.\u00A0\u202F])\d{3}(?:\1\d{3})*(?![\d\p{L}]|[.,]\d)/uy],
  ['decade', /(?:\d{1,3}0['’]?s|\d{1,3}0er(?:[\s-]?Jahren?)?)(?![\p{L}\d])/iuy],
  ['ordinal', /\d{1,2}(?:st|nd|rd|th|er|re|º|ª|°)(?![\p{L}\d])\.?/iuy],
  ['figure', /\d+(?:[.,:]\d+)+%?/uy],
  [
    'figure',
    /\d+(?:\s?[%‰°]|(?!(?:bce?|ad|ce)(?![\p{L}\d]))(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\d])*)/iuy,
  ],
  ['long', /\d{3,}/uy],
  ['number', /\d{1,2}/uy],
];
const SIGNED = /[-−+]\d[\d.,]*/uy;
const MONEY = /[$€£¥￥]\s?\d[\d.,]*/uy;
const ZONE = /(?:UTC|GMT)(?:[+−-]\d{1,2}(?::\d\d)?)?(?![\p{L}\d])/uy;
const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/uy;

/** Cuts a text into lexemes. Fullwidth forms count as the characters that they are forms of. */
export function scan(given: string, vocabulary: Vocabulary): Lexeme[] {
  const text = narrow(given);
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const next = lexemeAt(text, at, vocabulary);
    lexemes.push(next);
    at = next.end;
  }
  return lexemes;
}

/** Replaces fullwidth forms by plain ones, each by one character, so that places stay. */
function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

function lexemeAt(text: string, at: number, vocabulary: Vocabulary): Lexeme {
  const char = text.charAt(at);
  if (/\d/.test(char)) return figureAt(text, at) ?? other(text, at);
  return (
    signAt(text, at) ??
    wordAt(text, at, vocabulary) ??
    numeralAt(text, at) ??
    zoneAt(text, at) ??
    markAt(text, at) ??
    other(text, at)
  );
}

/** A sign belongs to its number where no digit or letter is before it: -500, but 2018-2020. */
function signAt(text: string, at: number): Lexeme | undefined {
  const money = find(MONEY, text, at);
  if (money !== undefined) return lexeme('figure', at, money);
  if (at > 0 && !/[\s(“"]/.test(text.charAt(at - 1))) return undefined;
  const signed = find(SIGNED, text, at);
  return signed === undefined ? undefined : lexeme('signed', at, signed);
}

function figureAt(text: string, at: number): Lexeme | undefined {
  for (const [kind, pattern] of FIGURES) {
    const found = find(pattern, text, at);
    if (found === undefined) continue;
    const value = Number(/^\d+/.exec(found.replace(/[,'’.\u00A0\u202F]/g, '')));
    return { ...lexeme(kind, at, found), value };
  }
  return undefined;
}

function wordAt(text: string, at: number, vocabulary: Vocabulary): Lexeme | undefined {
  // 5月3日前 is “before 3 May”, and 日前 by itself “recently”.
  if (
    text.charAt(at) === '日' &&
    /[\d一二三四五六七八九十]$/.test(text.slice(0, at)) &&
    vocabulary.words.has('日')
  )
    return lexeme('dayMark', at, '日');
  const word = findWord(text, at, vocabulary);
  if (!word) return undefined;
  const { kind, value, key, end } = word;
  const found = text.slice(at, end);
  const isEnglish = vocabulary.words.has('january');
  const isWeak = (isEnglish && WEAK_ALWAYS.has(key)) || (WEAK.has(key) && found === found.toLowerCase());
  return { ...lexeme(kind, at, found), value, ...(isWeak ? { isWeak } : {}) };
}

function numeralAt(text: string, at: number): Lexeme | undefined {
  const found = find(NUMERALS, text, at);
  if (found === undefined) return undefined;
  const numeral = readNumeral(found);
  // 二三十 is twenty or thirty: no part of it is a number.
  if (!numeral) return lexeme('other', at, found);
  const { value, isDigits } = numeral;
  // 三百 counts; 二〇二〇 lists the digits of a year.
  const kind = isDigits && found.length > 2 ? 'long' : value < 100 ? 'number' : 'figure';
  return { ...lexeme(kind, at, found), value };
}

function zoneAt(text: string, at: number): Lexeme | undefined {
  const found = find(ZONE, text, at);
  return found === undefined ? undefined : lexeme('zone', at, found);
}

function markAt(text: string, at: number): Lexeme | undefined {
  const kind = MARKS[text.charAt(at)];
  return kind && lexeme(kind, at, text.charAt(at));
}

/** A whole word of letters, a single Han character, or a single mark. */
function other(text: string, at: number): Lexeme {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = /\p{Script=Han}/u.test(first)
    ? first
    : (find(LETTERS, text, at)?.replace(/\p{Script=Han}.*$/u, '') ?? first);
  return lexeme('other', at, found);
}

function lexeme(kind: Kind, at: number, text: string): Lexeme {
  return { kind, start: at, end: at + text.length, text };
}

function find(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
