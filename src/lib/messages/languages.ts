import * as registry from './registry.js';

/** The code of a language of the interface, as addresses have it. */
export type Language = keyof typeof registry;

const CODES = /* @__PURE__ */ Object.keys(registry) as Language[];
const DEFAULT: Language = 'en';

/** Codes of the languages; the first is that of a page whose address names none. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  DEFAULT,
  .../* @__PURE__ */ CODES.filter((language) => language !== DEFAULT),
];

/** The BCP 47 tag that a page in the language bears: it names the script too, which fonts are chosen by. */
export const LANGUAGE_TAGS = /* @__PURE__ */ recordOf('tag');

/** What each language calls itself. */
export const LANGUAGE_NAMES = /* @__PURE__ */ recordOf('name');

function recordOf(what: 'name' | 'tag'): Readonly<Record<Language, string>> {
  const entries = CODES.map((language) => [language, registry[language][what]]);
  return Object.fromEntries(entries) as Record<Language, string>;
}

export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(registry, code);
}

/** Returns the language of a BCP 47 tag by its first part: `zh-Hans` is Chinese. An unknown tag gives the first. */
export function languageOf(tag: string): Language {
  const [code] = tag.split('-');
  return isLanguage(code) ? code : DEFAULT;
}
