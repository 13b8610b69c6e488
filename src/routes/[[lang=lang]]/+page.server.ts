import { error } from '@sveltejs/kit';
import { FRONT_TIMELINE, placedTimelines } from '$lib/server/timelines.js';
import { sharedBy } from '$lib/server/share.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => {
  const timeline = placedTimelines.get(FRONT_TIMELINE);
  if (!timeline) error(404);
  return { timeline, shared: sharedBy(timeline) };
};
