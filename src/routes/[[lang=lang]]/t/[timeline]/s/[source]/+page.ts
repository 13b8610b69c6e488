import { loadLazyMessages } from '$lib/index.js';
import type { PageLoad } from './$types.js';

/** The words of the reading view, in the language of the page. */
export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, reading: (await loadLazyMessages(language)).reading };
};
