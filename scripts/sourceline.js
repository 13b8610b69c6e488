// `npm run sourceline -- <command> …`: the command line as it is packed, built first when its sources changed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeTypes } from './check.js';
import { ROOT, SetupError, explain, isMain } from './lib/install.js';
import { builtSite } from './lib/site-server.js';

/** What the program is built from. */
const INPUTS = ['src', 'scripts', 'package.json', 'package-lock.json'];

/** Commands that show the built site. */
const WITH_SITE = ['build', 'dev'];

/** Where it is kept: inside the project, so that it finds the project's packages. */
const KEPT = join(ROOT, '.svelte-kit', 'cli');

/**
 * The built program's path. It is built when there is none of these very sources; each state of the sources has
 * a folder of its own, so that two who build at once do not meet.
 * @returns {Promise<string>}
 */
export async function builtCli() {
  const state = stateOf(INPUTS.map((name) => join(ROOT, name)));
  const folder = join(KEPT, state);
  const main = join(folder, 'main.js');
  if (existsSync(main)) return main;
  if (!existsSync(join(ROOT, 'node_modules', 'vite')))
    throw new SetupError('The packages are not installed.', 'Run `npm ci` first.');
  await writeTypes();
  const { buildCli } = await import('./build/cli-bundle.js');
  const beside = join(KEPT, `${state}.${process.pid}.part`);
  mkdirSync(KEPT, { recursive: true });
  try {
    await buildCli(beside);
    if (!existsSync(main)) renameSync(beside, folder);
  } catch (error) {
    // Somebody else may have finished the same while this one was at it.
    if (!existsSync(main)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  for (const name of readdirSync(KEPT))
    if (name !== state && !name.endsWith('.part')) rmSync(join(KEPT, name), { recursive: true, force: true });
  return main;
}

/**
 * A name for what the files are now, by their paths, sizes and times.
 * @param {string[]} paths
 * @returns {string}
 */
function stateOf(paths) {
  const hash = createHash('sha256');
  // A copy of the project may have no lockfile.
  for (const path of paths.filter(existsSync)) {
    const inside = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      : [''];
    for (const name of inside.sort()) {
      const stats = statSync(join(path, name));
      if (stats.isFile()) hash.update(`${join(path, name)} ${stats.size} ${stats.mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

if (isMain(import.meta.url)) {
  try {
    const main = await builtCli();
    // In the package it is beside the program.
    if (WITH_SITE.includes(process.argv[2] ?? '')) process.env['SOURCELINE_SITE'] ??= await builtSite();
    await import(pathToFileURL(main).href);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 2;
  }
}
