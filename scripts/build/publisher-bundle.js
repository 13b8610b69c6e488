// What the editor publishes pages with: the server's half of their components, as one module that a browser loads.

import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { ROOT } from '../lib/install.js';
import { collectInputs } from './bundle-module.js';
import { cachedBundle } from './cache.js';
import { standaloneBundle } from './classic-bundle.js';
import { asProduction } from './production.js';
import { standaloneMessages } from './standalone-messages.js';

const NAME = 'virtual:publisher';
const RESOLVED = `\0${NAME}`;
/** Where a dev server has the module. */
const IN_DEV = '/@sourceline-publisher.js';

/**
 * Gives the address of the module: `import { address } from 'virtual:publisher'`. A build emits the file beside the others, a
 * dev server builds it when it is asked for.
 *
 * @returns {import('vite').Plugin}
 */
export function publisherFile() {
  return {
    name: 'sourceline-publisher',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const source = (await bundlePublisher()).exports.script;
      const file = this.emitFile({ type: 'asset', name: 'publisher.js', source });
      return `export const address = import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

/**
 * Gives a dev server's address of the module, and none on the server of a build, where nobody publishes.
 *
 * @returns {import('vite').Plugin}
 */
export function publisherInDev() {
  return {
    name: 'sourceline-publisher-in-dev',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export const address = ${JSON.stringify(IN_DEV)};` : undefined),
    configureServer(server) {
      server.middlewares.use(IN_DEV, (_request, response, next) => {
        bundlePublisher().then(({ exports }) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(exports.script);
        }, next);
      });
    },
  };
}

function bundlePublisher() {
  return asProduction(() => cachedBundle('publisher', makePublisher));
}

/** @returns {Promise<{ exports: { script: string }, inputs: readonly string[] }>} */
async function makePublisher() {
  /** @type {Set<string>} */
  const inputs = new Set();
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [
      standaloneBundle(),
      standaloneMessages(),
      svelte({ compilerOptions: { runes: true }, configFile: false }),
      collectInputs(inputs),
    ],
    ssr: { noExternal: true },
    publicDir: false,
    build: {
      ssr: join(ROOT, 'src/make/publish/publisher.ts'),
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk, another] = outputs.filter((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk' || another) throw new Error('what publishes is not one module');
  return { exports: { script: chunk.code }, inputs: [...inputs] };
}
