import { error } from '@sveltejs/kit';
import { mediaTypeOf } from '$lib/core.js';
import { mediaEntries } from '$lib/server/entries.js';
import { pictureOf } from '$lib/server/timelines.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => mediaEntries();

/** A picture of a timeline, as its author gave it. */
export const GET: RequestHandler = ({ params }) => {
  const bytes = pictureOf(params.timeline)(params.file);
  const type = mediaTypeOf(params.file);
  if (!bytes || type === undefined) error(404);
  return new Response(bytes as BodyInit, { headers: { 'content-type': type } });
};
