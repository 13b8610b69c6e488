import { openDB, type IDBPDatabase } from 'idb';

/* A file goes from the page that opens tables to the editor: both are pages of one site, and no server is asked. */

const STORE = 'files';
const CHANNEL = 'sourceline-handed-file';
/** How long the editor waits for the page that has the file. */
const PATIENCE = 4000;

function openFiles(): Promise<IDBPDatabase> {
  return openDB('sourceline-handed-files', 1, {
    upgrade: (database, _from, _to, transaction) => {
      // Where it fails the opening does too.
      transaction.done.catch(() => undefined);
      database.createObjectStore(STORE);
    },
  });
}

/** Keeps a file for the editor; false where the browser keeps nothing. */
export async function handFile(file: File): Promise<boolean> {
  try {
    const database = await openFiles();
    await database.put(STORE, file, 'file');
    database.close();
    return true;
  } catch {
    return false;
  }
}

/** Gives a file to whichever page asks for it while this one is open. Returns what ends it. */
export function offerFile(file: File, ontaken: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== 'ask') return;
    channel.postMessage(file);
    ontaken();
  };
  return () => channel.close();
}

/** Returns the file that was handed over, and forgets it; undefined where there is none. */
export async function takeHandedFile(): Promise<File | undefined> {
  try {
    const database = await openFiles();
    const file = (await database.get(STORE, 'file')) as unknown;
    await database.delete(STORE, 'file');
    database.close();
    if (file instanceof File) return file;
  } catch {
    // Another page may have it.
  }
  return await askForFile();
}

function askForFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (file?: File): void => {
      clearTimeout(timer);
      channel.close();
      resolve(file);
    };
    const timer = setTimeout(end, PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data instanceof File) end(data);
    };
    channel.postMessage('ask');
  });
}
