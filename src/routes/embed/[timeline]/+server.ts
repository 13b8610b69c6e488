import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { script, style } from 'virtual:embed-bundle';
import type { Timeline } from '$lib/core.js';
import { embedPage } from '$lib/server/embed-page.js';
import { fragmentsOf } from '$lib/server/fragments.js';
import { SITE } from '$lib/server/site.js';
import { timelines } from '$lib/server/timelines.js';
import Embed from '../../../embed/Embed.svelte';
import { FIRST } from '../../../embed/first.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => [...timelines.keys()].map((timeline) => ({ timeline }));

/** The embed page lies two folders below the site's root. */
const HOME = '../../';

export const GET: RequestHandler = ({ params }) => {
  const timeline = timelines.get(params.timeline);
  if (!timeline) error(404);
  const data = {
    timeline: withoutText(timeline),
    home: HOME,
    site: SITE,
    fragments: fragmentsOf(timeline, () => true),
  };
  const { body } = render(Embed, { props: data });
  const html = embedPage({ title: timeline.title, body, data, first: FIRST, script, style });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};

/** The embed shows quotes with their places; the articles stay where their links lead. */
function withoutText(timeline: Timeline): Timeline {
  return { ...timeline, sources: timeline.sources.map((source) => ({ ...source, paragraphs: [] })) };
}
