import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build } from 'vite';
import { withoutLanguageLoaders } from './classic-bundle.js';
import { ROOT } from '../lib/install.js';
import { collectInputs } from './bundle-module.js';
import { forShadowRoot } from './shadow-styles.js';

const NAME = 'virtual:mount-styles';
/** What stands for each text in the code until the styles of all components are known. */
const STYLES = '__SOURCELINE_STYLES__';
const FACES = '__SOURCELINE_FACES__';

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
      const css = sheets.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('');
      const { styles, faces } = forShadowRoot(css);
      for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
      let put = 0;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
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

/**
 * Builds the mounted timeline: `mount.js`, one ES module with Svelte and all styles inside.
 *
 * @param {string} folder where to write it; what else is there stays
 * @returns {Promise<void>}
 */
export async function buildMount(folder) {
  await bundleMount({ outDir: folder, emptyOutDir: false }, []);
}

/**
 * Builds the same without writing it.
 *
 * @returns {Promise<{ files: ReadonlyMap<string, string>, inputs: readonly string[] }>} scripts by name, and sources
 */
export async function readMount() {
  /** @type {Set<string>} */
  const inputs = new Set();
  const result = await bundleMount({ write: false }, [collectInputs(inputs)]);
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
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
  return build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [
      withoutLanguageLoaders(),
      svelte({ compilerOptions: { runes: true }, configFile: false }),
      mountStyles(),
      ...plugins,
    ],
    build: {
      ...output,
      target: 'es2022',
      cssCodeSplit: false,
      // What stands inside and is not ours: Svelte, D3 and valibot, with their licences.
      license: { fileName: 'licenses.md' },
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        input: join(ROOT, 'src/mount/mount.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'mount.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
