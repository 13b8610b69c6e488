import type { EditedWork } from '../../lib/editing/project.js';
import type { FileBytes, KeptWork } from '../state/keeper.js';
import type { ListedProject } from './project-store.js';

/** What opens projects. */
interface Opener {
  readonly isReadOnly: boolean;
  projects(): Promise<readonly ListedProject[]>;
  undelete(project: string): Promise<void>;
  /** Resolves to a fault where the project is not opened. */
  open(project: string | EditedWork, bytes: FileBytes): Promise<KeptWork | string>;
}

/** An id that the editor gave. One that an author wrote may be another project's as well. */
const OWN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Opens the project that work is of, as this browser has it, so that nothing of it is lost; a new one where it has none, or where
 * that one cannot be written. Returns what was opened.
 */
export async function beginProject(keeper: Opener, work: EditedWork, bytes: FileBytes): Promise<KeptWork> {
  const { project } = work;
  const known = (await keeper.projects()).find(({ id }) => id === project.id);
  if (!known || OWN.test(project.id)) {
    if (known?.deleted !== undefined) await keeper.undelete(project.id);
    const opened = await keeper.open(known ? project.id : work, bytes);
    if (typeof opened === 'object' && !keeper.isReadOnly) return opened;
  }
  const copy = { project: { ...project, id: crypto.randomUUID() } };
  await keeper.open(copy, bytes);
  return copy;
}
