import type { History } from '../../lib/editing/history.js';
import type { EditedWork } from '../../lib/editing/project.js';

/** The work with its steps, so that they can be undone after the page was closed. */
export interface KeptWork extends EditedWork {
  readonly history?: History;
}

/** Returns the work that a history and what is typed are; absent is what there is nothing of. */
export function workOf(
  history: History,
  {
    form,
    document,
    typed,
  }: { readonly [Name in 'form' | 'document' | 'typed']: EditedWork[Name] | undefined },
): KeptWork {
  return {
    project: history.present,
    history,
    ...(form ? { form } : {}),
    ...(document === undefined ? {} : { document }),
    ...(typed ? { typed } : {}),
  };
}

/** Bytes of files by their SHA-256. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

/** Where the work is kept: in the browser, in a folder, or in memory alone. */
export interface Keeper {
  /** Saves the work soon; called after each change. */
  readonly save: (work: KeptWork) => void;
  /** Keeps bytes of a document or a picture, and returns once they are kept. */
  readonly putBytes: (sha256: string, bytes: Uint8Array) => Promise<void>;
  readonly getBytes: (sha256: string) => Promise<Uint8Array | undefined>;
  /** Saves what is not saved yet, and lets go of the project. */
  readonly close: () => void;
  /** Keeps another project from here on, with its bytes, and returns what is kept of it; absent where only one is kept. */
  readonly begin?: (work: EditedWork, bytes: FileBytes) => Promise<KeptWork>;
  /** Notes that the project was saved to a file. */
  readonly noteFile?: () => Promise<void>;
}
