import type { EditedProject } from '../project.js';
import type { MergeConflict } from './conflict.js';
import { withFields } from './merge-items.js';

const LISTS = { lane: 'lanes', event: 'events', document: 'documents', media: 'media' } as const;

/** Returns the project with one of the two values of a conflict. */
export function settleConflict(
  project: EditedProject,
  { place, ours, theirs }: MergeConflict,
  side: 'ours' | 'theirs',
): EditedProject {
  const value = side === 'ours' ? ours : theirs;
  if (place.kind === 'project') return withFields(project, new Map([[place.field, value]]));
  const list = LISTS[place.kind];
  const items: readonly object[] = project[list];
  const field = 'field' in place ? place.field : undefined;
  const at = items.findIndex((item) => nameOf(item) === place.id);
  const item = items[at];
  const next =
    field === undefined ? (value as object | undefined) : item && withFields(item, new Map([[field, value]]));
  // What is gone meanwhile has no fields any more.
  if (field !== undefined && !item) return project;
  const others =
    at < 0
      ? [...items, ...(next ? [next] : [])]
      : items.flatMap((each, index) => (index === at ? (next ?? []) : each));
  return { ...project, [list]: others };
}

function nameOf(item: object): unknown {
  return 'id' in item ? item.id : 'name' in item ? item.name : undefined;
}
