import { error } from '@sveltejs/kit';
import { timelineEntries } from '$lib/server/entries.js';
import { changesIn, placedTimelines } from '$lib/server/timelines.js';
import { sharedBy } from '$lib/server/share.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => timelineEntries();

export const load: PageServerLoad = ({ params }) => {
  const timeline = placedTimelines().get(params.timeline);
  if (!timeline) error(404);
  return { timeline, shared: sharedBy(timeline), isCorrected: changesIn(timeline.id).length > 0 };
};
