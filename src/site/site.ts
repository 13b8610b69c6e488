import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../lib/messages/languages.js';
import type { Messages } from '../lib/messages/types/page.js';
import { readSettings, type Site } from './settings.js';

/** `$config` is the root of the project, or the folder that a test names (svelte.config.js). */
const files = import.meta.glob<unknown>('$config/site.config.{ts,js}', { eager: true, import: 'default' });
const [[file, settings] = ['site.config.ts', {}]] = Object.entries(files);

/** The settings of this site. A project without the file has those of Sourceline. */
export const SITE_SETTINGS: Site = readSettings(settings, file.replace(/^\//, ''));

/** Returns the part of an address that names a language: none for the site's own. */
export function prefixOf(language: Language): string {
  return language === SITE_SETTINGS.language ? '' : `${language}/`;
}

/** Returns the messages of a page with the name of the site in them. */
export function withSite<Page extends Messages>(page: Page): Page {
  return { ...page, site: { ...page.site, name: SITE_SETTINGS.name } };
}

/** Returns the site's own footer for a language, with the tag of the language that it is in. */
export function footerIn(language: Language): { readonly text: string; readonly tag: string } | undefined {
  const { footer, language: first } = SITE_SETTINGS;
  const at = footer?.[language] === undefined ? first : language;
  const text = footer?.[at];
  return text === undefined ? undefined : { text, tag: LANGUAGE_TAGS[at] };
}

/** Returns the site's own footer for every language; undefined where it has none. */
export function siteFooters(): Readonly<Record<Language, string>> | undefined {
  if (!SITE_SETTINGS.footer) return undefined;
  const texts = LANGUAGES.map((language) => [language, footerIn(language)?.text]);
  return Object.fromEntries(texts) as Record<Language, string>;
}
