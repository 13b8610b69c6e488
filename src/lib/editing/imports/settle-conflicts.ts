import { withFields } from '../merge/merge-items.js';
import type { EditedProject } from '../project.js';
import { withUsedLanes } from './import-lanes.js';
import type { ImportConflict } from './merge-imported.js';

/**
 * Returns the project with one of the two values of each conflict. They are settled then: importing the same file again does not ask
 * once more.
 *
 * @param record the id of the import's record
 */
export function settleConflicts(
  project: EditedProject,
  record: string,
  conflicts: readonly ImportConflict[],
  side: 'edited' | 'imported',
): EditedProject {
  if (conflicts.length === 0) return project;
  const byEvent = new Map<string, Map<string, unknown>>();
  for (const { event, field, imported } of conflicts) {
    const values = byEvent.get(event) ?? new Map<string, unknown>();
    byEvent.set(event, values.set(field, imported));
  }
  const withImported = <T extends object>(id: string, group: T): T => {
    const values = byEvent.get(id);
    return values ? withFields(group, values) : group;
  };
  const events =
    side === 'edited' ? project.events : project.events.map((event) => withImported(event.id, event));
  const imports = (project.imports ?? []).map((each) => {
    if (each.id !== record) return each;
    const states = Object.entries(each.events).map(([id, state]) => {
      const values = withImported(id, state.values);
      return [id, values === state.values ? state : { ...state, values }] as const;
    });
    return { ...each, events: Object.fromEntries(states) };
  });
  const lanes = imports.find((each) => each.id === record)?.lanes ?? {};
  return withUsedLanes({ ...project, events, ...(project.imports ? { imports } : {}) }, lanes);
}
