import { placedTimelines } from '$lib/server/timelines.js';
import { sharedBy } from '$lib/server/share.js';
import type { PageServerLoad } from './$types.js';

/** The only timeline of a site is its front page. Where there are several, or none, no timeline is. */
export const load: PageServerLoad = () => {
  const [first, ...others] = placedTimelines.values();
  const isOnly = first && others.length === 0;
  return {
    front: isOnly ? { timeline: first, shared: sharedBy(first) } : undefined,
    list: Array.from(placedTimelines.values(), ({ id, title, description, language }) => ({
      id,
      title,
      description,
      language,
    })),
  };
};
