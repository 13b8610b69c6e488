import { build } from 'vite';
import { ROOT } from '../lib/install.js';
import { bundleModule, collectInputs } from './bundle-module.js';
import { cachedBundle } from './cache.js';
import { asProduction } from './production.js';

const NAME = 'virtual:host-bundle';
const ENTRY = 'src/embed/host/main.ts';

/**
 * Gives the script for the pages that embed a timeline as text: `import { script } from 'virtual:host-bundle'`. It
 * is one classic script, so that any page may load it, as a module too.
 *
 * @returns {import('vite').Plugin}
 */
export function hostBundle() {
  return bundleModule(NAME, bundleHost);
}

/** @returns {Promise<string>} the script, made small */
export async function buildHost() {
  const { script } = (await bundleHost()).exports;
  return script;
}

function bundleHost() {
  return asProduction(() => cachedBundle('host', makeHost));
}

/** @returns {Promise<{ exports: { script: string }, inputs: readonly string[] }>} */
async function makeHost() {
  /** @type {Set<string>} */
  const inputs = new Set();
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [collectInputs(inputs)],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'sourceline', fileName: 'embed' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk' || outputs.length !== 1) throw new Error('embed.js is not one script');
  return { exports: { script: chunk.code }, inputs: [...inputs] };
}
