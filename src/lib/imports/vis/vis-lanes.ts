import { oneLine } from '../../formats/plain.js';
import { readHtml } from '../html-text.js';
import { itemsIn, objectOf, scalarText } from '../json/json-text.js';

/** Returns the titles of the lanes of a file by the ids of its groups; one inside another has both titles. */
export function visLanes(groups: readonly unknown[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const group of groups) {
    const fields = objectOf(group);
    const id = scalarText(fields?.['id']);
    if (fields === undefined || id === '') continue;
    titles.set(id, oneLine(readHtml(scalarText(fields['content'])).text).trim() || id);
    for (const nested of itemsIn(fields['nestedGroups'])) parents.set(scalarText(nested), id);
  }
  return new Map([...titles.keys()].map((id) => [id, pathOf(id, titles, parents)]));
}

function pathOf(
  id: string,
  titles: ReadonlyMap<string, string>,
  parents: ReadonlyMap<string, string>,
): string {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    seen.add(at);
    path.unshift(titles.get(at) ?? at);
  }
  return path.join(' / ');
}
