// Which tests go with the demo, `data/clean-network`: they look at what is in it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { DATA } from './data.js';
import { ROOT } from './install.js';

export const DEMO = 'clean-network';
/** Its folder, its pages and its id. A sentence that has the word in it is not meant. */
const NAMED = new RegExp(`(?:data|t|embed)/${DEMO}|'${DEMO}'`);

/** An import of a file beside it, or above. */
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/**
 * Whether the project has the demo.
 * @param {string} [root]
 */
export function hasDemo(root = ROOT) {
  return existsSync(join(root, DATA, DEMO, 'events.ts'));
}

/**
 * Returns the tests below a folder that cannot do without the demo, as paths below the root: those that name it, or import
 * a file of tests/ that does.
 * @param {string} folder a path below the root: `tests/unit`
 * @param {string} [root]
 * @returns {string[]}
 */
export function demoTests(folder, root = ROOT) {
  return demoFiles(folder, root).filter((path) => path.endsWith('.test.ts'));
}

/**
 * Returns all files that need the demo in the same way, those that tests import among them.
 * @param {string} folder
 * @param {string} [root]
 * @returns {string[]}
 */
export function demoFiles(folder, root = ROOT) {
  /** @type {Map<string, boolean>} */
  const known = new Map();
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => needsDemo(path, root, known))
    .sort();
}

/**
 * @param {string} path
 * @param {string} root
 * @param {Map<string, boolean>} known
 * @returns {boolean}
 */
function needsDemo(path, root, known) {
  const found = known.get(path);
  if (found !== undefined) return found;
  // Two files that import each other: the one that was come to first decides.
  known.set(path, false);
  const text = readFileSync(join(root, path), 'utf8');
  const imports = Array.from(text.matchAll(IMPORT), ([, name = '']) => testFile(dirname(path), name, root));
  const needs =
    NAMED.test(text) || imports.some((file) => file !== undefined && needsDemo(file, root, known));
  known.set(path, needs);
  return needs;
}

/**
 * Returns the file of tests/ that an import names, as a path below the root.
 * @param {string} folder
 * @param {string} name
 * @param {string} root
 */
function testFile(folder, name, root) {
  const path = normalize(join(folder, name)).split(sep).join('/').replace(/\.js$/, '.ts');
  return [path, `${path}.ts`].find((file) => /^tests\/.*\.ts$/.test(file) && existsSync(join(root, file)));
}

/**
 * Returns what `npm test` prints of the tests that were left out, or undefined where the demo is there.
 * @param {string} [root]
 */
export function leftOutReport(root = ROOT) {
  if (hasDemo(root)) return undefined;
  const files = ['tests/unit', 'tests/e2e', 'tests/package'].flatMap((folder) => demoTests(folder, root));
  return [`Left out, as ${DATA}/${DEMO} is not there:`, ...files.map((file) => `  ${file}`)].join('\n');
}
