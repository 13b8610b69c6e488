import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './any-site';

const FOLDER = join(BUILD, '_app', 'immutable', 'assets');

/** The text of each script of the site, by its name. */
export const scripts: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);

/** Scripts that start a worker. */
export const starting: readonly string[] = [...scripts].flatMap(([name, text]) =>
  text.includes('new Worker(') ? [name] : [],
);

/** The script that the worker which reads large tables begins with. */
export const workerEntry: string =
  [...scripts.keys()].find(
    (name) => name.startsWith('archive.') && starting.some((each) => scripts.get(each)?.includes(name)),
  ) ?? '';
