import { openDB } from 'idb';
import type { EditedWork } from '../../lib/editing/project.js';

/** The work on a folder, with the files that it was made of: kept in the browser until it is in the folder. */
export interface FolderCopy {
  readonly texts: ReadonlyMap<string, string>;
  readonly work: EditedWork;
}

const STORE = 'folders';

/** Keeps the work on a folder in the browser; where the browser refuses, it is in the page alone. */
export class BrowserCopy {
  readonly #key: string;
  readonly #database = openDB('sourceline-folders', 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
  });

  constructor(key: string) {
    this.#key = key;
    // The next request rejects with the same error.
    this.#database.catch(() => undefined);
  }

  async load(): Promise<FolderCopy | undefined> {
    try {
      return (await (await this.#database).get(STORE, this.#key)) as FolderCopy | undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a copy. Returns whether it is kept. */
  async keep(copy: FolderCopy): Promise<boolean> {
    try {
      await (await this.#database).put(STORE, copy, this.#key);
      return true;
    } catch {
      return false;
    }
  }
}
