import { error } from '@sveltejs/kit';
import { comparisonsOf, fragmentsOf, tableOf, type Source } from '$lib/core.js';
import { eventEntries } from '$lib/server/entries.js';
import { findEvent } from '$lib/server/events.js';
import { sharedBy } from '$lib/server/share.js';
import { changesIn } from '$lib/server/timelines.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => eventEntries();

/** The event with its sources, without the articles' text, and its neighbours in time. */
export const load: PageServerLoad = ({ params }) => {
  const found = findEvent(params);
  if (!found) error(404);
  const { timeline, event } = found;
  const inOrder = Array.from(tableOf(timeline).event, (index) => timeline.events[index]);
  const at = inOrder.indexOf(event);
  const cited = new Set(event.evidence.map(({ source }) => source));
  return {
    timeline: {
      ...timeline,
      sources: timeline.sources
        .filter(({ id }) => cited.has(id))
        .map((source) => ({ ...source, paragraphs: pagesIn(source) })),
      events: [],
    },
    event,
    shared: sharedBy(timeline, event),
    before: inOrder[at - 1],
    after: inOrder[at + 1],
    /** The newest correction of it, by its number on the page of corrections. */
    correction: changesIn(timeline.id).findIndex(({ events = [] }) =>
      events.some(({ id, what }) => id === event.id && what === 'changed'),
    ),
    comparisons: comparisonsOf(event),
    fragments: fragmentsOf(timeline, (passage) => passage.event.id === event.id),
  };
};

/** Of its paragraphs, citations need the pages alone. */
function pagesIn({ paragraphs }: Source): Source['paragraphs'] {
  return paragraphs.flatMap(({ number, page }) => (page === undefined ? [] : [{ number, page, text: '' }]));
}
