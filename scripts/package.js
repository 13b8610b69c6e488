// `npm run package`: the library as others install it, in dist/. npm runs it before it packs.

import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildHost } from './build/host-bundle.js';
import { ROOT, SetupError, endWithNpm, explain, isMain, run } from './lib/install.js';
import { buildMount } from './build/mount-bundle.js';
import { writeMountTypes } from './build/mount-types.js';
import { builtSite } from './lib/site-server.js';
import { builtCli } from './sourceline.js';

export const DIST = join(ROOT, 'dist');

/** What the mounted timeline may weigh at its first load, in bytes after gzip. */
export const MOUNT_BUDGET = 80_000;

/**
 * The size that a file has on its way, in bytes after gzip.
 * @param {string} path
 * @returns {number}
 */
export function gzipSize(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Modules and types of src/lib, but for what only the site's own build uses. */
async function packLibrary() {
  const bin = join(ROOT, 'node_modules/@sveltejs/package/svelte-package.js');
  const code = await run(process.execPath, [bin, '--input', 'src/lib', '--output', 'dist']);
  if (code !== 0) throw new SetupError('The library could not be packed.', 'Fix what is named above.');
  rmSync(join(DIST, 'server'), { recursive: true, force: true });
  for (const path of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.d.ts')) continue;
    const text = readFileSync(join(DIST, path), 'utf8');
    writeFileSync(join(DIST, path), nameTypesOfComponents(withoutStyles(text)));
  }
}

/**
 * Types of `Timeline.svelte` stand in `Timeline.svelte.d.ts`. A TypeScript that resolves as Node does finds them
 * only under the name `Timeline.svelte.js`; one that resolves as bundlers do finds them under both.
 * @param {string} text of a file of types
 * @returns {string}
 */
export function nameTypesOfComponents(text) {
  return text.replace(/((?:from|import\()\s*)(['"])(\.[^'"]+\.svelte)\2/g, '$1$2$3.js$2');
}

/**
 * Returns types without their imports of style sheets: TypeScript keeps those, and finds no types behind them.
 * @param {string} text of a file of types
 * @returns {string}
 */
function withoutStyles(text) {
  return text.replace(/^import (['"])[^'"]+\.css\1;\r?\n/gm, '');
}

/** The script of pages that embed a timeline. */
async function packHost() {
  const script = await buildHost();
  writeFileSync(join(DIST, 'embed.js'), script);
  writeFileSync(join(DIST, 'embed.d.ts'), 'export {};\n');
}

/**
 * Packs the built site beside the command line, which writes sites with it.
 * @param {string} cli folder of the command line
 */
async function packSite(cli) {
  /** @type {typeof import('../src/cli/site-program.js')} */
  const { packFiles } = await import(pathToFileURL(join(cli, 'site-program.js')).href);
  const site = join(cli, 'site');
  cpSync(await builtSite(), site, { recursive: true });
  rmSync(join(site, 'state'));
  await packFiles(join(site, 'files'), join(ROOT, 'build'));
}

/**
 * Makes dist/ anew.
 * @param {(line: string) => void} log
 */
export async function packAll(log) {
  // Whoever asks for it: a test runner says otherwise, and components would be built for finding faults.
  process.env['NODE_ENV'] = 'production';
  rmSync(DIST, { recursive: true, force: true });
  await packLibrary();
  await buildMount(join(DIST, 'mount'));
  writeMountTypes(join(DIST, 'mount'));
  await packHost();
  cpSync(dirname(await builtCli()), join(DIST, 'cli'), { recursive: true });
  await packSite(join(DIST, 'cli'));
  mkdirSync(join(DIST, 'schema'), { recursive: true });
  for (const name of ['timeline-1.json', 'definition-1.json'])
    copyFileSync(join(ROOT, 'static/schema', name), join(DIST, 'schema', name));
  const size = gzipSize(join(DIST, 'mount/mount.js'));
  log(`dist/mount/mount.js: ${(size / 1000).toFixed(1)} kB gzip of at most ${MOUNT_BUDGET / 1000} kB`);
  if (size > MOUNT_BUDGET)
    throw new SetupError('dist/mount/mount.js is heavier than that.', 'Load parts of it later.');
}

if (isMain(import.meta.url)) {
  endWithNpm();
  try {
    await packAll((line) => console.log(line));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
