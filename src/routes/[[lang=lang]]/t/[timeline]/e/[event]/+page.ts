import { loadLazyMessages } from '$lib/index.js';
import type { PageLoad } from './$types.js';

/** The page shows at once what a card opens when it is asked. */
export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  return { ...data, lazy: await loadLazyMessages(language) };
};
