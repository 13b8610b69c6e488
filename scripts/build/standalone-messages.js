import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../lib/install.js';
import { bundleModule, collectInputs } from './bundle-module.js';
import { cachedBundle } from './cache.js';

/**
 * Gives the messages of the standalone page, one classic script a language, as JSON: `import { scripts } from
 * 'virtual:standalone-messages'`. Each puts them where the script of the page looks for them, so that the page itself is
 * built once.
 *
 * @param {string} [root]
 * @returns {import('vite').Plugin}
 */
export function standaloneMessages(root = ROOT) {
  return bundleModule('virtual:standalone-messages', () =>
    cachedBundle('standalone-messages', () => buildAll(root), { root }),
  );
}

/**
 * @param {string} root
 * @returns {Promise<import('./bundle-module.js').Bundle>}
 */
async function buildAll(root) {
  const folder = join(root, 'src', 'lib', 'messages');
  const languages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'reading.ts')));
  /** @type {Set<string>} */
  const inputs = new Set();
  /** @type {Record<string, string>} */
  const scripts = {};
  for (const language of languages) scripts[language] = await buildOne(language, root, inputs);
  return { exports: { scripts: JSON.stringify(scripts) }, inputs: [...inputs] };
}

/**
 * @param {string} language
 * @param {string} root
 * @param {Set<string>} inputs
 * @returns {Promise<string>}
 */
async function buildOne(language, root, inputs) {
  const entry = `virtual:standalone-messages-${language}`;
  const at = (/** @type {string} */ name) => JSON.stringify(join(root, 'src/lib/messages', language, name));
  const code = `import page from ${at('page.ts')};
import keys from ${at('keys.ts')};
import reading from ${at('reading.ts')};
import find from ${at('find.ts')};
import reach from ${at('reach.ts')};
import files from ${at('files.ts')};
globalThis.sourcelineMessages = { page: { ...page, keys }, reading, find, reach, standalone: files.standalone };`;
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'sourceline-standalone-messages-entry',
        // Vite takes the entry of a library for a path.
        resolveId: (id) => (id.endsWith(entry) ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
      collectInputs(inputs, root),
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'sourcelineMessagesOf', fileName: language },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((file) => file.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`the messages of ${language} gave no script`);
  return script;
}
