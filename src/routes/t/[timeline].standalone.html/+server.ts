import { error } from '@sveltejs/kit';
import { english as words, formatOf } from '$lib/core.js';
import { assets } from '$lib/server/assets.js';
import { timelines } from '$lib/server/timelines.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => [...timelines.keys()].map((timeline) => ({ timeline }));

/** The timeline and its sources in one file. */
export const GET: RequestHandler = async ({ params }) => {
  const timeline = timelines.get(params.timeline);
  const format = formatOf('html');
  if (!timeline || !format) error(404);
  const body = await format.write(timeline, { words }, assets);
  return new Response(body as string, { headers: { 'content-type': format.mediaType } });
};
