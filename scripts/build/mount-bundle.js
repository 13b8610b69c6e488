import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build } from 'vite';
import { withoutLanguageLoaders } from './classic-bundle.js';
import { ROOT } from '../lib/install.js';
import { collectInputs } from './bundle-module.js';
import { forShadowRoot } from './shadow-styles.js';
import { keysWithFeatures } from './keys-inside.js';
import { languageList } from './language-list.js';
import { plainState } from './plain-state.js';
import { pureD3 } from './pure-d3.js';

const NAME = 'virtual:mount-styles';
/** Placeholders for the texts in the code until the styles of all components are known. */
const STYLES = '__SOURCELINE_STYLES__';
const FACES = '__SOURCELINE_FACES__';
/** That of the styles of a part that is loaded late, in its own file. */
const LATE_STYLES = '__SOURCELINE_LATE_STYLES__';

/**
 * Gives the mounted timeline its styles as text: `import { styles, faces } from 'virtual:mount-styles'`. They
 * are those of the site, rewritten for a shadow root once the whole bundle has been put together.
 *
 * @returns {import('vite').Plugin}
 */
function mountStyles() {
  const resolved = `\0${NAME}`;
  return {
    name: 'sourceline-mount-styles',
    enforce: 'post',
    resolveId: (id) => (id === NAME ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const styles = '${STYLES}';\nexport const faces = '${FACES}';` : undefined,
    generateBundle(_options, bundle) {
      const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      /** @param {readonly import('vite').Rolldown.OutputChunk[]} from */
      const cssOf = (from) => {
        const names = from.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const own = sheets.filter(({ fileName }) => names.includes(fileName));
        return own.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('');
      };
      const late = chunks.filter(({ code }) => code.includes(LATE_STYLES));
      for (const chunk of late)
        chunk.code = chunk.code.replace(new RegExp(`(["'\`])${LATE_STYLES}\\1`, 'g'), () =>
          JSON.stringify(forShadowRoot(cssOf([chunk])).styles),
        );
      const { styles, faces } = forShadowRoot(cssOf(chunks.filter((chunk) => !late.includes(chunk))));
      for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
      let put = 0;
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(
          new RegExp(`(["'\`])(${STYLES}|${FACES})\\1`, 'g'),
          (_match, _quote, name) => {
            put += 1;
            return JSON.stringify(name === STYLES ? styles : faces);
          },
        );
      }
      if (styles === '' || faces === '' || put !== 2)
        throw new Error(`the styles of the mounted timeline were put into its code ${put} times, not 2`);
    },
  };
}

/** Placeholder for the import of the part that verifies, while `mount.js` is bundled. */
const VERIFIER = '__SOURCELINE_VERIFIER__';

/**
 * Keeps the part that verifies out of `mount.js`, which imports `verify.js` when it has a timeline. That is a bundle of
 * its own: what the two share is in both, since a third file would have to come before the first drawing. The import is
 * put in at the end: Vite would wrap it in code that loads styles, of which there are none.
 *
 * @returns {import('vite').Plugin}
 */
function verifierBeside() {
  return {
    name: 'sourceline-verifier-beside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/mount/load.ts')) return undefined;
      return { code: code.replace("import('./verify.js')", VERIFIER), map: null };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const [chunk, another] = chunks.filter(({ code }) => code.includes(VERIFIER));
      if (!chunk || another || chunk.code.split(VERIFIER).length !== 2)
        throw new Error('the mounted timeline does not import the part that verifies once');
      chunk.code = chunk.code.replace(VERIFIER, 'import("./verify.js")');
    },
  };
}

/**
 * Builds the mounted timeline: `mount.js`, one ES module with Svelte and all styles inside, and `verify.js` beside it.
 *
 * @param {string} folder where to write it; what else is there stays
 * @returns {Promise<void>}
 */
export async function buildMount(folder) {
  const output = { outDir: folder, emptyOutDir: false };
  await bundleMount(output, []);
  await bundleVerifier(output, []);
}

/**
 * Builds the same without writing it.
 *
 * @returns {Promise<{ files: ReadonlyMap<string, string>, inputs: readonly string[] }>} scripts by name, and sources
 */
export async function readMount() {
  /** @type {Set<string>} */
  const inputs = new Set();
  const plugins = [collectInputs(inputs)];
  const results = [
    await bundleMount({ write: false }, plugins),
    await bundleVerifier({ write: false }, plugins),
  ];
  const outputs = results.flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((file) =>
    file.type === 'chunk' ? [/** @type {const} */ ([file.fileName, file.code])] : [],
  );
  return { files: new Map(scripts), inputs: [...inputs] };
}

/**
 * @param {import('vite').BuildOptions} output
 * @param {readonly import('vite').Plugin[]} plugins
 */
function bundleMount(output, plugins) {
  const svelteParts = svelte({ compilerOptions: { runes: true }, configFile: false });
  return bundle('mount', output, [verifierBeside(), svelteParts, mountStyles(), ...plugins]);
}

/**
 * @param {import('vite').BuildOptions} output
 * @param {readonly import('vite').Plugin[]} plugins
 */
function bundleVerifier(output, plugins) {
  return bundle('verify', output, plugins);
}

/**
 * @param {string} name of the module in src/mount, and of the file
 * @param {import('vite').BuildOptions} output
 * @param {readonly import('vite').PluginOption[]} plugins
 */
function bundle(name, output, plugins) {
  return build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [
      withoutLanguageLoaders(),
      pureD3(),
      keysWithFeatures(),
      languageList(),
      plainState(),
      ...plugins,
    ],
    build: {
      ...output,
      target: 'es2022',
      cssCodeSplit: true,
      // As a library: else Vite would put code round each import that loads styles.
      lib: { entry: join(ROOT, `src/mount/${name}.ts`), formats: ['es'], cssFileName: name },
      // What is inside and not ours: Svelte, D3 and valibot, with their licences.
      license: { fileName: name === 'mount' ? 'licenses.md' : `licenses-${name}.md` },
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        // What both files need is in the first, which gives it to the other: a third would hold up the first drawing.
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          minify: true,
          comments: false,
          entryFileNames: `${name}.js`,
          chunkFileNames: '[name].js',
        },
      },
    },
  });
}
