import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Format } from '../lib/core.js';
import { STANDARD } from './target.js';
import { UsageError } from './usage.js';

/** Where each format of a timeline goes: a path, or standard output. */
export type Place = { readonly path: string } | { readonly path?: never };

/**
 * Returns where the formats of one timeline go.
 *
 * @param out the value of -o, where there is one: `-`, a file for one format, or a folder
 * @throws UsageError when several would go into one file
 */
export function placeOf(
  format: Format,
  id: string,
  out: string | undefined,
  several: boolean,
  from: string,
): Place {
  const name = `${id}.${format.extension}`;
  if (out === undefined) return { path: join(from, name) };
  if (out === STANDARD) {
    if (several) throw new UsageError('only one format can go to standard output; name one with --to');
    return {};
  }
  const path = resolve(from, out);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (several && existsSync(path) && !isFolder)
    throw new UsageError(`several formats cannot go into one file; ${out} is no folder`);
  const isMeantAsFolder = isFolder || several || out.endsWith('/') || out.endsWith(sep);
  return { path: isMeantAsFolder ? join(path, name) : path };
}
