import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ROOT } from '../lib/install.js';
import { bundleModule, collectInputs } from './bundle-module.js';
import { cachedBundle } from './cache.js';
import { keysInside } from './keys-inside.js';
import { languageList } from './language-list.js';
import { plainState } from './plain-state.js';
import { pureD3 } from './pure-d3.js';

/** The bundles whose search has only the Chinese characters of their timeline. */
const HAN_OF_TIMELINE = ['embed', 'remote'];
/** The bundles that draw nothing. */
const WITHOUT_STYLE = ['check'];

/**
 * Gives a page that has all it needs inside its script and its styles as text: `import { script, style } from
 * 'virtual:<name>-bundle'`. They are built on their own, as one classic script, because a page in a sandbox
 * without an origin, or from a disk, can load neither modules nor linked files.
 *
 * @param {string} name
 * @param {string} entry path below the root
 * @param {string} [root]
 * @returns {import('vite').Plugin}
 */
function classicBundle(name, entry, root = ROOT) {
  return bundleModule(`virtual:${name}-bundle`, () =>
    cachedBundle(name, () => buildClassic(name, entry, root), { root }),
  );
}

/** The bundle of src/embed. */
export const embedBundle = () => classicBundle('embed', 'src/islands/embed.ts');

/** The bundle of the embed page that loads a timeline from elsewhere. */
export const remoteBundle = () => classicBundle('remote', 'src/islands/remote.ts');

/** The script of that page's worker. */
export const checkBundle = () => classicBundle('check', 'src/islands/check.ts');

/** The bundle of src/standalone. */
export const standaloneBundle = () => classicBundle('standalone', 'src/islands/standalone.ts');

/**
 * One script loads nothing later, and what only a later part uses is not in it. Left to the bundler, that part
 * would be put inside, and all that it shares with the page (d3 among it) be kept whole for its sake.
 *
 * @returns {import('vite').Plugin}
 */
function nothingLater() {
  return {
    name: 'sourceline-nothing-later',
    enforce: 'pre',
    resolveDynamicImport: (specifier) =>
      typeof specifier === 'string' ? { id: specifier, external: true } : null,
  };
}

/**
 * Takes the loaders out of the list of languages. A bundle that loads nothing later has the messages inside that it
 * needs, and asks the list for names and tags alone.
 *
 * @returns {import('vite').Plugin}
 */
export function withoutLanguageLoaders() {
  return {
    name: 'sourceline-without-language-loaders',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/messages\/[\w-]+\/language\.ts$/.test(id)) return undefined;
      return { code: code.replace(/\(\) => import\([^)]*\)/g, 'undefined as never'), map: null };
    },
  };
}

/**
 * Puts the few Chinese characters that one timeline needs in the place of the whole table, in the pages that draw one
 * timeline and are told which: src/embed/han-variants.ts.
 *
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
function hanOfTimeline(root) {
  const whole = /\/lib\/find\/han-variants\.[jt]s$/;
  return {
    name: 'sourceline-han-of-timeline',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && whole.test(found.id) ? join(root, 'src', 'embed', 'han-variants.ts') : null;
    },
  };
}

/**
 * @param {string} name
 * @param {string} entry
 * @param {string} root
 * @returns {Promise<import('./bundle-module.js').Bundle>}
 */
async function buildClassic(name, entry, root) {
  /** @type {Set<string>} */
  const inputs = new Set();
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      nothingLater(),
      pureD3(),
      keysInside(),
      languageList(),
      plainState(),
      withoutLanguageLoaders(),
      ...(HAN_OF_TIMELINE.includes(name) ? [hanOfTimeline(root)] : []),
      svelte({ compilerOptions: { runes: true }, configFile: false }),
      collectInputs(inputs, root),
    ],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: { checks: { pluginTimings: false, ineffectiveDynamicImport: false } },
      lib: { entry, formats: ['iife'], name: 'sourceline', fileName: name, cssFileName: name },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk')?.code;
  const style = outputs.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script?.includes('import(')) throw new Error(`the ${name} bundle would load a part of itself later`);
  if (script === undefined || (style?.type !== 'asset') !== WITHOUT_STYLE.includes(name))
    throw new Error(`the ${name} bundle has no script, or its styles are not as they should be`);
  return {
    exports: { script, ...(style?.type === 'asset' && { style: String(style.source) }) },
    inputs: [...inputs],
  };
}
