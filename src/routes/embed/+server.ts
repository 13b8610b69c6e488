import { render } from 'svelte/server';
import { script as worker } from 'virtual:check-bundle';
import { script, style } from 'virtual:remote-bundle';
import { english as messages, englishRemote, LANGUAGES } from '$lib/core.js';
import { firstScript, HEAD } from '../../embed/first.js';
import Remote from '../../embed/Remote.svelte';
import { selfContainedPage } from '../../standalone/self-contained.js';
import { siteMessagesOf } from '../site-messages.js';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The page that shows a timeline from any address that lets it. It is the only one that may ask other hosts, and
 * only for data: no script, style or picture of theirs is let in. Its worker's script is in it as text.
 */
const MAY = ['connect-src http: https:', 'worker-src blob:'];

export const GET: RequestHandler = () => {
  const { body } = render(Remote);
  const html = selfContainedPage({
    language: messages.language,
    title: englishRemote.title,
    body,
    data: {},
    head: HEAD,
    first: firstScript(
      Object.fromEntries(LANGUAGES.map((language) => [language, siteMessagesOf(language).tooOld])),
    ),
    script,
    worker,
    style,
    policy: MAY,
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};
