import { browser } from '$app/environment';
import { readEarly } from '$lib/archive.js';
import { loadArchive, loadLazyMessages } from '$lib/index.js';
import type { PageLoad } from './$types.js';

let isFirst = true;

/** The words of the list and its tools come with the page: nothing of it works without them. */
export const load: PageLoad = async ({ parent, url }) => {
  const { language } = await parent();
  const [archive, lazy] = await Promise.all([loadArchive(language), loadLazyMessages(language)]);
  // On the way from another page of the site, the address is still that page's.
  if (browser && isFirst && url.pathname === location.pathname) readEarly(archive, language);
  isFirst = false;
  return { archive, lazy };
};
