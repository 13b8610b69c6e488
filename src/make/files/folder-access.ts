import { projectFiles } from '../../lib/editing/files/write-project.js';
import type { EditedProject } from '../../lib/editing/project.js';
import { sha256OfBytes, sha256OfText } from '../sha256.js';
import { keptBytes, type GetBytes } from './project-bytes.js';

/** What browsers with access to folders have beside the types of the DOM. */
interface FolderWindow {
  showDirectoryPicker?: (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;
}

/** Folders that projects were saved in, by the id of the project, while the page is open. */
const folders = new Map<string, FileSystemDirectoryHandle>();

/** Returns whether this browser can write into a folder. */
export function hasFolderAccess(): boolean {
  return (globalThis as FolderWindow).showDirectoryPicker !== undefined;
}

/** Asks for a folder; undefined where none is chosen. The folder of a project that was saved before is not asked for again. */
export async function chooseFolder(project?: string): Promise<FileSystemDirectoryHandle | undefined> {
  const known = project === undefined ? undefined : folders.get(project);
  if (known) return known;
  try {
    const pick = (globalThis as FolderWindow).showDirectoryPicker;
    const folder = await pick?.({ mode: 'readwrite', id: 'sourceline' });
    if (project !== undefined && folder) folders.set(project, folder);
    return folder;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
    throw error;
  }
}

/** Keeps the folder of a project, so that it is saved there again. */
export function rememberFolder(project: string, folder: FileSystemDirectoryHandle): void {
  folders.set(project, folder);
}

/** Writes the files of a project that are not in a folder as they are; returns how many. Nothing else there is touched. */
export async function writeFolder(
  project: EditedProject,
  folder: FileSystemDirectoryHandle,
  getBytes: GetBytes,
): Promise<number> {
  const { texts, kept } = projectFiles(project, sha256OfText);
  const utf8 = new TextEncoder();
  const files: [string, Uint8Array][] = [...(await keptBytes(kept, getBytes))];
  for (const [path, text] of texts) files.push([path, utf8.encode(text)]);
  let count = 0;
  for (const [path, bytes] of files) if (await writeChanged(folder, path, bytes)) count += 1;
  return count;
}

async function writeChanged(
  root: FileSystemDirectoryHandle,
  path: string,
  bytes: Uint8Array,
): Promise<boolean> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = root;
  for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
  const handle = await folder.getFileHandle(name, { create: true });
  const before = await handle.getFile();
  const isSame =
    before.size === bytes.length &&
    sha256OfBytes(new Uint8Array(await before.arrayBuffer())) === sha256OfBytes(bytes);
  if (isSame) return false;
  // The browser writes beside the file and puts it in its place when it is whole.
  const writable = await handle.createWritable();
  await writable.write(new Uint8Array(bytes));
  await writable.close();
  return true;
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
