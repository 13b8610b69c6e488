import { resolve } from '$app/paths';
import { LANGUAGES, type Language, type Links } from '$lib/index.js';

/** A path of the site in a language; the first language has no part in it. */
function at(language: Language, path: `/${string}`): string {
  return resolve((language === LANGUAGES[0] ? path : `/${language}${path}`) as '/');
}

/** The front page. */
export function homeIn(language: Language): string {
  return at(language, '/');
}

/** The page of a route with its parameters, in a language. */
export function pageIn(
  language: Language,
  route: string,
  params: Readonly<Partial<Record<string, string>>>,
): string {
  const path = route
    .replace('/[[lang=lang]]', '')
    .replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return at(language, `${path as `/${string}`}/`);
}

/** The site's own addresses for a timeline's pages. All end in a slash, as static hosts serve them. */
export function siteLinks(timeline: string, language: Language): Links {
  const home = at(language, `/t/${timeline}/`);
  const source = (id: string): string => at(language, `/t/${timeline}/s/${id}/`);
  return {
    timeline: home,
    inTimeline: (event) => `${home}#${event}`,
    event: (event) => at(language, `/t/${timeline}/e/${event}/`),
    source,
    passage: (id, anchor) => `${source(id)}#${anchor}`,
  };
}
