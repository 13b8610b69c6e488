// The list of keys where it is not loaded as a page of the site does: in a page that is one script, and where it is mounted.

const LOADER = /[\\/]src[\\/]lib[\\/]components[\\/]load-keys\.ts$/;
const INSIDE = `import KeysDialog from './KeysDialog.svelte';
export const loadKeys = async ({ keys }) => ({ KeysDialog, list: keys });
`;
const WITH_FEATURES = `export { loadKeys } from '../../mount/load-keys.js';
`;

/**
 * Puts what lists the keys into a script that loads nothing later; the messages of its page have the list.
 *
 * @returns {import('vite').Plugin}
 */
export function keysInside() {
  return insteadOfLoader('sourceline-keys-inside', INSIDE);
}

/**
 * Has the mounted timeline load what lists the keys with the other features in the file beside it.
 *
 * @returns {import('vite').Plugin}
 */
export function keysWithFeatures() {
  return insteadOfLoader('sourceline-keys-with-features', WITH_FEATURES);
}

/**
 * @param {string} name
 * @param {string} code
 * @returns {import('vite').Plugin}
 */
function insteadOfLoader(name, code) {
  return { name, enforce: 'pre', load: (id) => (LOADER.test(id) ? code : undefined) };
}
