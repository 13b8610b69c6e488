import { resolve } from '$app/paths';
import type { Links } from '$lib/index.js';

/** The site's own addresses for a timeline's pages. All end in a slash, as static hosts serve them. */
export function siteLinks(timeline: string): Links {
  const home = resolve(`/t/${timeline}/`);
  return {
    timeline: home,
    inTimeline: (event) => `${home}#${event}`,
    event: (event) => resolve(`/t/${timeline}/e/${event}/`),
    source: (source) => resolve(`/t/${timeline}/s/${source}/`),
    passage: (source, anchor) => `${resolve(`/t/${timeline}/s/${source}/`)}#${anchor}`,
  };
}
