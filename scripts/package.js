// `npm run package`: the library as others install it, in dist/. npm runs it before it packs.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, SetupError, endWithNpm, explain, isMain, run } from './install.js';
import { buildMount } from './mount-bundle.js';
import { writeMountTypes } from './mount-types.js';

export const DIST = join(ROOT, 'dist');

/** What the mounted timeline may weigh at its first load, in bytes after gzip. */
export const MOUNT_BUDGET = 80 * 1024;

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
  if (code !== 0) throw new SetupError('The library could not be packed.', 'Mend what is named above.');
  rmSync(join(DIST, 'server'), { recursive: true, force: true });
  for (const path of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.d.ts')) continue;
    const text = readFileSync(join(DIST, path), 'utf8');
    writeFileSync(join(DIST, path), nameTypesOfComponents(text));
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
 * Makes dist/ anew.
 * @param {(line: string) => void} log
 */
export async function packAll(log) {
  rmSync(DIST, { recursive: true, force: true });
  await packLibrary();
  await buildMount(join(DIST, 'mount'));
  writeMountTypes(join(DIST, 'mount'));
  mkdirSync(join(DIST, 'schema'), { recursive: true });
  copyFileSync(join(ROOT, 'static/schema/timeline-1.json'), join(DIST, 'schema/timeline-1.json'));
  for (const [path, limit] of /** @type {const} */ ([['mount/mount.js', MOUNT_BUDGET]])) {
    const size = gzipSize(join(DIST, path));
    log(`dist/${path}: ${(size / 1024).toFixed(1)} kB gzip`);
    if (size > limit)
      throw new SetupError(`dist/${path} is above ${limit / 1024} kB.`, 'Load parts of it later.');
  }
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
