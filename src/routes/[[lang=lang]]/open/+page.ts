import { loadArchive, loadLazyMessages } from '$lib/index.js';
import type { PageLoad } from './$types.js';

/** The words of the list and its tools come with the page: nothing of it works without them. */
export const load: PageLoad = async ({ parent }) => {
  const { language } = await parent();
  const [archive, lazy] = await Promise.all([loadArchive(language), loadLazyMessages(language)]);
  return { archive, lazy };
};
