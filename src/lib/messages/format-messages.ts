import { englishFormats } from './en/formats.js';
import type { FormatMessages } from './formats.js';
import type { Language } from './languages.js';
import { chineseFormats } from './zh/formats.js';

/** What a timeline is written with, by language. All languages are in it: it is for builds, not for pages. */
export const FORMAT_MESSAGES: Readonly<Record<Language, FormatMessages>> = {
  en: englishFormats,
  zh: chineseFormats,
};
