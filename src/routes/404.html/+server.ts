import { escapeHtml, LANGUAGE_TAGS, loadFileMessages, type Language } from '$lib/core.js';
import { siteInput } from '../../site/input.js';
import { prefixOf, siteSettings } from '../../site/site.js';
import { siteLanguages } from '../place.js';
import type { RequestHandler } from './$types.js';

export const prerender = true;

/**
 * What a static host shows for an address that is not there. It is served at any depth, so it carries its
 * style inside and its one link is absolute: below the path that the build was given.
 */
export const GET: RequestHandler = async () =>
  new Response(await page(), { headers: { 'content-type': 'text/html' } });

const STYLE = `:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:24px;font:18px/1.5 system-ui,sans-serif;background:#fbfaf7;color:#1c1b19}h1,h2{font:600 30px/1.2 Georgia,serif;margin:0 0 8px}h2{margin-top:32px}p{margin:0 0 12px;max-width:52ch}a{color:#1a5a94;padding:2px 0}@media(prefers-color-scheme:dark){body{background:#171614;color:#eeebe4}a{color:#8cbcec}}`;

/** Whoever comes here named no page, and so no language: it says it in all. */
async function page(): Promise<string> {
  const { name, language: own } = siteSettings();
  const parts = await Promise.all(siteLanguages().map(part));
  const { notFound } = await loadFileMessages(own);
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[own]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${notFound.title} · ${escapeHtml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

async function part(language: Language): Promise<string> {
  const { notFound } = await loadFileMessages(language);
  const { title, text, link } = notFound;
  const heading = prefixOf(language) === '' ? 'h1' : 'h2';
  return `<section lang="${LANGUAGE_TAGS[language]}">
<${heading}>${title}</${heading}>
<p>${text}</p>
<p><a href="${siteInput().base}/${prefixOf(language)}">${link}</a></p>
</section>`;
}
