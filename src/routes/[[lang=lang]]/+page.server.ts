import { error } from '@sveltejs/kit';
import { FRONT_TIMELINE, timelines } from '$lib/server/timelines.js';
import { sharedBy } from '$lib/server/share.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => {
  const timeline = timelines.get(FRONT_TIMELINE);
  if (!timeline) error(404);
  return { timeline, shared: sharedBy(timeline) };
};
