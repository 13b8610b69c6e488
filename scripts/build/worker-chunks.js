import { fileURLToPath } from 'node:url';

/** What is loaded later, each with a part of its own: one reader of many is asked for, and few texts are Markdown. */
const LATER =
  'workers/archive.ts|messages/|tables/parquet|source/markdown/|' +
  'imports/(?:gedcom|hypothesis|icalendar|markwhen|simile|timelinejs|vis|wikidata)/';

/**
 * Chunks of the workers: all but the entry, and what is loaded later, is a part of its own. WebKit runs the entry a second time
 * when a part imports it.
 */
export const WORKER_GROUPS = [
  {
    name: 'worker',
    test: new RegExp(`[\\\\/]src[\\\\/]lib[\\\\/](?!${LATER.replaceAll('/', '[\\\\/]')})`),
    priority: 1,
  },
  { name: 'worker-messages', minShareCount: 2 },
];

/** Packages whose form for browsers makes an element as soon as it is loaded, which a worker has none of. */
const OF_PAGES = ['decode-named-character-reference'];

/**
 * Resolves packages to their forms for workers: Vite takes those for pages.
 * @returns {import('vite').Plugin}
 */
export function workerPackages() {
  return {
    name: 'sourceline-worker-packages',
    enforce: 'pre',
    resolveId: (id) => (OF_PAGES.includes(id) ? fileURLToPath(import.meta.resolve(id)) : undefined),
  };
}
