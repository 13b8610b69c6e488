import { englishFormats } from './en/formats.js';
import type { FormatWords } from './formats.js';
import type { Language } from './languages.js';
import { chineseFormats } from './zh/formats.js';

/** What a timeline is written with, by language. All languages are in it: it is for builds, not for pages. */
export const FORMAT_WORDS: Readonly<Record<Language, FormatWords>> = {
  en: englishFormats,
  zh: chineseFormats,
};
