import { openDB, type IDBPDatabase } from 'idb';

/** The folder that a project was saved in last, and the texts that it had then. */
export interface KeptFolder {
  readonly folder: FileSystemDirectoryHandle;
  readonly texts: ReadonlyMap<string, string>;
}

const STORE = 'folders';

/** Folders of this page, also where the browser keeps none. */
const folders = new Map<string, KeptFolder>();

function openFolders(): Promise<IDBPDatabase> {
  return openDB('sourceline-kept-folders', 1, {
    upgrade: (database, _from, _to, transaction) => {
      // Where it fails the opening does too.
      transaction.done.catch(() => undefined);
      database.createObjectStore(STORE);
    },
  });
}

/** Returns the folder that a project was saved in last, on this page or before. */
export async function keptFolder(project: string): Promise<KeptFolder | undefined> {
  const known = folders.get(project);
  if (known) return known;
  try {
    const database = await openFolders();
    const kept = (await database.get(STORE, project)) as KeptFolder | undefined;
    database.close();
    return kept;
  } catch {
    return undefined;
  }
}

/** Keeps the folder of a project, so that the next visit goes on in it. */
export async function keepFolder(project: string, kept: KeptFolder): Promise<void> {
  folders.set(project, kept);
  try {
    const database = await openFolders();
    await database.put(STORE, kept, project);
    database.close();
  } catch {
    // It is known while the page is open.
  }
}
