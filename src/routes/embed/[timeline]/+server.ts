import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { script, style } from 'virtual:embed-bundle';
import { EMBED_VIEWS, english as messages, fragmentsOf, hanVariantsIn, type Timeline } from '$lib/core.js';
import { siteAddress } from '$lib/server/site.js';
import { timelineEntries } from '$lib/server/entries.js';
import { allTimelines } from '$lib/server/timelines.js';
import Embed from '../../../embed/Embed.svelte';
import { firstScript, HEAD } from '../../../embed/first.js';
import { selfContainedPage } from '../../../standalone/self-contained.js';
import { siteFooters } from '../../../site/site.js';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => timelineEntries();

/** The embed page lies two folders below the site's root. */
const HOME = '../../';

export const GET: RequestHandler = ({ params }) => {
  const timeline = allTimelines().get(params.timeline);
  if (!timeline) error(404);
  const shown = withoutText(timeline);
  const props = {
    timeline: shown,
    home: HOME,
    site: siteAddress(),
    fragments: fragmentsOf(timeline, () => true),
    footers: siteFooters(),
  };
  const { body } = render(Embed, { props: { ...props, view: EMBED_VIEWS[0] } });
  const { body: list } = render(Embed, { props: { ...props, view: 'both' } });
  const html = selfContainedPage({
    language: messages.language,
    title: timeline.title,
    head: HEAD,
    first: firstScript(),
    body,
    noscript: list,
    data: { ...props, han: hanVariantsIn(JSON.stringify(shown)) },
    script,
    style,
    hasFiles: timeline.events.some(({ media }) => media !== undefined),
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};

/** Returns a timeline without the text of its sources: the embed shows quotes with their places, and links to the articles. */
function withoutText(timeline: Timeline): Timeline {
  return { ...timeline, sources: timeline.sources.map((source) => ({ ...source, paragraphs: [] })) };
}
