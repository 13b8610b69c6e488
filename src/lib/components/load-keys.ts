import type { KeyMessages, Messages } from '../messages/types/page.js';
import { loadLazyMessages } from '../messages/load.js';
import { loadPart } from '../state/load-part.js';
import type KeysDialog from './KeysDialog.svelte';

/** What lists the keys, and the list. */
export interface KeysParts {
  readonly KeysDialog: typeof KeysDialog;
  readonly list: readonly KeyMessages[];
}

/**
 * Loads what lists the keys, when a reader first asks for it. Where a page is one script, a module that has it inside takes
 * the place of this one (scripts/build/keys-inside.js).
 */
export async function loadKeys({ language }: Messages): Promise<KeysParts> {
  const [module, { keys }] = await loadPart(() =>
    Promise.all([import('./KeysDialog.svelte'), loadLazyMessages(language)]),
  );
  return { KeysDialog: module.default, list: keys };
}
