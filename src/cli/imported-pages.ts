import { join } from 'node:path';
import { pageOfAddress } from '../lib/editing/imports/find/same-address.js';
import type { EditedProject } from '../lib/editing/project.js';
import { existingSources } from './existing-sources.js';

/** The addresses that files of other programs name for drafts. */
export interface NamedPages {
  /** In the order of the events, each once. */
  readonly all: readonly string[];
  /** Those of which the project has no archived text. */
  readonly missing: readonly string[];
}

/** Returns the pages that imports name for the drafts of a project that have no quote. */
export function namedPages({ events, imports = [] }: EditedProject, folder: string): NamedPages {
  const pages = new Map<string, string>();
  const states = new Map(imports.flatMap((record) => Object.entries(record.events)));
  for (const { id, evidence = [] } of events) {
    const state = evidence.length === 0 ? states.get(id) : undefined;
    for (const { url } of [...(state?.sources ?? []), ...(state?.quotes ?? [])])
      if (url !== undefined && !pages.has(pageOfAddress(url))) pages.set(pageOfAddress(url), url);
  }
  const archived = new Set(
    existingSources(join(folder, 'sources')).flatMap(({ source: { url, archived: copies = [] } }) =>
      [url, ...copies.map((copy) => copy.url)].flatMap((each) =>
        each === undefined ? [] : [pageOfAddress(each)],
      ),
    ),
  );
  const missing = [...pages].filter(([page]) => !archived.has(page)).map(([, url]) => url);
  return { all: [...pages.values()], missing };
}
