import { PROJECT_VERSION } from '../../lib/editing/project.js';
import { presentOf, type Session } from './session.js';
import { unsealValue, type Sealed } from './sealed.js';

/** What the list of projects shows of one. */
export interface ProjectHead {
  readonly version: number;
  readonly title: string;
  readonly events: number;
  readonly documents: number;
  /** When it was changed last, in milliseconds; absent where that could not be read. */
  readonly changed?: number;
  /** When it was saved to a file last. */
  readonly filed?: number;
  /** When it was deleted; it is kept a while, to be taken back. */
  readonly deleted?: number;
}

/** Returns the head of a session that was changed at a time. */
export function headOf(session: Session, changed: number): ProjectHead {
  const { version, title, events, documents } = presentOf(session);
  return { version, title, events: events.length, documents: documents.length, changed };
}

/** Returns the head of a record; nothing where it was damaged. */
export function readHead(record: Partial<Sealed> | undefined): ProjectHead | undefined {
  return unsealValue(record) as ProjectHead | undefined;
}

/** Returns whether a project was written by a newer version of the editor: it is neither read in part nor touched. */
export function isNewer({ version }: { readonly version: unknown }): boolean {
  return typeof version === 'number' && version > PROJECT_VERSION;
}

/** Thrown where a project is of a newer version. */
export class NewerProjectError extends Error {
  override readonly name = 'NewerProjectError';
  constructor(project: string) {
    super(`${project} was saved by a newer version`);
  }
}

/** Thrown where nothing of a project can be read. */
export class BrokenProjectError extends Error {
  override readonly name = 'BrokenProjectError';
  constructor(project: string) {
    super(`nothing of ${project} can be read`);
  }
}
