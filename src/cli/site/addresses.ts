import { LANGUAGES } from '../../lib/core.js';
import { prefixOf } from '../../site/site.js';
import type { Manifest } from './kit.js';

type Route = Manifest['_']['routes'][number];

const LANGUAGE = '[[lang=lang]]';

/**
 * Returns the addresses of all pages and files of the site, from its root on: each route with the parameters that it lists
 * itself, the pages in every language.
 */
export async function listAddresses({ _: { routes, nodes } }: Manifest): Promise<string[]> {
  const lists = await Promise.all(routes.map((route) => addressesOf(route, nodes)));
  return lists.flat();
}

async function addressesOf(route: Route, nodes: Manifest['_']['nodes']): Promise<string[]> {
  if (route.page) {
    const node = await nodes[route.page.leaf]?.();
    const entries = await (node?.server?.entries ?? node?.universal?.entries)?.();
    return fill(route.id, entries, true);
  }
  const endpoint = await route.endpoint?.();
  return fill(route.id, await endpoint?.entries?.(), endpoint?.trailingSlash === 'always');
}

/** Returns the addresses of a route; one without parameters has no list of them. */
function fill(
  id: string,
  entries: readonly Readonly<Record<string, string>>[] = [{}],
  hasSlash: boolean,
): string[] {
  const paths = entries.map((entry) =>
    id.replace(/\[(\w+)(?:=\w+)?\]/g, (part, name: string, at: number) =>
      id[at - 1] === '[' ? part : encodeURIComponent(entry[name] ?? ''),
    ),
  );
  const slashed = paths.map((path) => (hasSlash && !path.endsWith('/') ? `${path}/` : path));
  if (!id.startsWith(`/${LANGUAGE}`)) return slashed;
  return LANGUAGES.flatMap((language) =>
    slashed.map((path) => `/${prefixOf(language)}${path.slice(LANGUAGE.length + 2)}`),
  );
}
