import { LANGUAGES, type Language, type Links } from '../lib/index.js';

/** Where a page of the site is: the site's root seen from it, with a slash behind, and the language of the page. */
export interface Place {
  readonly root: string;
  readonly language: Language;
}

/** Returns a path of the site in a language; the first language has no part in it. `path` has no slash before. */
function at({ root, language }: Place, path: string): string {
  return `${root}${language === LANGUAGES[0] ? '' : `${language}/`}${path}`;
}

/** Returns the address of the front page. */
export function homeIn(place: Place): string {
  return at(place, '');
}

/** Returns the address of a route's page with its parameters. */
export function pageIn(
  place: Place,
  route: string,
  params: Readonly<Partial<Record<string, string>>>,
): string {
  const path = route
    .replace(/^\/(?:\[\[lang=lang\]\]\/?)?/, '')
    .replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return at(place, path === '' ? '' : `${path}/`);
}

/** Returns the site's own addresses for a timeline's pages. All end in a slash, as static hosts serve them. */
export function siteLinks(place: Place, timeline: string): Links {
  const home = at(place, `t/${timeline}/`);
  const source = (id: string): string => `${home}s/${id}/`;
  return {
    timeline: home,
    inTimeline: (event) => `${home}#${event}`,
    event: (event) => `${home}e/${event}/`,
    source,
    passage: (id, anchor) => `${source(id)}#${anchor}`,
  };
}

/** Returns an address of the site in full; `address` begins with `root`, as all do that are made here. */
export function fullAddress(site: string, root: string, address: string): string {
  return site + address.slice(root.length);
}
