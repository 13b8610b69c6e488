import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TILE_LIMITS } from '../../lib/tiles/limits.js';
import {
  readTileList,
  readTileManifest,
  type TileFile,
  type TileManifest,
} from '../../lib/tiles/manifest.js';
import { listPath, MANIFEST_NAME, tilePath } from '../../lib/tiles/names.js';
import { CannotError } from '../usage.js';

/**
 * Returns the manifest of a set.
 *
 * @throws CannotError where there is none that can be read
 */
export function manifestOf(folder: string): TileManifest {
  const path = join(folder, MANIFEST_NAME);
  if (!existsSync(path))
    throw new CannotError(`${folder} has no ${MANIFEST_NAME}; name the folder of a tile set`);
  if (statSync(path).size > TILE_LIMITS.manifestBytes)
    throw new CannotError(
      `${path} has more than ${TILE_LIMITS.manifestBytes} bytes; it is no manifest of a tile set`,
    );
  const manifest = readTileManifest(readFileSync(path, 'utf8'));
  if (typeof manifest === 'string') throw new CannotError(`${path}: ${manifest}`);
  return manifest;
}

/**
 * Returns the paths of a folder's files, all of which are there in their size.
 *
 * @throws CannotError that names the file that is not
 */
export function pathsIn(
  folder: string,
  name: string,
  content: TileManifest['folders'][string],
): readonly string[] {
  const lists = (content.lists ?? []).map(({ first, sha256, bytes }) => ({
    path: listPath(name, first, sha256),
    bytes,
  }));
  const listed = lists.flatMap(({ path, bytes }): readonly TileFile[] => {
    const files = readTileList(readFileSync(whole(folder, path, bytes), 'utf8'));
    if (typeof files === 'string') throw new CannotError(`${join(folder, path)}: ${files}`);
    return files;
  });
  return [...(content.files ?? []), ...listed].map(({ key, sha256, bytes }) =>
    whole(folder, tilePath(name, key, sha256), bytes),
  );
}

function whole(folder: string, name: string, bytes: number): string {
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes)
    throw new CannotError(`${path} is missing or not whole; make that set anew`);
  return path;
}
