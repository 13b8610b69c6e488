import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TileFolder, TileManifest } from '../../lib/tiles/manifest.js';
import { writeTileManifest } from '../../lib/tiles/manifest.js';
import { FILES_PER_LIST, listPath, MANIFEST_NAME, MOST_NAMED } from '../../lib/tiles/names.js';
import { writeWhole } from '../write-file.js';
import type { WrittenFile } from './cut-files.js';

/** Writes the lists of a set's files, and last its manifest: until then, readers have the set of before. */
export function writeManifest(
  out: string,
  files: readonly WrittenFile[],
  facts: Omit<Parameters<typeof writeTileManifest>[0], 'folders'>,
): TileManifest['folders'] {
  const byFolder = new Map<string, WrittenFile[]>();
  for (const file of files) byFolder.set(file.folder, [...(byFolder.get(file.folder) ?? []), file]);
  const folders = Object.fromEntries(
    Array.from(byFolder, ([name, own]) => [name, folderOf(out, name, own)] as const),
  );
  writeWhole(join(out, MANIFEST_NAME), writeTileManifest({ ...facts, folders }));
  return folders;
}

function folderOf(out: string, name: string, own: readonly WrittenFile[]): TileFolder {
  const totals = own.find(({ key }) => key === 'totals');
  const files = own
    .flatMap(({ key, sha256, bytes }) => (key === 'totals' ? [] : [{ key, sha256, bytes }]))
    .sort((a, b) => a.key - b.key);
  const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
  return {
    count: own.length,
    bytes,
    ...(files.length <= MOST_NAMED ? { files } : { lists: writeLists(out, name, files) }),
    ...(totals ? { totals: { sha256: totals.sha256, bytes: totals.bytes } } : {}),
  };
}

function writeLists(
  out: string,
  name: string,
  files: NonNullable<TileFolder['files']>,
): NonNullable<TileFolder['lists']> {
  return Array.from({ length: Math.ceil(files.length / FILES_PER_LIST) }, (_, at) => {
    const part = files.slice(at * FILES_PER_LIST, (at + 1) * FILES_PER_LIST);
    const text = `${JSON.stringify(part)}\n`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const first = part[0]?.key ?? 0;
    writeWhole(join(out, listPath(name, first, sha256)), text);
    return { first, sha256, bytes: Buffer.byteLength(text) };
  });
}
