import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ROOT } from '../lib/install.js';

/**
 * Gives a page that has all it needs inside its script and its styles as text: `import { script, style } from
 * 'virtual:<name>-bundle'`. They are built on their own, as one classic script, because a page in a sandbox
 * without an origin, or from a disk, can load neither modules nor linked files.
 *
 * @param {string} name
 * @param {string} entry path below the project's root
 * @returns {import('vite').Plugin}
 */
export function classicBundle(name, entry) {
  const id = `virtual:${name}-bundle`;
  const resolved = `\0${id}`;
  return {
    name: `sourceline-${name}-bundle`,
    resolveId: (asked) => (asked === id ? resolved : undefined),
    async load(asked) {
      if (asked !== resolved) return undefined;
      const { script, style } = await buildClassic(name, entry);
      return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`;
    },
  };
}

/** The bundle of src/embed. */
export const embedBundle = () => classicBundle('embed', 'src/islands/embed.ts');

/** The bundle of the embed page that loads a timeline from elsewhere. */
export const remoteBundle = () => classicBundle('remote', 'src/islands/remote.ts');

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
 * @param {string} name
 * @param {string} entry
 * @returns {Promise<{ script: string, style: string }>}
 */
async function buildClassic(name, entry) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [nothingLater(), svelte({ compilerOptions: { runes: true }, configFile: false })],
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
  if (script === undefined || style?.type !== 'asset')
    throw new Error(`the ${name} bundle has no script or no style`);
  return { script, style: String(style.source) };
}
