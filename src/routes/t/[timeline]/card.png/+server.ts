import { error } from '@sveltejs/kit';
import { drawCard } from '$lib/server/share.js';
import { timelineEntries } from '$lib/server/entries.js';
import { allTimelines } from '$lib/server/timelines.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => timelineEntries();

export const GET: RequestHandler = async ({ params }) => {
  const timeline = allTimelines().get(params.timeline);
  if (!timeline) error(404);
  return new Response((await drawCard(timeline)) as BodyInit, { headers: { 'content-type': 'image/png' } });
};
