import { error } from '@sveltejs/kit';
import { tableOf } from '$lib/core.js';
import { fragmentsOf } from '$lib/core.js';
import { timelines } from '$lib/server/timelines.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () =>
  [...timelines.values()].flatMap((timeline) =>
    timeline.events.map((event) => ({ timeline: timeline.id, event: event.id })),
  );

/** The event with its sources, without the articles' text, and its neighbours in time. */
export const load: PageServerLoad = ({ params }) => {
  const timeline = timelines.get(params.timeline);
  const event = timeline?.events.find(({ id }) => id === params.event);
  if (!timeline || !event) error(404);
  const inOrder = Array.from(tableOf(timeline).event, (index) => timeline.events[index]);
  const at = inOrder.indexOf(event);
  const cited = new Set(event.evidence.map(({ source }) => source));
  return {
    timeline: {
      ...timeline,
      sources: timeline.sources
        .filter(({ id }) => cited.has(id))
        .map((source) => ({ ...source, paragraphs: [] })),
      events: [],
    },
    event,
    before: inOrder[at - 1],
    after: inOrder[at + 1],
    fragments: fragmentsOf(timeline, (passage) => passage.event === event),
  };
};
