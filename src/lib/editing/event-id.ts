import { fileId } from '../model/slug.js';
import { eventIds } from '../project/event-ids.js';
import { importedIds } from './imports/rename-imported.js';
import type { EditedProject } from './project.js';

/** Why an id cannot be an event's. */
export type EventIdFault = 'idTaken' | 'idWrong';

/** Returns why an id cannot be that of an event, the new one or the one that has the id `own` now. */
export function findIdFault(project: EditedProject, wanted: string, own?: string): EventIdFault | undefined {
  if (wanted === '' || fileId(wanted, '', 'event') !== wanted) return 'idWrong';
  const isTaken = project.events.some(
    ({ id, aliases = [] }) => id !== own && [id, ...aliases].includes(wanted),
  );
  const isImported = wanted !== own && importedIds(project).includes(wanted);
  return isTaken || isImported ? 'idTaken' : undefined;
}

/** Returns the id that a title gives, one that no event has or had. */
export function idOfTitle(project: EditedProject, title: string): string {
  const imported = importedIds(project).map((id) => ({ id }));
  return eventIds([...project.events, ...imported, { title }]).at(-1) ?? 'event';
}
