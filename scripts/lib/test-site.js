// A small site for tests of pages: timelines of the tests' own, and no more addresses than they look at.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs } from '../start.js';
import { ROOT, fingerprint, readText, run } from './install.js';
import { takeLock } from './lock.js';

/** Where such sites are kept, below the root: SvelteKit's own folder, which nothing else looks into. */
const SITES = '.svelte-kit/sites';

/**
 * @typedef {object} TestSite
 * @property {string} name of its own for each kind of site; what was built under it before is removed
 * @property {string} data folder of its timelines, below the root; it may be missing
 * @property {readonly string[]} [entries] the only addresses to write, from the root on: `/t/ferry/`; without it all
 * @property {Readonly<Record<string, string>>} [env] what the build is told beside that, BASE_PATH for one
 */

/**
 * Writes a site for a test and returns its folder, as a full path. It is written once for each state of what it is made of,
 * and by one process: others that ask for it wait. Throws with the output of what fails.
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
    await write(`${out}/site`, {
      ...env,
      // What hosts send packed is held against the files in tests/unit/cli/site/compress.test.ts.
      SOURCELINE_UNPACKED: '1',
      SOURCELINE_DATA: data,
      ...(entries ? { SOURCELINE_ENTRIES: entries.join(' ') } : {}),
    });
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
async function write(out, env) {
  // A test runner's own settings are not for the site.
  const { NODE_ENV: _environment, VITEST: _vitest, BASE_PATH: _base, SITE_URL: _site, ...rest } = process.env;
  let said = '';
  const code = await run(process.execPath, [join(ROOT, 'scripts/write-site.js'), out], {
    env: { ...rest, ...env },
    print: (text) => void (said += text),
  });
  if (code !== 0) throw new Error(`the site of a test was not written\n${said}`);
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
