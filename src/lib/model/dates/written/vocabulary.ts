/** The words that a text may use, for its language, and what each of them is. */
import type { Kind } from './lexeme.js';
import { GERMAN } from './words/de.js';
import { ENGLISH } from './words/en.js';
import { SPANISH } from './words/es.js';
import { FRENCH } from './words/fr.js';
import { CHINESE } from './words/zh.js';
import type { WordTable } from './words/table.js';

const TABLES: Readonly<Record<string, WordTable>> = {
  en: ENGLISH,
  zh: CHINESE,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** What a word is. */
export interface Word {
  readonly kind: Kind;
  readonly value?: number | undefined;
}

export interface Vocabulary {
  /** By the words in lower case, with `_` where blanks, full stops, hyphens and apostrophes part them. */
  readonly words: ReadonlyMap<string, Word>;
  /** How many words, or characters of Han, the longest has. */
  readonly longest: number;
}

const made = new Map<string, Vocabulary>();

/** Returns true for a language (BCP 47) whose words are known. */
export function hasWords(language: string): boolean {
  return Object.hasOwn(TABLES, baseOf(language));
}

/** Returns the words of a language (BCP 47), or those of all where it is not known or `und`; none for an unknown one. */
export function vocabularyOf(language: string | undefined): Vocabulary {
  const base = baseOf(language ?? 'und');
  const key = base === 'und' ? '' : base;
  const known = made.get(key);
  if (known) return known;
  const tables = key === '' ? Object.values(TABLES) : [hasWords(key) ? (TABLES[key] ?? {}) : {}];
  const vocabulary = compileTables(tables);
  made.set(key, vocabulary);
  return vocabulary;
}

function baseOf(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}

/** Kinds that win over others where a word is in several tables: “ago” is August in Spanish. */
const NAMES: ReadonlySet<string> = new Set<Kind>(['month', 'season', 'weekday', 'bc', 'ad']);

/** Of a word that is in several tables a name counts, else the first meaning. */
function compileTables(tables: readonly WordTable[]): Vocabulary {
  const words = new Map<string, Word>();
  let longest = 1;
  const all = tables.flatMap((table) => Object.entries(table) as [Kind, NonNullable<WordTable[Kind]>][]);
  const names = all.filter(([kind]) => NAMES.has(kind));
  const others = all.filter(([kind]) => !NAMES.has(kind));
  for (const [kind, entry] of [...names, ...others])
    for (const [phrase, value] of entriesOf(entry)) {
      if (!words.has(phrase)) words.set(phrase, { kind, value });
      longest = Math.max(longest, isHan(phrase) ? phrase.length : phrase.split('_').length);
    }
  return { words, longest };
}

function* entriesOf(entry: NonNullable<WordTable[Kind]>): Generator<[phrase: string, value?: number]> {
  if (typeof entry === 'string') {
    for (const phrase of entry.split(' ')) yield [phrase];
  } else if (isList(entry)) {
    for (const [index, phrases] of entry.entries())
      for (const phrase of phrases.split(' ')) yield [phrase, index + 1];
  } else {
    for (const [key, given] of Object.entries(entry))
      if (typeof given === 'number') yield [key, given];
      else for (const phrase of given.split(' ')) yield [phrase, Number(key)];
  }
}

function isList(entry: NonNullable<WordTable[Kind]>): entry is readonly string[] {
  return Array.isArray(entry);
}

/** A found word: what it is, and where it ends. */
export interface FoundWord extends Word {
  readonly key: string;
  readonly end: number;
}

/** Finds the longest known words at a place of a text. Han is written without blanks; other words end where letters do. */
export function findWord(text: string, at: number, { words, longest }: Vocabulary): FoundWord | undefined {
  if (isHan(text.slice(at))) {
    for (let length = longest; length > 0; length -= 1) {
      const key = text.slice(at, at + length);
      const word = key.length === length ? words.get(key) : undefined;
      if (word) return { ...word, key, end: at + length };
    }
    return undefined;
  }
  let found: FoundWord | undefined;
  const parts: string[] = [];
  for (let end = at; parts.length < longest;) {
    const last = parts.at(-1);
    if (last !== undefined) end += lengthOf(last.length > LONGEST_SHORT ? JOINT : SEPARATOR, text, end);
    const length = lengthOf(LETTERS, text, end);
    if (length === 0) break;
    parts.push(text.slice(end, end + length).toLowerCase());
    end += length;
    // Joined with their blanks: the “m. on” of “4 a.m. on Monday” is no “Mon”.
    const key = parts.join('_');
    const word = words.get(key);
    // Short forms may have a full stop: Sept., B.C.; an elision has its apostrophe: l’année.
    const mark = key.length === 1 ? /[.'’]/ : parts.join('').length <= 5 ? /\./ : undefined;
    if (word) found = { ...word, key, end: mark?.test(text.charAt(end)) ? end + 1 : end };
  }
  return found;
}

/** A full stop behind more letters ends a sentence: “the day before. Yesterday …” */
const LONGEST_SHORT = 3;
const SEPARATOR = /[\s.\-’']*/y;
const JOINT = /[\s\-’']*/y;
const LETTERS = /(?:(?!\p{Script=Han})[\p{L}\p{M}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/uy;

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
