import { error } from '@sveltejs/kit';
import { fragmentsOf } from '$lib/core.js';
import { sourceEntries } from '$lib/server/entries.js';
import { placedTimelines } from '$lib/server/timelines.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => sourceEntries();

/** The article, and the events that rest on it. */
export const load: PageServerLoad = ({ params }) => {
  const timeline = placedTimelines().get(params.timeline);
  const source = timeline?.sources.find(({ id }) => id === params.source);
  if (!timeline || !source) error(404);
  return {
    timeline: {
      ...timeline,
      sources: [source],
      events: timeline.events.filter((event) => event.evidence.some((item) => item.source === source.id)),
    },
    source,
    fragments: fragmentsOf(timeline, (passage) => passage.source === source.id),
  };
};
