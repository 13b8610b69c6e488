// Writes the site of this repository, or of a test, with a server that is built already.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG, timelineFolders } from './lib/data.js';
import { ROOT, explain, isMain } from './lib/install.js';
import { builtSite } from './lib/site-server.js';
import { readBase } from './serve.js';
import { builtCli } from './sourceline.js';

/**
 * Writes the site of the timelines in data/. BASE_PATH and SITE_URL say where it will stand; a test may name other
 * timelines (SOURCELINE_DATA), another folder of site.config.ts (SOURCELINE_CONFIG), the only addresses to write
 * (SOURCELINE_ENTRIES), and no compressed twins of files (SOURCELINE_UNPACKED).
 * @param {{ site: string, out: string }} folders of the built server, and of the site that is written
 * @returns {Promise<void>}
 */
export async function writeRepositorySite({ site, out }) {
  const { buildRepositorySite } = await siteProgram();
  const { BASE_PATH, SITE_URL, SOURCELINE_ENTRIES, SOURCELINE_UNPACKED } = process.env;
  await buildRepositorySite({
    root: ROOT,
    folders: timelineFolders(ROOT),
    site,
    out,
    config: ['site.config.ts', 'site.config.js']
      .map((name) => join(CONFIG, name))
      .find((name) => existsSync(join(ROOT, name))),
    origin: SITE_URL === undefined ? undefined : new URL(SITE_URL).origin,
    base: readBase(BASE_PATH),
    entries: SOURCELINE_ENTRIES?.split(' ').filter((entry) => entry !== ''),
    isCompressed: SOURCELINE_UNPACKED === undefined,
  });
}

/**
 * Throws what is wrong with the timelines in data/, if anything is.
 * @returns {Promise<void>}
 */
export async function checkRepositorySite() {
  const { readRepositoryTimelines } = await siteProgram();
  await readRepositoryTimelines({ root: ROOT, folders: timelineFolders(ROOT) });
}

/** @returns {Promise<typeof import('../src/cli/site-program.js')>} */
async function siteProgram() {
  return import(pathToFileURL(join(dirname(await builtCli()), 'site-program.js')).href);
}

if (isMain(import.meta.url)) {
  const [, , out = 'build'] = process.argv;
  try {
    await writeRepositorySite({ site: await builtSite(), out });
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
