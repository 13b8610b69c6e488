import { valueOf } from '../merge/conflict.js';
import { withFields } from '../merge/merge-items.js';
import { changeEvent } from '../steps/events.js';
import type { EditedProject } from '../project.js';
import { withUsedLanes } from './import-lanes.js';
import type { ImportConflict } from './merge-imported.js';

/**
 * Returns the project with one of the two values of a conflict. It is settled then: importing the same file again does not ask
 * once more.
 *
 * @param record the id of the import's record
 */
export function settleImport(
  project: EditedProject,
  record: string,
  { event: id, field, imported }: ImportConflict,
  side: 'edited' | 'imported',
): EditedProject {
  const value = new Map([[field, imported]]);
  const changed = side === 'edited' ? project : changeEvent(project, id, (event) => withFields(event, value));
  const imports = (changed.imports ?? []).map((each) => {
    const state = valueOf(each.events, id) as (typeof each.events)[string] | undefined;
    if (each.id !== record || !state) return each;
    const events = { ...each.events, [id]: { ...state, values: withFields(state.values, value) } };
    return { ...each, events };
  });
  const lanes = imports.find((each) => each.id === record)?.lanes ?? {};
  return withUsedLanes({ ...changed, ...(changed.imports ? { imports } : {}) }, lanes);
}
