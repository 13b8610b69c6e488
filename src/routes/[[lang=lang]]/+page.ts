import { loadLazyMessages } from '$lib/index.js';
import type { PageLoad } from './$types.js';

/** The words for spans of time come later on other pages. */
export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, lazy: await loadLazyMessages(language) };
};
