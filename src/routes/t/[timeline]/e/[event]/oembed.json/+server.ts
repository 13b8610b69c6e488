import { error, json } from '@sveltejs/kit';
import { eventEntries } from '$lib/server/entries.js';
import { findEvent } from '$lib/server/events.js';
import { oembedOf } from '$lib/server/share.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => eventEntries();

export const GET: RequestHandler = ({ params }) => {
  const found = findEvent(params);
  if (!found) error(404);
  return json(oembedOf(found.timeline, found.event));
};
