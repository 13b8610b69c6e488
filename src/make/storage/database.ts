import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './sealed.js';

const NAME = 'sourceline-make';

/** The version of the stores below; a browser refuses to open a database with a higher one. */
const DATABASE_VERSION = 1;

/** How long a browser may take to open the database. Some never answer where storage is forbidden. */
const PATIENCE = 8000;

/** A record of a project: a whole session where `number` is 0, else the session by the record before it. */
export interface StoredRecord extends Sealed {
  readonly project: string;
  /** Each opening of a project, and each whole record, begins a generation. */
  readonly generation: number;
  readonly number: number;
  readonly at: number;
}

/** A version of a project that can be returned to. */
export interface StoredVersion extends Sealed {
  readonly project: string;
  readonly number: number;
}

export interface Stores extends DBSchema {
  /** What the list of projects shows of each. */
  heads: { key: string; value: Sealed & { readonly project: string } };
  /** Which page writes a project, and in which generation. */
  writers: {
    key: string;
    value: { readonly project: string; readonly generation: number; readonly token: string };
  };
  records: { key: [string, number, number]; value: StoredRecord };
  versions: { key: [string, number]; value: StoredVersion };
  documents: {
    key: [string, string];
    value: { readonly project: string; readonly ref: string; readonly text: string };
  };
  bytes: {
    key: [string, string];
    value: { readonly project: string; readonly sha256: string; readonly bytes: Uint8Array };
  };
}

export type Database = IDBPDatabase<Stores>;

/** Opens the database of the editor. Rejects where the browser refuses to keep anything, or does not answer. */
export async function openDatabase(onended: () => void = () => undefined): Promise<Database> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Stores>(NAME, DATABASE_VERSION, {
    upgrade: (database, _from, _to, transaction) => {
      // Where it fails the opening does too.
      transaction.done.catch(() => undefined);
      database.createObjectStore('heads', { keyPath: 'project' });
      database.createObjectStore('writers', { keyPath: 'project' });
      database.createObjectStore('records', { keyPath: ['project', 'generation', 'number'] });
      database.createObjectStore('versions', { keyPath: ['project', 'number'] });
      database.createObjectStore('documents', { keyPath: ['project', 'ref'] });
      database.createObjectStore('bytes', { keyPath: ['project', 'sha256'] });
    },
    // A page of a newer version of the site waits for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onended();
    },
    terminated: onended,
  });
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('the browser does not answer', 'TimeoutError'));
    }, PATIENCE);
  });
  opening.then(
    (database) => isLate && database.close(),
    () => undefined,
  );
  return Promise.race([opening, patience]).finally(() => clearTimeout(timer));
}

/** Returns the range of all records of a project, from a generation to before another where they are given. */
export function rangeOf(project: string, from?: number, before?: number): IDBKeyRange {
  return IDBKeyRange.bound(
    from === undefined ? [project] : [project, from],
    before === undefined ? [project, []] : [project, before],
    false,
    true,
  );
}
