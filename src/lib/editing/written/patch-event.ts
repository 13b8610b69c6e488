import { EVIDENCE_FIELDS, writtenEvidence } from '../../project/written-evidence.js';
import { isDraft } from '../definition.js';
import { eventInOrder } from '../files/write-project.js';
import { isSameValue, namesIn, valueOf } from '../merge/conflict.js';
import type { EditedEvent } from '../project.js';

/** WrittenFields of data, by name. */
export type WrittenFields = Readonly<Record<string, unknown>>;

/** Returns an event as a definition has a new one. */
export function wholeEvent(event: EditedEvent): WrittenFields {
  return eventInOrder(isDraft(event) ? { ...event, draft: true } : event);
}

/** Returns an event as its author wrote it, with what was changed; what was not stays as short as it was. */
export function patchEvent(written: WrittenFields, before: EditedEvent, after: EditedEvent): WrittenFields {
  const fields = new Map(Object.entries(written));
  // The id of an event without one follows from its title.
  const named = new Map<string, unknown>(fields.has('id') ? fields : [['id', after.id], ...fields]);
  const changed = namesIn(before, after).filter(
    (name) => !isSameValue(valueOf(before, name), valueOf(after, name)),
  );
  for (const name of changed) {
    if (name === 'evidence') patchEvidence(named, written, before, after);
    else if (name !== 'draft') patchField(named, name, valueOf(after, name));
  }
  if (!isDraft(after)) named.delete('draft');
  else if (!named.has('draft')) named.set('draft', true);
  return Object.fromEntries(named);
}

function patchField(fields: Map<string, unknown>, name: string, value: unknown): void {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isEmpty) fields.delete(name);
  else fields.set(name, value);
}

/** Quotes that did not change stay as they are written; one quote may be among the fields of its event. */
function patchEvidence(
  fields: Map<string, unknown>,
  written: WrittenFields,
  { evidence: old = [] }: EditedEvent,
  { evidence = [] }: EditedEvent,
): void {
  const own = writtenEvidence(written);
  const list = evidence.map((item) => {
    const at = old.findIndex((each) => isSameValue(each, item));
    return at >= 0 && own[at] !== undefined ? own[at] : item;
  });
  const isAmongFields = !fields.has('evidence') && own.length > 0;
  const [only] = list;
  for (const name of EVIDENCE_FIELDS) fields.delete(name);
  fields.delete('evidence');
  if (isAmongFields && list.length === 1 && typeof only === 'object')
    for (const [name, value] of Object.entries(only as WrittenFields)) fields.set(name, value);
  else if (list.length > 0) fields.set('evidence', list);
}
