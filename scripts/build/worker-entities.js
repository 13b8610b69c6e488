// Named characters of HTML in a worker, which has no document.

import { createRequire } from 'node:module';

const NAME = 'decode-named-character-reference';

/**
 * Gives a worker the list of named characters that Node has. Of this package a browser gets a form that asks an element of the page for each, and
 * Vite takes that for workers too: their bundle would end at its first line.
 * @returns {import('vite').Plugin}
 */
export function workerEntities() {
  const ofCore = createRequire(import.meta.url);
  return {
    name: 'sourceline-worker-entities',
    enforce: 'pre',
    resolveId: (id) =>
      id === NAME ? createRequire(ofCore.resolve('micromark-util-decode-string')).resolve(NAME) : undefined,
  };
}
