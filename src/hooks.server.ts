import type { Handle } from '@sveltejs/kit';
import { isLanguage, LANGUAGE_TAGS, LANGUAGES } from '$lib/core.js';

/**
 * Fonts are preloaded beside scripts and styles, so that the first paint has them where the line is fast. Those
 * that pictures are drawn with are not the page's.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.endsWith('.woff2')),
    transformPageChunk: ({ html }) => html.replace('%lang%', tagOf(event.params['lang'])),
  });

function tagOf(language: string | undefined): string {
  return LANGUAGE_TAGS[isLanguage(language) ? language : LANGUAGES[0]];
}
