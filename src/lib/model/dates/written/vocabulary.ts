/** The words that a text may use, for its language: one expression that finds the longest of them, and what each is. */
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

/** What a word is; in several languages, or in one, it may be more than one thing. */
export interface Word {
  readonly kind: Kind;
  readonly value?: number | undefined;
}

export interface Vocabulary {
  /** Finds the longest known words at a place; sticky. */
  readonly pattern: RegExp;
  /** By the words without what may stand between their letters. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

const made = new Map<string, Vocabulary>();

/** Returns the words of a language (BCP 47), or those of all languages without one; none for an unknown one. */
export function vocabularyOf(language: string | undefined): Vocabulary {
  const key = language === undefined ? '' : baseOf(language);
  const known = made.get(key);
  if (known) return known;
  const tables = key === '' ? Object.values(TABLES) : [TABLES[key] ?? {}];
  const vocabulary = compileTables(tables);
  made.set(key, vocabulary);
  return vocabulary;
}

function baseOf(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}

function compileTables(tables: readonly WordTable[]): Vocabulary {
  const words = new Map<string, Word[]>();
  const phrases = new Set<string>();
  for (const table of tables)
    for (const [kind, entry] of Object.entries(table) as [Kind, NonNullable<WordTable[Kind]>][])
      for (const [phrase, value] of entriesOf(entry)) {
        phrases.add(phrase);
        const key = keyOf(phrase);
        const list = words.get(key) ?? [];
        if (!list.some((word) => word.kind === kind)) list.push({ kind, value });
        words.set(key, list);
      }
  // The longest first: “the same day” before “the”.
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(sourceOf);
  return { pattern: new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', 'yui'), words };
}

function* entriesOf(entry: NonNullable<WordTable[Kind]>): Generator<[phrase: string, value?: number]> {
  if (typeof entry === 'string') {
    for (const phrase of entry.split(' ')) yield [phrase];
  } else if (isList(entry)) {
    for (const [index, phrases] of entry.entries())
      for (const phrase of phrases.split(' ')) yield [phrase, index + 1];
  } else {
    for (const [phrase, value] of Object.entries(entry)) yield [phrase, value];
  }
}

function isList(entry: NonNullable<WordTable[Kind]>): entry is readonly string[] {
  return Array.isArray(entry);
}

/** Returns what the words of a text are looked up by: lower case, without blanks, full stops, hyphens, apostrophes. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[\s._\-’']/g, '');
}

/** Han is written without blanks; after letters of other scripts none may follow. Short forms may have a full stop. */
function sourceOf(phrase: string): string {
  const isHan = /^\p{Script=Han}/u.test(phrase);
  if (isHan) return phrase;
  const source = phrase.replace(/_/g, String.raw`[\s.\-]*`);
  const isShort = phrase.replace(/_/g, '').length <= 5;
  return String.raw`${source}(?![\p{L}\p{M}\p{N}])${isShort ? String.raw`\.?` : ''}`;
}
