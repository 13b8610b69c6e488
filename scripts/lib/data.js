// Where the timelines of a site are.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the timelines, as a path below the root: `data`, or what a test names instead. */
export const DATA = process.env['SOURCELINE_DATA'] ?? 'data';

/** Folder of site.config.ts: the root, or what a test names instead. */
export const CONFIG = process.env['SOURCELINE_CONFIG'] ?? '.';

/** What the definition of a timeline may be named; src/lib/project/forms.ts has the same names with their forms. */
export const DEFINITIONS = ['timeline.json', 'timeline.yaml', 'events.csv', 'events.ts'];

/**
 * Returns whether a folder has the definition of a timeline.
 * @param {string} folder
 */
export function hasDefinition(folder) {
  return DEFINITIONS.some((name) => existsSync(join(folder, name)));
}

/**
 * Returns the folders that have a timeline, in the order of their names.
 * @param {string} root
 * @returns {string[]}
 */
export function timelineFolders(root) {
  const data = join(root, DATA);
  const names = existsSync(data) ? readdirSync(data).sort() : [];
  return names.map((name) => join(data, name)).filter(hasDefinition);
}
