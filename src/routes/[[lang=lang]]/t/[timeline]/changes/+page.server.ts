import { error } from '@sveltejs/kit';
import { correctedFields, type Correction, type ThingChange } from '$lib/core.js';
import { changedEntries } from '$lib/server/entries.js';
import { allTimelines, changesIn } from '$lib/server/timelines.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => changedEntries();

/** What was corrected, the latest first, each value as a word diff; what is still there can be followed. */
export const load: PageServerLoad = ({ params }) => {
  const timeline = allTimelines().get(params.timeline);
  const changes = changesIn(params.timeline);
  if (!timeline || changes.length === 0) error(404);
  const { id, title, language, sources, events } = timeline;
  const linked = (list: readonly { readonly id: string }[]) => (thing: ThingChange) => ({
    ...thing,
    isThere: list.some((each) => each.id === thing.id),
    fields: correctedFields(thing.fields ?? [], sources),
  });
  return {
    timeline: { id, title, language },
    corrections: changes.map((change: Correction) => ({
      on: change.on,
      note: change.note,
      timeline: correctedFields(change.timeline ?? [], sources),
      events: (change.events ?? []).map(linked(events)),
      sources: (change.sources ?? []).map(linked(sources)),
    })),
  };
};
