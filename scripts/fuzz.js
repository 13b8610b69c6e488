// `npm run fuzz -- --files 20000 --seed 1`: reads damaged files of every format, each within a time and a memory, and counts
// what became of them. A file that hangs or crashes the readers is kept.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { BoundedReader } from './lib/fuzz/bounded.js';
import { mutate } from './lib/fuzz/mutate.js';
import { seedFiles } from './lib/fuzz/seeds.js';
import { ROOT, SetupError, explain, isMain } from './lib/install.js';

const USAGE = `usage: npm run fuzz -- [--files <number>] [--seed <number>] [--only <part of a name>] [--keep <folder>]
  --files  how many damaged files are read; 20,000 when it is not given
  --seed   the same number gives the same files; 1 when it is not given
  --only   of the files whose name has this in it
  --keep   where files that hang or crash are written; fuzz-failures when it is not given`;

/** What one file may take: the slowest whole file takes a hundredth of it. */
const LIMITS = { milliseconds: 2000, megabytes: 512 };

/**
 * Builds the readers for Node; returns where they are.
 * @param {string} outDir
 */
async function buildTables(outDir) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: [/.*/], external: ['hyparquet', 'hyparquet-compressors'] },
    build: {
      ssr: join(ROOT, 'src', 'lib', 'tables', 'index.ts'),
      outDir,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'tables.js' } },
    },
  });
  return pathToFileURL(join(outDir, 'tables.js')).href;
}

/**
 * @typedef {object} Counts
 * @property {number} hangs
 * @property {number} crashes
 * @property {number} rows
 * @property {number} leftOut
 * @property {Map<string, number>} outcomes by kind: `whole`, or the problem that reading ended with
 */

/**
 * Reads the files and returns what became of them.
 * @param {{ files: number, seed: number, only: string, keep: string, tables: string, log: (line: string) => void }} options
 * @returns {Promise<Counts>}
 */
async function fuzz({ files, seed, only, keep, tables, log }) {
  const seeds = seedFiles().filter(({ name }) => name.includes(only));
  if (seeds.length === 0) throw new SetupError(`--only: no file has ${only} in its name.`, USAGE);
  const reader = new BoundedReader(tables, LIMITS);
  /** @type {Counts} */
  const counts = { hangs: 0, crashes: 0, rows: 0, leftOut: 0, outcomes: new Map() };
  for (let number = 0; number < files; number += 1) {
    const { name, bytes } = seeds[number % seeds.length] ?? { name: '', bytes: new Uint8Array() };
    const file = { name, bytes: mutate(bytes, seed, number) };
    const outcome = await reader.read(file);
    if ('result' in outcome) {
      const { outcome: kind, rows, leftOut } = outcome.result;
      counts.rows += rows;
      counts.leftOut += leftOut;
      counts.outcomes.set(kind, (counts.outcomes.get(kind) ?? 0) + 1);
    } else {
      const isHang = 'hang' in outcome;
      counts[isHang ? 'hangs' : 'crashes'] += 1;
      mkdirSync(keep, { recursive: true });
      const path = join(keep, `${seed}-${number}-${name}`);
      writeFileSync(path, file.bytes);
      log(`${isHang ? 'hang' : 'crash'}: ${path}: ${isHang ? outcome.hang : outcome.crash}`);
    }
    if ((number + 1) % 1000 === 0) log(`${number + 1} of ${files} files`);
  }
  await reader.end();
  return counts;
}

/**
 * @param {Counts} counts
 * @param {number} files
 * @param {number} seed
 */
function report({ hangs, crashes, rows, leftOut, outcomes }, files, seed) {
  const kinds = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `  ${kind.padEnd(16)} ${count}`);
  return [
    `${files} damaged files, seed ${seed}: ${hangs} hangs, ${crashes} crashes`,
    `${rows} rows read, ${leftOut} left out with a fault; in each file rows and faults are its rows`,
    ...kinds,
  ].join('\n');
}

async function main() {
  const options = /** @type {const} */ ({
    files: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    keep: { type: 'string', default: join(ROOT, 'fuzz-failures') },
  });
  const { values } = parseArgs({ options });
  const [files, seed] = [Number(values.files), Number(values.seed)];
  if (!Number.isSafeInteger(files) || !Number.isSafeInteger(seed) || files < 1)
    throw new SetupError('--files and --seed are whole numbers.', USAGE);
  const outDir = join(ROOT, 'node_modules', '.cache', 'sourceline', `fuzz-${process.pid}`);
  try {
    const tables = await buildTables(outDir);
    const counts = await fuzz({ ...values, files, seed, tables, log: (line) => console.log(line) });
    console.log(report(counts, files, seed));
    process.exitCode = counts.hangs + counts.crashes > 0 ? 1 : 0;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 2;
  }
}
