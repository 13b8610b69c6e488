import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { definitionsAmong } from '../lib/core.js';
import { checkFolder, nameFrom, type Checked, type CheckOptions } from './folder.js';
import { checkJson } from './json.js';
import { CannotError, UsageError } from './usage.js';

/** What a command line names standard input and standard output by. */
export const STANDARD = '-';

/**
 * Returns whether a file is the definition of a folder: by its name, and for data by the sources beside it, since a
 * timeline as one file and a table of events may have the same names.
 */
export function isDefinition(path: string): boolean {
  const [name] = definitionsAmong([basename(path)]);
  return name === 'events.ts' || (name !== undefined && existsSync(join(dirname(path), 'sources')));
}

/**
 * Reads and checks a timeline that a command line names: a folder with a definition, or a timeline as JSON.
 *
 * @throws UsageError or CannotError when there is nothing of the kind
 */
export async function readTarget(name: string, options: CheckOptions): Promise<Checked> {
  const path = resolve(options.from, name);
  if (!existsSync(path)) throw new CannotError(`there is no file or folder ${name}`);
  const isFolder = statSync(path).isDirectory();
  if (!isFolder && isDefinition(path)) return checkFolder(dirname(path), options);
  if (isFolder && definitionsAmong(readdirSync(path)).length === 0)
    throw new CannotError(
      `${name} has no events.ts, timeline.json, timeline.yaml or events.csv; name a folder that has one, or a JSON file`,
    );
  if (isFolder) return checkFolder(path, options);
  if (/\.[cm]?[jt]s$/.test(path))
    throw new UsageError(`${name} is a program; name the folder whose events.ts it is, or a JSON file`);
  return checkJson(readFileSync(path), nameFrom(options.from, path));
}
