import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { script, style } from 'virtual:embed-bundle';
import { english as words, jsonForScript, type Timeline } from '$lib/core.js';
import { timelines } from '$lib/server/timelines.js';
import Embed from '../../../embed/Embed.svelte';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () => [...timelines.keys()].map((timeline) => ({ timeline }));

/** The embed page lies two folders below the site's root. */
const HOME = '../../';

/** One file with all that it needs inside, so that it runs in a sandbox, from any host, and from a disk. */
export const GET: RequestHandler = ({ params }) => {
  const timeline = timelines.get(params.timeline);
  if (!timeline) error(404);
  return new Response(page(timeline), { headers: { 'content-type': 'text/html' } });
};

function page(timeline: Timeline): string {
  const props = { timeline: withoutText(timeline), home: HOME };
  const { body } = render(Embed, { props });
  const code = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeText(timeline.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="sourceline">${body}</div>
<script type="application/json" id="sourceline-data">${jsonForScript(props)}</script>
<script>${code}</script>
</body>
</html>
`;
}

/** The embed shows quotes with their places; the articles stay where their links lead. */
function withoutText(timeline: Timeline): Timeline {
  return { ...timeline, sources: timeline.sources.map((source) => ({ ...source, paragraphs: [] })) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
