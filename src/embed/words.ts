import {
  chinese,
  chineseForeign,
  chineseOptions,
  english,
  englishForeign,
  englishOptions,
  isLanguage,
  LANGUAGES,
  type ForeignWords,
  type Language,
  type OptionWords,
  type Words,
} from '../lib/index.js';

/** The words of an embed: those of a timeline's page, and those of the options in its address. */
export interface EmbedWords {
  readonly words: Words;
  readonly options: OptionWords;
}

/** One script has all languages in it, since a sandboxed frame may load none later. */
export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  en: { words: english, options: englishOptions },
  zh: { words: chinese, options: chineseOptions },
};

/** The same for a timeline from elsewhere. */
export const FOREIGN_WORDS: Readonly<Record<Language, ForeignWords>> = {
  en: englishForeign,
  zh: chineseForeign,
};

/** The language that an address asks for; where it asks for none that is known, that of the build. */
export function languageIn(query: string): Language {
  const asked = new URLSearchParams(query).get('lang') ?? undefined;
  return isLanguage(asked) ? asked : LANGUAGES[0];
}
