import type { ImportedState } from '../../lib/editing/imports/import-record.js';
import type { EditedDocument, EditedProject } from '../../lib/editing/project.js';

/** What a file said of an event, and which file it was. */
export interface FoundState {
  readonly file: string;
  readonly state: ImportedState;
}

/** Returns what the files said of an event that was imported; the last import first. */
export function statesOf(
  { imports = [] }: Pick<EditedProject, 'imports'>,
  event: string,
): readonly FoundState[] {
  return imports
    .flatMap(({ file, events }) => {
      const state = Object.hasOwn(events, event) ? events[event] : undefined;
      return state ? [{ file, state }] : [];
    })
    .reverse();
}

/** Returns an address as it is compared: without what leads into the page, and without a stroke at its end. */
function plainAddress(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
}

/** Returns the document that has an address. */
export function documentOf(
  { documents }: Pick<EditedProject, 'documents'>,
  url: string,
): EditedDocument | undefined {
  const wanted = plainAddress(url);
  return documents.find(({ said }) => said.url?.values.some((each) => plainAddress(each) === wanted));
}

/** Returns the pages that files name for events without a quote, and that no document is, each once. */
export function namedPages(project: EditedProject): readonly string[] {
  const { imports = [], events, documents } = project;
  if (imports.length === 0) return [];
  const there = new Set(documents.flatMap(({ said }) => (said.url?.values ?? []).map(plainAddress)));
  const bare = new Set(events.filter(({ evidence = [] }) => evidence.length === 0).map(({ id }) => id));
  const named = new Map<string, string>();
  for (const record of imports)
    for (const [id, { sources, quotes }] of Object.entries(record.events))
      if (bare.has(id))
        for (const { url } of [...sources, ...quotes])
          if (url !== undefined && !there.has(plainAddress(url)) && !named.has(plainAddress(url)))
            named.set(plainAddress(url), url);
  return [...named.values()];
}

/** Returns the imported events that have no quote yet, in the order of the timeline's events. */
export function draftsWithoutPassage({
  events,
  imports = [],
}: Pick<EditedProject, 'events' | 'imports'>): readonly EditedProject['events'][number][] {
  if (imports.length === 0) return [];
  return events.filter(
    ({ id, evidence = [] }) =>
      evidence.length === 0 && imports.some((record) => Object.hasOwn(record.events, id)),
  );
}
