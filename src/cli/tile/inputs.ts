import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { MANIFEST_NAME } from '../../lib/tiles/names.js';
import { CannotError } from '../usage.js';
import { literal, textIn, type Engine } from './engine.js';

/** A set is a part of the one that is made: its rows come with their dates read. */
export type InputKind = 'csv' | 'ndjson' | 'parquet' | 'set';

export interface TileInput {
  readonly path: string;
  /** As it is shown: relative to the folder that the program runs in. */
  readonly name: string;
  readonly kind: InputKind;
}

const KINDS: readonly (readonly [RegExp, InputKind])[] = [
  [/\.(?:csv|tsv)(?:\.gz|\.zst)?$/i, 'csv'],
  [/\.(?:ndjson|jsonl)(?:\.gz|\.zst)?$/i, 'ndjson'],
  [/\.parquet$/i, 'parquet'],
];
/** An address of a store that the engine reads by a connector of its own. */
const REMOTE = /^[a-z][a-z\d+.-]+:\/\//i;

/**
 * Returns the files that names and globs are, each once, those of a glob in the order of their names.
 *
 * @throws CannotError for a name that no file has, and a file of no kind that is read
 */
export async function findInputs(
  engine: Engine,
  names: readonly string[],
  from: string,
): Promise<readonly TileInput[]> {
  const paths = new Set<string>();
  for (const name of names) {
    const pattern = isRemote(name) || isAbsolute(name) ? name : resolve(from, name);
    if (existsSync(join(pattern, MANIFEST_NAME))) {
      paths.add(pattern);
      continue;
    }
    const rows = await engine.rows(`SELECT file FROM glob(${literal(pattern)}) ORDER BY file`);
    const found = rows.map((row) => textIn(row['file']));
    // A file whose name has a bracket is itself before it is a glob.
    if (found.length === 0 && isFile(pattern)) found.push(pattern);
    if (found.length === 0) throw new CannotError(`${name}: there is no such file`);
    found.forEach((path) => paths.add(path));
  }
  return Array.from(paths, (path) => {
    const name = isRemote(path) ? path : relative(from, path).replaceAll('\\', '/');
    return { path, name, kind: existsSync(join(path, MANIFEST_NAME)) ? 'set' : kindOf(name) };
  });
}

function kindOf(name: string): InputKind {
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  if (!kind)
    throw new CannotError(
      `${name}: tile reads .parquet, .csv, .tsv, .ndjson and .jsonl (the texts also as .gz or .zst); save it as one of them`,
    );
  return kind;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

export function isRemote(path: string): boolean {
  return REMOTE.test(path);
}

/** Returns a hash of which files are read, and how: work that was left off goes on only where it is the same. */
export function fingerprintOf(inputs: readonly TileInput[], settings: object): string {
  const files = inputs.map(({ path }) => {
    const manifest = join(path, MANIFEST_NAME);
    const stats = isRemote(path) ? undefined : statSync(existsSync(manifest) ? manifest : path);
    return [path, stats?.size, stats?.mtimeMs];
  });
  return createHash('sha256')
    .update(JSON.stringify([files, settings]))
    .digest('hex');
}

/** Where the work lies while a set is made. */
export function workFolder(out: string): string {
  return join(out, '.tile');
}
