import { LANGUAGES, type Language } from '$lib/core.js';
import { prefixOf } from '../site/site.js';
import type { Place } from '../islands/links.js';

/** Returns the place of a page in a language; `root` is the site's root as the page sees it. */
export function placeIn(root: string, language: Language): Place {
  return { root, language, home: root + prefixOf(language) };
}

/** Returns the languages of the interface, the site's own first. */
export function siteLanguages(): readonly Language[] {
  return [...LANGUAGES].sort((a, b) => prefixOf(a).length - prefixOf(b).length);
}
