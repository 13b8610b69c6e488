// Bundles are built once for each state of what they are made of: the site, the package, the command line and the tests
// ask for the same ones.

import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { normalizePath } from 'vite';
import { ROOT, fingerprint, readText } from '../lib/install.js';

/** What a bundle is made of. The lockfile represents the packages. */
const INPUTS = ['src', 'scripts', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

const FOLDER = join(ROOT, 'node_modules', '.cache', 'sourceline');

/** How many states of a bundle are kept, so that two branches do not build each other's away. */
const STATES = 4;

/** @type {Map<string, Promise<unknown>>} */
const building = new Map();

/**
 * Returns the bundle of this name for the files as they are now. It is made unless it was before, by whatever process.
 * @template T what JSON can hold
 * @param {string} name
 * @param {() => Promise<T>} make
 * @param {{ root?: string, folder?: string }} [places]
 * @returns {Promise<T>}
 */
export function bundle(name, make, { root = ROOT, folder = FOLDER } = {}) {
  // Components are compiled otherwise for finding faults.
  const state = fingerprint(root, INPUTS, process.env['NODE_ENV'] ?? '').slice(0, 24);
  const path = join(folder, `${name}-${state}.json`);
  const found = building.get(path) ?? read(path) ?? makeAndKeep(name, path, folder, make);
  building.set(path, found);
  // What failed is tried again when it is asked for again.
  found.catch(() => building.delete(path));
  return /** @type {Promise<T>} */ (found);
}

/**
 * Returns a bundle with the files that it was built from, which are kept as paths below the root: a copy of the project
 * has its own.
 * @template {{ inputs: readonly string[] }} T
 * @param {string} name
 * @param {() => Promise<T>} make
 * @param {{ root?: string, folder?: string }} [places]
 * @returns {Promise<T>}
 */
export async function cachedBundle(name, make, places = {}) {
  const root = places.root ?? ROOT;
  const makeBelow = async () => {
    const made = await make();
    return { ...made, inputs: made.inputs.map((file) => relative(root, file)) };
  };
  const found = await bundle(name, makeBelow, places);
  return { ...found, inputs: found.inputs.map((file) => normalizePath(join(root, file))) };
}

/**
 * @param {string} path
 * @returns {Promise<unknown> | undefined}
 */
function read(path) {
  const text = readText(path);
  return text === undefined ? undefined : Promise.resolve(JSON.parse(text));
}

/**
 * @template T
 * @param {string} name
 * @param {string} path
 * @param {string} folder
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
async function makeAndKeep(name, path, folder, make) {
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: another process may read it at this moment.
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(made));
  renameSync(part, path);
  const states = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.json'))
    .map((file) => join(folder, file))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of states.slice(STATES)) rmSync(old, { force: true });
  return made;
}
