// The built server of the site, which writes any number of sites without another build.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, fingerprint, readText, run } from './install.js';
import { takeLock } from './lock.js';

/** What the server is made of; its data comes later. */
const INPUTS = [
  'src',
  'static',
  'scripts',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
];

/** Where the last `vite build` left it. */
const LAST = join(ROOT, '.svelte-kit', 'site');

/** Where it is built for its own sake, below the root. */
const KEPT = '.svelte-kit/servers';

/** Returns a name for what the server is made of now. */
export function siteState() {
  return fingerprint(ROOT, INPUTS).slice(0, 24);
}

/**
 * Returns the folder of the built server, as a full path: that of the last build, where nothing has changed since, or one
 * that is built now.
 * @returns {Promise<string>}
 */
export async function builtSite() {
  const state = siteState();
  const isBuilt = (/** @type {string} */ folder) => readText(join(folder, 'state')) === state;
  if (isBuilt(LAST)) return LAST;
  const out = `${KEPT}/${state}`;
  const site = join(ROOT, out, 'kit', 'site');
  if (isBuilt(site)) return site;
  mkdirSync(join(ROOT, KEPT), { recursive: true });
  const lock = join(ROOT, `${out}.lock`);
  if (!(await takeLock(lock, () => isBuilt(site)))) return site;
  try {
    await build(out);
    for (const name of readdirSync(join(ROOT, KEPT)))
      if (!name.startsWith(state)) rmSync(join(ROOT, KEPT, name), { recursive: true, force: true });
  } finally {
    rmSync(lock, { force: true });
  }
  return site;
}

/** @param {string} out */
async function build(out) {
  // A test runner's own settings are not for the build.
  const { NODE_ENV: _environment, VITEST: _vitest, ...env } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  let said = '';
  const code = await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    env: { ...env, SOURCELINE_OUT: out, SOURCELINE_SERVER_ONLY: '1' },
    print: (text) => void (said += text),
  });
  if (code !== 0) throw new Error(`the server of the site was not built\n${said}`);
  rmSync(join(ROOT, out, 'kit', 'output'), { recursive: true, force: true });
}
