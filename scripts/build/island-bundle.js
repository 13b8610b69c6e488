import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../lib/install.js';
import { chunkGroups, editorGroups, PAGE_PARTS, pageComponents } from './island-chunks.js';
import { describeIslands } from './island-files.js';
import { preloadHelper } from './preload-helper.js';
import { languageList } from './language-list.js';
import { plainState } from './plain-state.js';
import { publisherFile } from './publisher-bundle.js';
import { pureD3 } from './pure-d3.js';
import { WORKER_GROUPS } from './worker-chunks.js';
import { workerEntities } from './worker-entities.js';

const NAME = 'virtual:islands';
const NO_STYLE = '\0sourceline-no-style';
/** The address of a worker, by which Vite finds what to bundle, and what is in its place where there is none. */
const WORKER =
  /new URL\('\.(?:\.\/workers\/archive|\/pdf-text-worker|\/import-worker)\.ts', import\.meta\.url\)/;
const NO_WORKER = "new URL('about:blank')";
/** Kit copies this folder of its server build into the site. */
const FOLDER = '_app/immutable/assets';

/** What comes alive on the pages of the site, with the catalogues of messages that each starts with. */
const ISLANDS = {
  timeline: ['catalogues'],
  source: ['catalogues', 'lazy'],
  event: ['catalogues', 'lazy'],
  open: ['catalogues', 'lazy', 'archive'],
  plain: [],
};
/** The editor, in a build of its own: what it shares with readers' pages would else be cut into files for both. */
const EDITOR = { make: ['catalogues', 'lazy', 'make'] };
/** The entry whose styles are those of the pages. */
const PAGES = 'site-pages';

/**
 * Builds all that a browser loads on the pages of the site: one script for each kind of page, what it loads later, and
 * the styles. The pages, which Kit writes, find the files by `import { islands } from 'virtual:islands'`. While
 * developing, they load the modules themselves.
 *
 * @returns {import('vite').Plugin}
 */
export function islandBundle() {
  const resolved = `\0${NAME}`;
  let isBuild = false;
  return {
    name: 'sourceline-islands',
    enforce: 'pre',
    configResolved: (config) => void (isBuild = config.command === 'build'),
    resolveId(id) {
      if (id === NAME) return resolved;
      // The styles are built for the browser below: Kit would link those of its own build beside them.
      return isBuild && id.endsWith('.css') ? NO_STYLE : undefined;
    },
    transform(code) {
      // Kit's build has only the server's half, which starts no worker: it would bundle one that no page loads.
      return isBuild && WORKER.test(code) ? { code: code.replace(WORKER, NO_WORKER), map: null } : undefined;
    },
    async load(id) {
      if (id === NO_STYLE) return '';
      if (id !== resolved) return undefined;
      if (!isBuild) return `export const islands = ${JSON.stringify(sources())};`;
      const { islands, files, packages } = await buildAll();
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: file.fileName,
          source: file.type === 'chunk' ? file.code : file.source,
        });
      // For the test that looks at it; beside the server, so that it is no file of the site.
      this.emitFile({ type: 'asset', fileName: 'island-packages.json', source: JSON.stringify(packages) });
      return `export const islands = ${JSON.stringify(islands)};`;
    },
  };
}

/** @returns {Record<string, import('virtual:islands').IslandAssets>} */
function sources() {
  const rest = { modules: [], messages: {}, styles: [], fonts: [] };
  return Object.fromEntries(
    Object.keys({ ...ISLANDS, ...EDITOR }).map((name) => [
      name,
      { script: `src/islands/${name}.ts`, ...rest },
    ]),
  );
}

/**
 * Gives an entry that stands for all pages, which is there for their styles alone: the scripts of pages are left out, so that
 * nothing that only the build needs is counted as used.
 * @returns {import('vite').Plugin}
 */
function pageStyles() {
  const resolved = `\0${PAGES}`;
  const parts = [...pageComponents(), ...PAGE_PARTS];
  return {
    name: 'sourceline-page-styles',
    enforce: 'post',
    resolveId: (id) => (id === PAGES ? resolved : undefined),
    load: (id) => (id === resolved ? parts.map(reexport).join('') : undefined),
    transform: (code, id) => (ROUTE.test(id) ? { code: stylesIn(code), map: null } : undefined),
  };
}

/** A component of a page, as it is compiled. */
const ROUTE = /[\\/]src[\\/]routes[\\/].*\.svelte$/;

/**
 * Returns a module with the styles of a component and nothing else.
 * @param {string} code
 */
function stylesIn(code) {
  const styles = [...code.matchAll(/\bimport\s*["']([^"']+\.css)["']/g)];
  return `${styles.map(([, path]) => `import ${JSON.stringify(path)};\n`).join('')}export default 0;\n`;
}

/** An import for its own sake would be left out: no component does anything when it is loaded. */
const reexport = (/** @type {string} */ path, /** @type {number} */ index) =>
  `export { default as part${index} } from ${JSON.stringify(path)};\n`;

/** @returns {Promise<ReturnType<typeof describeIslands>>} */
async function buildAll() {
  const readers = await buildIslands(ISLANDS, PAGES, chunkGroups());
  const editor = await buildIslands(EDITOR, undefined, editorGroups());
  const { make } = editor.islands;
  const { plain } = readers.islands;
  if (!make || !plain) throw new Error('the editor was not built');
  // Its page has the styles of all pages before its own.
  const styles = [...new Set([...plain.styles, ...make.styles])];
  const fonts = plain.fonts;
  const names = new Set(readers.files.map(({ fileName }) => fileName));
  return {
    islands: { ...readers.islands, make: { ...make, styles, fonts } },
    files: [...readers.files, ...editor.files.filter(({ fileName }) => !names.has(fileName))],
    packages: { ...readers.packages, ...editor.packages },
  };
}

/**
 * Builds some islands together.
 * @param {Readonly<Record<string, readonly string[]>>} wanted the catalogues of messages that each starts with
 * @param {string | undefined} pages entry whose styles all pages have
 * @param {ReturnType<typeof chunkGroups>} groups
 * @returns {Promise<ReturnType<typeof describeIslands>>}
 */
async function buildIslands(wanted, pages, groups) {
  const output = {
    entryFileNames: `${FOLDER}/[name].[hash].js`,
    chunkFileNames: `${FOLDER}/[name].[hash].js`,
    assetFileNames: `${FOLDER}/[name].[hash][extname]`,
  };
  const entries = Object.keys(wanted).map((name) => [name, join(ROOT, 'src/islands', `${name}.ts`)]);
  /** @type {ReturnType<typeof describeIslands> | undefined} */
  let described;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    base: './',
    resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
    plugins: [
      pageStyles(),
      preloadHelper(),
      pureD3(),
      languageList(),
      plainState(),
      publisherFile(),
      svelte({ compilerOptions: { runes: true }, configFile: false }),
      {
        name: 'sourceline-island-files',
        enforce: 'post',
        // Only here Vite says which styles a script has.
        generateBundle: {
          order: 'post',
          handler: (_options, bundle) =>
            void (described = describeIslands(Object.values(bundle), wanted, pages)),
        },
      },
    ],
    worker: {
      format: 'es',
      plugins: () => [workerEntities()],
      rolldownOptions: { output: { ...output, codeSplitting: { groups: WORKER_GROUPS } } },
    },
    build: {
      write: false,
      // Lists of what each later part imports would be in the first view: 0.6 kB for a few milliseconds at the first use.
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        input: { ...Object.fromEntries(entries), ...(pages === undefined ? {} : { [pages]: pages }) },
        preserveEntrySignatures: 'strict',
        external: [/^\$app\//, /^svelte\/server$/, NAME],
        output: { ...output, codeSplitting: { groups } },
      },
    },
  });
  if (!described) throw new Error('the islands were not built');
  return described;
}
