import { error } from '@sveltejs/kit';
import { timelines } from '$lib/server/timelines.js';
import { sharedBy } from '$lib/server/share.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => [...timelines.keys()].map((timeline) => ({ timeline }));

export const load: PageServerLoad = ({ params }) => {
  const timeline = timelines.get(params.timeline);
  if (!timeline) error(404);
  return { timeline, shared: sharedBy(timeline) };
};
