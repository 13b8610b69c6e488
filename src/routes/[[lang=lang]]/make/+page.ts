import { loadMake } from '../../../make/load-messages.js';
import type { PageLoad } from './$types.js';

/** The words of the editor come with the page, so that its frame is there before its script. */
export const load: PageLoad = async ({ parent }) => {
  const { language } = await parent();
  return { make: await loadMake(language) };
};
