import { error } from '@sveltejs/kit';
import { coverageOf } from '$lib/core.js';
import { timelineEntries } from '$lib/server/entries.js';
import { allTimelines } from '$lib/server/timelines.js';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => timelineEntries();

/** Each article paragraph by paragraph, with the events on it; of these, only what names them. */
export const load: PageServerLoad = ({ params }) => {
  const timeline = allTimelines().get(params.timeline);
  if (!timeline) error(404);
  const { id, title, language } = timeline;
  const titles = new Map(timeline.events.map((event) => [event.id, event.title]));
  const articles = coverageOf(timeline).flatMap(({ source: sourceId, bare, perParagraph }) => {
    const source = timeline.sources.find((each) => each.id === sourceId);
    if (!source) return [];
    const { paragraphs, ...article } = source;
    const onParagraph = new Map(perParagraph.map(({ number, events }) => [number, events]));
    return {
      source: { ...article, paragraphs: [] },
      bare,
      paragraphs: paragraphs.map(({ number, text }) => ({
        number,
        text,
        events: (onParagraph.get(number) ?? []).map((event) => ({
          id: event,
          title: titles.get(event) ?? event,
        })),
      })),
    };
  });
  return { timeline: { id, title, language }, articles };
};
