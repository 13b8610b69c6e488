import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkFolder, nameFrom, type Checked, type CheckOptions } from './folder.js';
import { checkJson } from './json.js';
import { CannotError, UsageError } from './usage.js';

/** What a command line names standard input and standard output by. */
export const STANDARD = '-';

/**
 * Reads and checks a timeline that a command line names: a folder with an events.ts, or a timeline as JSON.
 *
 * @throws UsageError or CannotError when there is nothing of the kind
 */
export async function readTarget(name: string, options: CheckOptions): Promise<Checked> {
  const path = resolve(options.from, name);
  if (!existsSync(path)) throw new CannotError(`there is no file or folder ${name}`);
  const isFolder = statSync(path).isDirectory();
  if (!isFolder && basename(path) === 'events.ts') return checkFolder(dirname(path), options);
  if (isFolder && !existsSync(join(path, 'events.ts')))
    throw new CannotError(`${name} has no events.ts; name a folder that has one, or a JSON file`);
  if (isFolder) return checkFolder(path, options);
  if (/\.[cm]?[jt]s$/.test(path))
    throw new UsageError(`${name} is a program; name the folder whose events.ts it is, or a JSON file`);
  return checkJson(readFileSync(path), nameFrom(options.from, path));
}
