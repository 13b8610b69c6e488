import { zipSync } from 'fflate';
import { zipBytes, zipEntries, type ZipEntry } from '../../lib/documents/index.js';

/** Why an archive is not opened. */
export type ZipFault = 'broken' | 'encrypted' | 'path' | 'tooLarge';

/** A project unpacks to no more than this; a small archive that unpacks to more is an attack. */
const MAX_UNPACKED_BYTES = 500 * 1024 * 1024;
const MAX_FILES = 20_000;

/** Every file of an archive has this time: the same files give the same bytes, wherever the clock stands. */
const TIME = new Date(1980, 0, 1);

/** Returns files as a ZIP archive, in the order of their paths. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: TIME, level: 6 });
}

/** Returns the files of a ZIP archive by their paths; nothing is unpacked before all of them are known to be harmless. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | ZipFault {
  const entries = entriesOf(bytes);
  if (!entries) return 'broken';
  const files = entries.filter(({ name }) => !name.endsWith('/') && !/^__MACOSX\//.test(name));
  if (files.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  if (files.some(({ name }) => !isInside(name))) return 'path';
  const size = files.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MAX_UNPACKED_BYTES || files.length > MAX_FILES) return 'tooLarge';
  try {
    return withoutFolder(new Map(files.map((entry) => [entry.name, zipBytes(bytes, entry)])));
  } catch {
    return 'broken';
  }
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return zipEntries(bytes);
  } catch {
    return undefined;
  }
}

/** Returns whether a path stays in the folder that it is unpacked into, on any system. */
export function isInside(path: string): boolean {
  return (
    !/^[/\\]|^[A-Za-z]:|\\|\0/.test(path) && !path.split('/').some((part) => part === '..' || part === '.')
  );
}

/** Takes away the one folder that all files are in: programs that pack a folder write its name too. */
function withoutFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const tops = new Set([...files.keys()].map((path) => path.split('/', 1)[0]));
  const [top] = tops;
  const isWrapped = tops.size === 1 && [...files.keys()].every((path) => path.includes('/'));
  if (!isWrapped || top === undefined || top === 'sources') return files;
  return new Map([...files].map(([path, bytes]) => [path.slice(top.length + 1), bytes]));
}
