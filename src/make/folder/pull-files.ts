import type { KeptFile } from '../../lib/editing/project.js';
import type { FolderClient } from './folder-client.js';
import type { FolderFiles } from './folder-files.js';

/** The files of the folder, with the hashes that the server has of them. */
export interface PulledFiles {
  readonly files: FolderFiles;
  readonly key: string;
  readonly hashes: ReadonlyMap<string, string>;
  /** The hash of events.ts, where that is the definition. */
  readonly program?: string;
  readonly refused: readonly string[];
}

const PROGRAM = 'events.ts';
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  html: 'text/html',
  pdf: 'application/pdf',
};

/** Reads the files of the folder; those that are as they were are not asked for again. */
export async function pullFiles(client: FolderClient, known?: PulledFiles): Promise<PulledFiles> {
  const { name: folder, key, files, refused } = await client.list();
  const texts = new Map<string, string>();
  const kept = new Map<string, KeptFile>();
  const hashes = new Map<string, string>();
  let program: string | undefined;
  for (const { name, size, sha256 } of files) {
    hashes.set(name, sha256);
    if (name === PROGRAM) program = sha256;
    else if (/^(?:sources\/raw|media)\//.test(name)) kept.set(name, keptFile(name, size, sha256));
    else if (known?.hashes.get(name) === sha256) texts.set(name, known.files.texts.get(name) ?? '');
    else texts.set(name, '');
  }
  const missing = [...texts.keys()].filter(
    (name) => known?.hashes.get(name) !== hashes.get(name) || !known?.files.texts.has(name),
  );
  const read = await Promise.all(missing.map((name) => client.read(name)));
  for (const [index, name] of missing.entries()) {
    const bytes = read[index] ?? new Uint8Array();
    texts.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
  if (program !== undefined) texts.set('timeline.json', await client.program());
  return {
    files: { folder, texts, kept },
    key,
    hashes,
    ...(program === undefined ? {} : { program }),
    refused: refused.map(({ name }) => name),
  };
}

/** Returns whether two states of a folder have the same files. */
export function isSameFiles(a: FolderFiles, b: FolderFiles): boolean {
  const isSame = <T>(one: ReadonlyMap<string, T>, two: ReadonlyMap<string, T>, is: (x: T, y: T) => boolean) =>
    one.size === two.size &&
    [...one].every(([name, value]) => {
      const other = two.get(name);
      return other !== undefined && is(value, other);
    });
  return (
    isSame(a.texts, b.texts, (x, y) => x === y) && isSame(a.kept, b.kept, (x, y) => x.sha256 === y.sha256)
  );
}

function keptFile(path: string, size: number, sha256: string): KeptFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return { name, type: TYPES[ending] ?? 'application/octet-stream', sha256, size };
}
