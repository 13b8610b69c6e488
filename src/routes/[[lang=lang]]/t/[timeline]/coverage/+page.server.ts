import { error } from '@sveltejs/kit';
import { coverageOf, gapsIn, type Gap } from '$lib/core.js';
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
  const articles = coverageOf(timeline).flatMap(
    ({ source: sourceId, bare, paragraphs: count, perParagraph }) => {
      const source = timeline.sources.find((each) => each.id === sourceId);
      if (!source) return [];
      const { paragraphs, ...article } = source;
      const onParagraph = new Map(perParagraph.map(({ number, events }) => [number, events]));
      const gaps = gapsIn(source);
      const gapOf = (number: number): Gap | undefined =>
        gaps.find(({ first, last }) => first <= number && number <= last);
      return {
        source: { ...article, paragraphs: [] },
        count,
        // What is not published is one entry, whose anchor has the first of its numbers.
        bare: bare.map((number) => ({ number, anchor: `p${gapOf(number)?.first ?? number}` })),
        paragraphs: paragraphs.map(({ number, text }, at) => ({
          number,
          text,
          gap: gaps.find((gap) => gap.at === at),
          events: (onParagraph.get(number) ?? []).map((event) => ({
            id: event,
            title: titles.get(event) ?? event,
          })),
        })),
        gap: gaps.find((gap) => gap.at === paragraphs.length),
      };
    },
  );
  return { timeline: { id, title, language }, articles };
};
