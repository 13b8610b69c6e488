import type { History } from '../../lib/editing/history.js';
import type { EditedWork } from '../../lib/editing/project.js';

/** The work with its steps, so that they can be undone after the page was closed. */
export interface KeptWork extends EditedWork {
  readonly history?: History;
}

/** Where the work is kept: in the browser, in a folder, or in memory alone. */
export interface Keeper {
  /** Saves the work soon; called after each change. */
  readonly save: (work: KeptWork) => void;
  /** Keeps bytes of a document or a picture, and returns once they are kept. */
  readonly putBytes: (sha256: string, bytes: Uint8Array) => Promise<void>;
  readonly getBytes: (sha256: string) => Promise<Uint8Array | undefined>;
  /** Saves what is not saved yet, and lets go of the project. */
  readonly close: () => void;
}
