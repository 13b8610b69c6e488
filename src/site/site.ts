import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../lib/messages/languages.js';
import type { Messages } from '../lib/messages/types/page.js';
import { siteInput } from './input.js';
import type { Site } from './settings.js';

/** Returns the settings of this site: its name, language and footer. */
export function siteSettings(): Site {
  return siteInput().settings;
}

/** Returns the part of an address that names a language: none for the site's own. */
export function prefixOf(language: Language): string {
  return language === siteSettings().language ? '' : `${language}/`;
}

/** Returns the messages of a page with the name of the site in them. */
export function withSite<Page extends Messages>(page: Page): Page {
  return { ...page, site: { ...page.site, name: siteSettings().name } };
}

/** Returns the site's own footer for a language, with the tag of the language that it is in. */
export function footerIn(language: Language): { readonly text: string; readonly tag: string } | undefined {
  const { footer, language: first } = siteSettings();
  const at = footer?.[language] === undefined ? first : language;
  const text = footer?.[at];
  return text === undefined ? undefined : { text, tag: LANGUAGE_TAGS[at] };
}

/** Returns the site's own footer for every language; undefined where it has none. */
export function siteFooters(): Readonly<Record<Language, string>> | undefined {
  if (!siteSettings().footer) return undefined;
  const texts = LANGUAGES.map((language) => [language, footerIn(language)?.text]);
  return Object.fromEntries(texts) as Record<Language, string>;
}
