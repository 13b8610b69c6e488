// The list of keys in a page that is one script.

const LOADER = /[\\/]src[\\/]lib[\\/]components[\\/]load-keys\.ts$/;
const INSIDE = `import KeysDialog from './KeysDialog.svelte';
export const loadKeys = async ({ keys }) => ({ KeysDialog, list: keys });
`;

/**
 * Puts what lists the keys into a script that loads nothing later; the messages of its page have the list.
 *
 * @returns {import('vite').Plugin}
 */
export function keysInside() {
  return {
    name: 'sourceline-keys-inside',
    enforce: 'pre',
    load: (id) => (LOADER.test(id) ? INSIDE : undefined),
  };
}
