import type { Language, Links } from '../lib/index.js';

/** Where a page of the site is. Addresses are seen from it, and have a slash behind. */
export interface Place {
  /** The site's root. */
  readonly root: string;
  /** The language of the page, and the front page in it: the root, where it is the site's own language. */
  readonly language: Language;
  readonly home: string;
}

/** Returns the address of a route's page with its parameters. */
export function pageIn(
  { home }: Pick<Place, 'home'>,
  route: string,
  params: Readonly<Partial<Record<string, string>>>,
): string {
  const path = route
    .replace(/^\/(?:\[\[lang=lang\]\]\/?)?/, '')
    .replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return home + (path === '' ? '' : `${path}/`);
}

/** Returns the site's own addresses for a timeline's pages. All end in a slash, as static hosts serve them. */
export function siteLinks({ home: front, root }: Pick<Place, 'home' | 'root'>, timeline: string): Links {
  const home = `${front}t/${timeline}/`;
  const source = (id: string): string => `${home}s/${id}/`;
  return {
    timeline: home,
    inTimeline: (event) => `${home}#${event}`,
    event: (event) => `${home}e/${event}/`,
    source,
    passage: (id, anchor) => `${source(id)}#${anchor}`,
    // One file for all languages.
    media: (file) => `${root}t/${timeline}/media/${file}`,
  };
}

/** Returns an address of the site in full; `address` begins with `root`, as all do that are made here. */
export function fullAddress(site: string, root: string, address: string): string {
  return site + address.slice(root.length);
}
