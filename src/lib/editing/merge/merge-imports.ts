import type { ImportRecord } from '../imports/import-record.js';
import { mergeFields, mergeItems, type Sides } from './merge-items.js';

/**
 * Merges what is kept of imports, event by event. It is what a file said, and no work of a person: where both sides imported it,
 * that which goes with our events stays, and nobody is asked.
 */
export function mergeImports({
  base = [],
  ours = [],
  theirs = [],
}: Sides<readonly ImportRecord[] | undefined>): readonly ImportRecord[] {
  return mergeItems<ImportRecord>(
    { base, ours, theirs },
    {
      nameOf: ({ id }) => id,
      merge: (_, sides) => ({ value: mergeRecord(sides), conflicts: [] }),
      whole: (field, sides) => ({ place: { kind: 'project', field }, ...sides }),
    },
  ).value;
}

function mergeRecord({
  base,
  ours,
  theirs,
}: {
  readonly base: ImportRecord | undefined;
  readonly ours: ImportRecord;
  readonly theirs: ImportRecord;
}): ImportRecord {
  const merged = <K extends 'lanes' | 'events'>(name: K): ImportRecord[K] =>
    mergeFields<ImportRecord[K]>(
      { base: base?.[name], ours: ours[name], theirs: theirs[name] },
      (field, sides) => ({ place: { kind: 'project', field }, ...sides }),
    ).value;
  const whole = mergeFields<ImportRecord>({ base, ours, theirs }, (field, sides) => ({
    place: { kind: 'project', field },
    ...sides,
  })).value;
  return { ...whole, lanes: merged('lanes'), events: merged('events') };
}
