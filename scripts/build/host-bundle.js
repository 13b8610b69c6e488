import { build } from 'vite';
import { ROOT } from '../lib/install.js';
import { bundleModule, collectInputs } from './bundle-module.js';

const NAME = 'virtual:host-bundle';
const ENTRY = 'src/embed/host/main.ts';

/**
 * Gives the script for the pages that embed a timeline as text: `import { script } from 'virtual:host-bundle'`. It
 * is one classic script, so that any page may load it, as a module too.
 *
 * @returns {import('vite').Plugin}
 */
export function hostBundle() {
  return bundleModule(NAME, async () => {
    const { script, inputs } = await buildHost();
    return { exports: { script }, inputs };
  });
}

/** @returns {Promise<{ script: string, inputs: readonly string[] }>} the script, made small, and its sources */
export async function buildHost() {
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
  return { script: chunk.code, inputs: [...inputs] };
}
