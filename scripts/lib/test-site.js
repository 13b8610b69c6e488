// A small site for tests of pages: timelines of the tests' own, and no more addresses than they look at.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildInputs } from '../start.js';
import { ROOT, fingerprint, readText, run } from './install.js';

/** Where such sites are kept, below the root: SvelteKit's own folder, which nothing else looks into. */
const SITES = '.svelte-kit/sites';

/** How often to look whether another process has built the site, in milliseconds. */
const LOOK_MS = 500;

/**
 * @typedef {object} TestSite
 * @property {string} name of its own for each kind of site; what was built under it before is removed
 * @property {string} data folder of its timelines, below the root; it may be missing
 * @property {readonly string[]} [entries] the only addresses to write, from the root on: `/t/ferry/`; without it all
 * @property {Readonly<Record<string, string>>} [env] what the build is told beside that, BASE_PATH for one
 */

/**
 * Builds a site for a test and returns its folder, as a full path. It is built once for each state of what it is made of,
 * and by one process: others that ask for it wait. Throws with the output of a build that fails.
 * @param {TestSite} site
 * @returns {Promise<string>}
 */
export async function buildTestSite({ name, data, entries, env = {} }) {
  const asked = JSON.stringify({ data, entries, env });
  const inputs = [...buildInputs(ROOT).filter((input) => input !== 'data'), data];
  const out = `${SITES}/${name}-${fingerprint(ROOT, inputs, asked).slice(0, 16)}`;
  const folder = join(ROOT, out);
  const done = join(folder, 'done');
  if (readText(done) !== undefined) return join(folder, 'site');

  mkdirSync(join(ROOT, SITES), { recursive: true });
  if (!(await takeLock(`${folder}.lock`, () => readText(done) !== undefined))) return join(folder, 'site');
  try {
    await build(out, {
      ...env,
      SOURCELINE_DATA: data,
      ...(entries ? { SOURCELINE_ENTRIES: entries.join(' ') } : {}),
    });
    rmSync(join(folder, 'kit'), { recursive: true, force: true });
    writeFileSync(done, '');
    removeOthers(name, folder);
  } finally {
    rmSync(`${folder}.lock`, { force: true });
  }
  return join(folder, 'site');
}

/**
 * @param {string} out
 * @param {Record<string, string>} env
 */
async function build(out, env) {
  // A test runner's own settings are not for the build.
  const { NODE_ENV: _environment, VITEST: _vitest, BASE_PATH: _base, SITE_URL: _site, ...rest } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  let said = '';
  const code = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    env: { ...rest, ...env, SOURCELINE_OUT: out },
    print: (text) => void (said += text),
  });
  if (code !== 0) throw new Error(`the site of a test was not built\n${said}`);
}

/**
 * Returns true once this process may build, or false when another has built.
 * @param {string} path
 * @param {() => boolean} isBuilt
 */
async function takeLock(path, isBuilt) {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      const holder = readText(path);
      // A process that was stopped leaves its lock.
      if (holder !== undefined && holder !== '' && !isRunning(Number(holder))) rmSync(path, { force: true });
      else await wait(LOOK_MS);
      if (isBuilt()) return false;
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Removes what was built under a name for another state of the sources.
 * @param {string} name
 * @param {string} folder
 */
function removeOthers(name, folder) {
  const others = readdirSync(join(ROOT, SITES))
    .map((other) => join(ROOT, SITES, other))
    .filter((other) => other !== folder && other.startsWith(join(ROOT, SITES, `${name}-`)))
    .filter((other) => !other.endsWith('.lock'));
  for (const other of others) rmSync(other, { recursive: true, force: true });
}
