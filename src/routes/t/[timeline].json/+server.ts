import { error, json } from '@sveltejs/kit';
import { timelines } from '$lib/server/timelines.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => [...timelines.keys()].map((timeline) => ({ timeline }));

/** The interchange form: sources and paragraphs included, so that a reader can check it without us. */
export const GET: RequestHandler = ({ params }) => {
  const timeline = timelines.get(params.timeline);
  return timeline ? json(timeline) : error(404);
};
