// The files of events, made once and kept.

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, run } from '../scripts/lib/install.js';

/** Where the files are kept; Git ignores it. */
export const CACHE = join(ROOT, 'bench', '.cache');

const SEED = 7;
/** Raised when the same events are written in other bytes: an older file in the cache is not read for a new one. */
const FORM = 2;
/** From here on a table of text is not what anyone would send. */
const PARQUET_FROM = 1_000_000;

/**
 * The name of the file that all pages read at one size.
 * @param {number} events
 * @returns {string}
 */
export function fileName(events) {
  return `events-${events}-${SEED}-${FORM}.${events >= PARQUET_FROM ? 'parquet' : 'csv'}`;
}

/**
 * Makes what is missing.
 * @param {readonly number[]} sizes
 * @param {{ fresh: boolean, log: (line: string) => void }} options
 * @returns {Promise<void>}
 */
export async function makeFiles(sizes, { fresh, log }) {
  mkdirSync(CACHE, { recursive: true });
  for (const events of sizes) {
    const name = fileName(events);
    if (!fresh && existsSync(join(CACHE, name))) continue;
    log(`Making ${name}.`);
    // Under another name until it is whole: a run that is stopped leaves no half of a file behind.
    const part = join(CACHE, `part-${name}`);
    const args = ['--events', String(events), '--seed', String(SEED), '--out', part];
    const code = await run(process.execPath, [join(ROOT, 'scripts', 'generate.js'), ...args]);
    if (code !== 0) throw new SetupError(`${name} could not be made.`, 'The lines above say why.');
    renameSync(part, join(CACHE, name));
  }
}
