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

/** A script, and the one that a worker which it starts begins with. */
export interface StartedWorker {
  readonly script: string;
  readonly entry: string;
}

/** The workers that scripts of the site start. */
export const workers: readonly StartedWorker[] = [...scripts].flatMap(([script, text]) =>
  Array.from(text.matchAll(/new Worker\(.{0,40}?([\w-]+\.[\w-]+\.js)/g), ([, entry = '']): StartedWorker => ({
    script,
    entry,
  })),
);

/** The script that the worker which reads large tables begins with. */
export const workerEntry: string = workers.find(({ entry }) => entry.startsWith('archive.'))?.entry ?? '';
