import { loadLazyMessages } from '$lib/index.js';
import type { PageLoad } from './$types.js';

/** The words of a page that few readers open are not among those of the first view. */
export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, lazy: await loadLazyMessages(language) };
};
