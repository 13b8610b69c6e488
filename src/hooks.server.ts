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
    transformPageChunk: ({ html }) =>
      withPolicy(html.replace('%lang%', tagOf(event.params['lang'])), event.route.id),
  });

const OPEN_PAGE = '/[[lang=lang]]/open';
/**
 * The page that opens a reader's own file may ask any host for it: `?src=` names one, and a server on the reader's own
 * machine is not on https. It reads the file in a worker, and sends nothing. All other pages ask this host alone; since
 * a policy comes with a document, links to this page load it anew.
 */
const OPEN_POLICY = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'";

function withPolicy(html: string, route: string | null): string {
  return route === OPEN_PAGE ? html.replace("connect-src 'self'", OPEN_POLICY) : html;
}

function tagOf(language: string | undefined): string {
  return LANGUAGE_TAGS[isLanguage(language) ? language : LANGUAGES[0]];
}
