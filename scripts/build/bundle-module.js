// Bundles as virtual modules: built when a page first imports them, and in `npm run dev` again after a change.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalizePath } from 'vite';
import { ROOT } from '../lib/install.js';

/**
 * @typedef {object} Bundle
 * @property {Readonly<Record<string, string>>} exports texts, by the name under which the module exports them
 * @property {readonly string[]} inputs files that it was built from, as `collectInputs` gives them
 */

/**
 * Gives a bundle's texts as `import { … } from '<id>'`. A dev server builds it again, for the next page that asks,
 * when one of its inputs has changed.
 *
 * @param {string} id begins with `virtual:`
 * @param {() => Promise<Bundle>} bundle
 * @returns {import('vite').Plugin}
 */
export function bundleModule(id, bundle) {
  const resolved = `\0${id}`;
  /** @type {ReadonlySet<string>} */
  let inputs = new Set();
  return {
    name: `sourceline:${id}`,
    resolveId: (asked) => (asked === id ? resolved : undefined),
    async load(asked) {
      if (asked !== resolved) return undefined;
      const built = await bundle();
      inputs = new Set(built.inputs);
      for (const file of inputs) this.addWatchFile(file);
      return Object.entries(built.exports)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
        .join('\n');
    },
    hotUpdate({ file, modules }) {
      const module = inputs.has(file) ? this.environment.moduleGraph.getModuleById(resolved) : undefined;
      return module && !modules.includes(module) ? [...modules, module] : undefined;
    },
  };
}

/**
 * Collects the project's own files that go into a build, styles among them, for those who watch or hash them.
 *
 * @param {Set<string>} inputs is filled while the build runs, with full paths as Vite writes them
 * @param {string} [root]
 * @returns {import('vite').Plugin}
 */
export function collectInputs(inputs, root = ROOT) {
  const packages = normalizePath(join(root, 'node_modules/'));
  const own = normalizePath(`${root}/`);
  return {
    name: 'sourceline:collect-inputs',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = normalizePath(id.replace(/[?#].*$/, ''));
        if (!file.startsWith(own) || file.startsWith(packages)) continue;
        inputs.add(file);
        // Vite puts imported style sheets into those that import them, which leaves no module.
        if (file.endsWith('.css')) for (const sheet of importedSheets(file)) inputs.add(sheet);
      }
    },
  };
}

/**
 * @param {string} file
 * @returns {string[]} the sheets that a style sheet imports by relative addresses, and those that these import
 */
function importedSheets(file) {
  const found = readFileSync(file, 'utf8').matchAll(/@import\s+(?:url\()?['"](\.[^'"]+)['"]/g);
  return Array.from(found, ([, address = '']) => normalizePath(join(dirname(file), address))).flatMap(
    (sheet) => [sheet, ...importedSheets(sheet)],
  );
}
