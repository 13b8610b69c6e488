import { isLanguage, LANGUAGES, type Language } from './languages.js';
import type { MoreWords } from './more.js';
import type { ShareWords } from './share.js';
import type { Words } from './words.js';

/*
 * The catalogues by language. Each is a file of its own, so that a page loads one language only, and of that what
 * its reader asks for. An unknown tag gives English.
 */

const WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.js')).english,
  zh: async () => (await import('./zh/index.js')).chinese,
};
const MORE: Readonly<Record<Language, () => Promise<MoreWords>>> = {
  en: async () => (await import('./en/more.js')).englishMore,
  zh: async () => (await import('./zh/more.js')).chineseMore,
};
const SHARE: Readonly<Record<Language, () => Promise<ShareWords>>> = {
  en: async () => (await import('./en/share.js')).englishShare,
  zh: async () => (await import('./zh/share.js')).chineseShare,
};

/** The words of the first view. */
export function loadWords(language: string): Promise<Words> {
  return WORDS[known(language)]();
}

/** The words of what a reader asks for later. */
export function loadMore(language: string): Promise<MoreWords> {
  return MORE[known(language)]();
}

/** The words of the Share dialog. */
export function loadShare(language: string): Promise<ShareWords> {
  return SHARE[known(language)]();
}

/** By the first part of the tag: `zh-Hans` is Chinese. */
export function known(tag: string): Language {
  const [language] = tag.split('-');
  return isLanguage(language) ? language : LANGUAGES[0];
}
