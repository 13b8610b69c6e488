import { eventIds } from '../../project/event-ids.js';
import { isFields } from '../../project/written.js';
import { definitionOf } from '../definition.js';
import { isSameValue } from '../merge/conflict.js';
import type { EditedProject } from '../project.js';
import { patchEvent, wholeEvent, type WrittenFields } from './patch-event.js';

/** A project before and after a change, and the definition that it was before. */
export interface Patch {
  readonly data: unknown;
  readonly before: EditedProject;
  readonly after: EditedProject;
  /** Events that are to be written with all their fields, by id; `LANES` for lanes that are to be written. */
  readonly whole?: ReadonlySet<string>;
}

/** Stands for the lanes among the ids of events, none of which is like it. */
export const LANES = '#lanes';

/** Returns the data of a definition with what was changed. What was not is the same object as before. */
export function patchDefinition({ data, before, after, whole = new Set() }: Patch): WrittenFields {
  const written = isFields(data) ? data : {};
  const fields = new Map(Object.entries(written));
  const [was, now] = [definitionOf(before), definitionOf(after)];
  if (was['id'] !== now['id']) fields.set('id', now['id']);
  for (const name of ['title', 'description', 'language', 'lanes'] as const)
    if (!isSameValue(before[name], after[name]) || (name === 'lanes' && whole.has(LANES)))
      fields.set(name, after[name]);
  const sources = written['sources'];
  if (Array.isArray(sources)) fields.set('sources', patchSources(sources, before, after));
  fields.delete('events');
  const events = Array.isArray(written['events']) ? (written['events'] as readonly unknown[]) : [];
  fields.set('events', patchEvents(events, { before, after, whole }));
  return Object.fromEntries(fields);
}

function patchEvents(
  events: readonly unknown[],
  { before, after, whole = new Set() }: Omit<Patch, 'data'>,
): readonly unknown[] {
  const ids = eventIds(events);
  const written = new Map(events.map((event, index) => [ids[index], event]));
  const old = new Map(before.events.map((event) => [event.id, event]));
  return after.events.map((event) => {
    const [own, was] = [written.get(event.id), old.get(event.id)];
    if (!isFields(own) || !was || whole.has(event.id)) return wholeEvent(event);
    return isSameValue(was, event) ? own : patchEvent(own, was, event);
  });
}

/** The order of an author's list stays; what it lists beside the documents that were there does too. */
function patchSources(
  listed: readonly unknown[],
  before: EditedProject,
  after: EditedProject,
): readonly unknown[] {
  const [old, now] = [before, after].map(
    (project) => new Set<unknown>(project.documents.map(({ id }) => id)),
  );
  const kept = listed.filter((id) => (now?.has(id) ?? false) || !(old?.has(id) ?? false));
  const added = after.documents
    .map(({ id }) => id)
    .filter((id) => !(old?.has(id) ?? false) && !kept.includes(id));
  return kept.length === listed.length && added.length === 0 ? listed : [...kept, ...added];
}
