// `npm run looks [-- folder …]`: pictures of timelines at every width, light and dark, in looks/, and what is wrong on each.
// A folder is a timeline or holds timelines; without one, those of the tests and those of data/ are looked at.

import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { findBrowser, NO_BROWSER } from './lib/browser.js';
import { DATA, hasDefinition } from './lib/data.js';
import { ROOT, SetupError, ensureInstalled, explain, isMain, run } from './lib/install.js';
import { PLAYWRIGHT } from './lib/playwright.js';

/** Where the timelines are put together: as deep as data/, for what an events.ts names by a relative path. */
const TOGETHER = 'looks-data';
const DEFAULTS = ['tests/fixtures/sites/any-data', DATA];

/**
 * Copies timelines, and what lies beside them, into one folder.
 * @param {readonly string[]} folders
 */
function putTogether(folders) {
  const into = join(ROOT, TOGETHER);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const folder of folders) {
    const from = resolve(folder);
    if (!existsSync(from)) throw new SetupError(`There is no folder ${folder}.`, 'Name one with timelines');
    const isOne = hasDefinition(from);
    for (const name of isOne ? [''] : readdirSync(from))
      cpSync(join(from, name), join(into, name === '' ? basename(from) : name), { recursive: true });
  }
}

/** @param {readonly string[]} folders */
async function main(folders) {
  await ensureInstalled({ log: console.log });
  const browser = await findBrowser({ install: true, log: console.log });
  if (browser === undefined) throw new SetupError(NO_BROWSER, 'npm test finds or installs one');
  const defaults = DEFAULTS.map((name) => join(ROOT, name)).filter((path) => existsSync(path));
  putTogether(folders.length > 0 ? folders : defaults);
  rmSync(join(ROOT, 'looks'), { recursive: true, force: true });
  // Vite reads the TypeScript settings that SvelteKit writes, which a fresh clone does not have.
  const kit = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
  if ((await run(process.execPath, [kit, 'sync'])) !== 0) throw new Error('svelte-kit sync failed');
  const code = await run(process.execPath, [PLAYWRIGHT, 'test', '--config', 'playwright.looks.config.ts'], {
    env: { ...process.env, SOURCELINE_BROWSER: browser, SOURCELINE_LOOKS_DATA: TOGETHER },
  });
  console.log(`The pictures are in ${join(ROOT, 'looks')}`);
  process.exitCode = code;
}

if (isMain(import.meta.url))
  await main(process.argv.slice(2)).catch((error) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
