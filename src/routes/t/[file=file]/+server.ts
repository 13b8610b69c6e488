import { error } from '@sveltejs/kit';
import { FORMATS, loadFormatMessages } from '$lib/core.js';
import { siteAssets } from '$lib/server/assets.js';
import { fileEntries } from '$lib/server/entries.js';
import { siteAddress } from '$lib/server/site.js';
import { allTimelines, pictureOf } from '$lib/server/timelines.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => fileEntries();

/** A timeline in one of its formats, in its own language: `/t/clean-network.csv`. The command line writes the same bytes. */
export const GET: RequestHandler = async ({ params }) => {
  const dot = params.file.indexOf('.');
  const timeline = allTimelines().get(params.file.slice(0, dot));
  const format = FORMATS.find(({ extension }) => extension === params.file.slice(dot + 1));
  if (!timeline || !format) error(404);
  const messages = await loadFormatMessages(timeline.language);
  const site = siteAddress();
  const body = await format.write(
    timeline,
    { messages, ...(site === undefined ? {} : { site }), picture: pictureOf(timeline.id) },
    siteAssets(),
  );
  return new Response(body as BodyInit, { headers: { 'content-type': format.mediaType } });
};
