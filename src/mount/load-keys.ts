import type { KeysParts, Messages } from '../lib/index.js';
import { loadFeatures } from './late.js';

/**
 * Loads what lists the keys, with the other features of a mounted timeline. In its bundle this module takes the place of the
 * one that pages have (scripts/build/keys-inside.js).
 */
export async function loadKeys({ language }: Messages): Promise<KeysParts> {
  const { KeysDialog, featureMessages } = await loadFeatures();
  return { KeysDialog, list: featureMessages(language).keys };
}
