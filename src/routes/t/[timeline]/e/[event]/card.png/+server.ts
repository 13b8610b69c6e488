import { error } from '@sveltejs/kit';
import { eventEntries } from '$lib/server/entries.js';
import { findEvent } from '$lib/server/events.js';
import { drawCard } from '$lib/server/share.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => eventEntries();

export const GET: RequestHandler = async ({ params }) => {
  const found = findEvent(params);
  if (!found) error(404);
  return new Response((await drawCard(found.timeline, found.event)) as BodyInit, {
    headers: { 'content-type': 'image/png' },
  });
};
