import type { ImportedEvent } from '../../imports/import.js';
import type { EventDate } from '../../model/timeline.js';
import { isSameValue } from '../merge/conflict.js';
import type { ImportedState, ImportedValues } from './import-record.js';

/** What a field is that says nothing: an event that was saved has it where another has no such field. */
const SAYS_NOTHING: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['kind', 'event'],
  ['importance', 50],
]);

/** Returns the fields of an event that a file gives; those that say nothing are left out. */
export function valuesOf(event: ImportedEvent, lane: string | undefined): ImportedValues {
  const { title, summary, date, actors, tags, importance, kind, attribution } = event;
  const all = { title, summary, date, lane, actors, tags, importance, kind, attribution };
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => saidBy(name, value) !== undefined),
  ) as unknown as ImportedValues;
}

/** Returns what is kept of an event beside its fields. */
export function stateOf(
  { key, row, sources, quotes, fields }: ImportedEvent,
  values: ImportedValues,
): ImportedState {
  return { key, row, values, sources, quotes, fields };
}

/** Returns what a field says; undefined for what is the same as no such field. */
export function saidBy(field: string, value: unknown): unknown {
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty || value === SAYS_NOTHING.get(field) ? undefined : value;
}

/** Returns whether two dates of a file say the same. Where it stands in the file, which their reason says, is no part of it. */
export function isSameDate(a: EventDate | undefined, b: EventDate | undefined): boolean {
  return a?.edtf === b?.edtf && isSameValue(a?.asWritten, b?.asWritten);
}
