import { sha256OfBytes } from '../sha256.js';

/** What browsers with access to folders have beside the types of the DOM. */
interface FolderWindow {
  showDirectoryPicker?: (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;
}

interface AskedHandle {
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Thrown where another program wrote a file after it was read. */
export class FolderChangedError extends Error {
  override readonly name = 'FolderChangedError';
}

/** Returns whether this browser can write into a folder. */
export function hasFolderAccess(): boolean {
  return (globalThis as FolderWindow).showDirectoryPicker !== undefined;
}

/** Asks for a folder; undefined where none is chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as FolderWindow).showDirectoryPicker?.({ mode: 'readwrite', id: 'sourceline' });
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}

/** Returns whether a folder may be written, and is still there; the browser may ask. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = folder as AskedHandle;
  if ((await requestPermission?.call(folder, { mode: 'readwrite' })) === 'denied') return false;
  try {
    await (folder as unknown as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes files that are not in a folder as they are, and removes those without bytes; returns how many. `known` is what was read:
 * a file that is another one since is not touched.
 */
export async function writeFiles(
  root: FileSystemDirectoryHandle,
  files: ReadonlyMap<string, Uint8Array | undefined>,
  known: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  let count = 0;
  for (const [path, bytes] of files) if (await writeChanged(root, path, bytes, known.get(path))) count += 1;
  return count;
}

async function writeChanged(
  root: FileSystemDirectoryHandle,
  path: string,
  bytes: Uint8Array | undefined,
  known: Uint8Array | undefined,
): Promise<boolean> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = root;
  for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
  const before = await readFile(folder, name);
  if (bytes && before && isSame(bytes, before)) return false;
  if (before === undefined ? known !== undefined : known === undefined || !isSame(before, known))
    throw new FolderChangedError(path);
  if (!bytes) {
    if (before) await folder.removeEntry(name);
    return before !== undefined;
  }
  const handle = await folder.getFileHandle(name, { create: true });
  // The browser writes beside the file and puts it in its place when it is whole.
  const writable = await handle.createWritable();
  await writable.write(new Uint8Array(bytes));
  await writable.close();
  return true;
}

async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | undefined> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && sha256OfBytes(a) === sha256OfBytes(b);
}

/** Reads the files of a project's folder. */
export async function readFolder(root: FileSystemDirectoryHandle): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const visit = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
      const whole = `${path}${name}`;
      if (handle.kind === 'file' && PROJECT_FILE.test(whole)) {
        const file = await (handle as FileSystemFileHandle).getFile();
        files.set(whole, new Uint8Array(await file.arrayBuffer()));
      } else if (handle.kind === 'directory' && PROJECT_FOLDER.test(whole))
        await visit(handle as FileSystemDirectoryHandle, `${whole}/`);
    }
  };
  await visit(root, '');
  return files;
}

const PROJECT_FILE = /^(?:[^/]+\.(?:json|ya?ml|csv)|sources\/[^/]+\.md|(?:sources\/raw|media)\/[^/]+)$/;
const PROJECT_FOLDER = /^(?:sources|sources\/raw|media)$/;
