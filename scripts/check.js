// `npm run check [folder …]`: holds timelines against their archived sources; every folder of data/ when none is named.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA, hasDefinition, timelineFolders } from './lib/data.js';
import { ROOT, SetupError, explain, isMain, run } from './lib/install.js';

const NAMES = 'events.ts, timeline.json, timeline.yaml or events.csv';
const USAGE = `usage: npm run check [folder …], each a folder with ${NAMES}, and sources/`;

/** The exit code when what was asked cannot be done; `exitCodeOf` has the others. */
const MISUSE = 2;

/**
 * The folders that the arguments name, or what is wrong with them.
 * @param {string[]} args
 * @returns {string[] | { error: string }}
 */
function readFolders(args) {
  try {
    const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
    const folders = positionals.length > 0 ? positionals.map((name) => resolve(name)) : timelineFolders(ROOT);
    const empty = folders.find((folder) => !hasDefinition(folder));
    if (empty !== undefined) return { error: `${empty} has no ${NAMES}` };
    return folders;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** tsconfig.json builds on a file that SvelteKit writes, without which no TypeScript can be loaded. */
export async function writeTypes() {
  const kit = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
  if (!existsSync(kit)) throw new SetupError('The packages are not installed.', 'Run `npm ci` first.');
  if (existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) return;
  const code = await run(process.execPath, [kit, 'sync']);
  if (code !== 0)
    throw new SetupError(`svelte-kit sync failed (exit code ${code}).`, 'Its message is above.');
}

/**
 * Loads a TypeScript module and what it imports, without the site's own settings.
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
export async function loadTypeScript(path) {
  await writeTypes();
  const { runnerImport } = await import('vite');
  const core = join(ROOT, 'src', 'lib', 'core.ts');
  // A folder that `sourceline init` began names the library as a package does.
  const alias = { 'sourceline/core': core };
  const { module } = await runnerImport(path, { root: ROOT, logLevel: 'silent', resolve: { alias } });
  return /** @type {T} */ (module);
}

/**
 * Checks what the arguments name.
 * @param {string[]} args
 * @param {{ write: (text: string) => void, isColoured?: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function check(args, { write, isColoured = false }) {
  const folders = readFolders(args);
  if ('error' in folders) {
    console.error(`${folders.error}\n${USAGE}`);
    return MISUSE;
  }
  // A project may have none yet, or no more: its site says how to begin.
  if (folders.length === 0) {
    write(`no timeline in ${DATA}/: npm run sourceline -- init ${DATA}/harbour makes one\n`);
    return 0;
  }
  /** @type {typeof import('../src/cli/check.js')} */
  const cli = await loadTypeScript(join(ROOT, 'src', 'cli', 'check.ts'));
  const outcome = await cli.checkApart(folders, {
    worker: new URL('./lib/load-worker.js', import.meta.url),
    onOutput: (text) => void process.stderr.write(text),
    from: process.cwd(),
    isColoured,
  });
  write(outcome.text);
  return cli.exitCodeOf(outcome);
}

if (isMain(import.meta.url)) {
  const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
  // Until the check is done, nothing has passed it.
  process.exitCode = MISUSE;
  try {
    const write = (/** @type {string} */ text) => void process.stdout.write(text);
    process.exitCode = await check(process.argv.slice(2), { write, isColoured });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = MISUSE;
  }
}
