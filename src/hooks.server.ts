import type { Handle, HandleServerError } from '@sveltejs/kit';
import { isLanguage, LANGUAGE_TAGS } from '$lib/core.js';
import { siteSettings } from './site/site.js';

/** Kit writes the pages; what they load is linked by routes/PageAssets.svelte. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      withPolicy(html.replace('%lang%', tagOf(event.params['lang'])), event.route.id),
  });

/** What is not there is answered so, and is no fault of the site. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};

const OPEN_PAGE = '/[[lang=lang]]/open';
/**
 * The page that opens a reader's own file may ask any host for it: `?src=` names one, and a server on the reader's own
 * machine is not on https. It reads the file in a worker, and sends nothing. All other pages ask this host alone; a
 * policy comes with a document.
 */
const OPEN_POLICY = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'";

function withPolicy(html: string, route: string | null): string {
  return route === OPEN_PAGE ? html.replace("connect-src 'self'", OPEN_POLICY) : html;
}

function tagOf(language: string | undefined): string {
  return LANGUAGE_TAGS[isLanguage(language) ? language : siteSettings().language];
}
