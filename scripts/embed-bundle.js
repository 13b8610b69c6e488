import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const NAME = 'virtual:embed-bundle';
const ENTRY = 'src/embed/main.ts';

/**
 * Gives the embed page its script and its styles as text: `import { script, style } from
 * 'virtual:embed-bundle'`. They are built on their own, as one classic script, because an embed in a sandbox
 * without an origin can load neither modules nor linked files from a host that sends no CORS headers.
 *
 * @returns {import('vite').Plugin}
 */
export function embedBundle() {
  const resolved = `\0${NAME}`;
  return {
    name: 'sourceline-embed-bundle',
    resolveId: (id) => (id === NAME ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { script, style } = await buildEmbed();
      return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};`;
    },
  };
}

/** @returns {Promise<{ script: string, style: string }>} */
async function buildEmbed() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ compilerOptions: { runes: true }, configFile: false })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'sourceline', fileName: 'embed', cssFileName: 'embed' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk')?.code;
  const style = outputs.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || style?.type !== 'asset')
    throw new Error('the embed bundle has no script or no style');
  return { script, style: String(style.source) };
}
