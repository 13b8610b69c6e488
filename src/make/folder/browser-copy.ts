import { openDB } from 'idb';
import type { EditedWork } from '../../lib/editing/project.js';

/** The work on a folder, with the files that it was made of: kept in the browser until it is in the folder. */
export interface FolderCopy {
  readonly texts: ReadonlyMap<string, string>;
  readonly work: EditedWork;
}

const STORE = 'folders';
/** What is kept apart, so that a key in the form does not write the whole project. */
const PARTS = ['texts', 'project', 'rest'] as const;

type Part = (typeof PARTS)[number];

/** Keeps the work on a folder in the browser; where the browser refuses, it is in the page alone. */
export class BrowserCopy {
  readonly #key: string;
  readonly #database = openDB('sourceline-folders', 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
  });
  /** What is kept of each part. */
  readonly #kept = new Map<Part, unknown>();
  #last: Promise<boolean> = Promise.resolve(true);

  constructor(key: string) {
    this.#key = key;
    // The next request rejects with the same error.
    this.#database.catch(() => undefined);
  }

  async load(): Promise<FolderCopy | undefined> {
    try {
      const { store } = (await this.#database).transaction(STORE);
      const [texts, project, rest] = (await Promise.all(
        PARTS.map((part) => store.get(this.#nameOf(part)) as Promise<unknown>),
      )) as [FolderCopy['texts']?, EditedWork['project']?, Omit<EditedWork, 'project'>?];
      return texts && project ? { texts, work: { ...rest, project } } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a copy, once those before it are kept or not. Returns whether it is. */
  keep(copy: FolderCopy): Promise<boolean> {
    return (this.#last = this.#last.then(() => this.#write(copy)));
  }

  /** Writes what is another than before. */
  async #write({ texts, work: { project, ...rest } }: FolderCopy): Promise<boolean> {
    const parts: readonly [Part, unknown][] = [
      ['texts', texts],
      ['project', project],
      ['rest', rest],
    ];
    const changed = parts.filter(([part, value]) => this.#kept.get(part) !== value);
    try {
      const transaction = (await this.#database).transaction(STORE, 'readwrite');
      await Promise.all([
        ...changed.map(([part, value]) => transaction.store.put(value, this.#nameOf(part))),
        transaction.done,
      ]);
      for (const [part, value] of changed) this.#kept.set(part, value);
      return true;
    } catch {
      return false;
    }
  }

  #nameOf(part: Part): string {
    return `${this.#key} ${part}`;
  }
}
