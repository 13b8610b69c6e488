// Where the timelines of a site are.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the timelines, as a path below the root: `data`, or what a test names instead. */
export const DATA = process.env['SOURCELINE_DATA'] ?? 'data';

/**
 * Returns the folders that have a timeline, in the order of their names.
 * @param {string} root
 * @returns {string[]}
 */
export function timelineFolders(root) {
  const data = join(root, DATA);
  const names = existsSync(data) ? readdirSync(data).sort() : [];
  return names.map((name) => join(data, name)).filter((folder) => existsSync(join(folder, 'events.ts')));
}
