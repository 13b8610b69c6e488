import { error } from '@sveltejs/kit';
import { fontEntries } from '$lib/server/entries.js';
import { findFont, listScriptFonts } from '$lib/server/fonts.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => fontEntries(listScriptFonts);

/** A font of another script, cut to the letters of a timeline, for the pictures that the Share dialog makes. */
export const GET: RequestHandler = async ({ params }) => {
  const bytes = await findFont(params);
  if (!bytes) error(404);
  return new Response(bytes as BodyInit, { headers: { 'content-type': 'font/ttf' } });
};
