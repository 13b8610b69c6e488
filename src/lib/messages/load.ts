import { isLanguage, LANGUAGES, type Language } from './languages.js';
import type { LazyMessages } from './lazy.js';
import type { ShareMessages } from './share.js';
import type { Messages } from './messages.js';

/*
 * The catalogues by language. Each is a file of its own, so that a page loads one language only, and of that what
 * its reader asks for. An unknown tag gives English.
 */

const WORDS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en/index.js')).english,
  zh: async () => (await import('./zh/index.js')).chinese,
};
const MORE: Readonly<Record<Language, () => Promise<LazyMessages>>> = {
  en: async () => (await import('./en/lazy.js')).englishLazy,
  zh: async () => (await import('./zh/lazy.js')).chineseLazy,
};
const SHARE: Readonly<Record<Language, () => Promise<ShareMessages>>> = {
  en: async () => (await import('./en/share.js')).englishShare,
  zh: async () => (await import('./zh/share.js')).chineseShare,
};

/** The words of the first view. */
export function loadMessages(language: string): Promise<Messages> {
  return WORDS[known(language)]();
}

/** The words of what a reader asks for later. */
export function loadLazyMessages(language: string): Promise<LazyMessages> {
  return MORE[known(language)]();
}

/** The words of the Share dialog. */
export function loadShare(language: string): Promise<ShareMessages> {
  return SHARE[known(language)]();
}

/** By the first part of the tag: `zh-Hans` is Chinese. */
export function known(tag: string): Language {
  const [language] = tag.split('-');
  return isLanguage(language) ? language : LANGUAGES[0];
}
