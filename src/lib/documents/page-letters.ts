import { isUncounted } from './text-block.js';
import type { PageBlock } from './page-blocks.js';

/** Returns the length of a text; a Chinese, Japanese or Korean letter counts as three. */
export function lettersIn(text: string): number {
  return text.length + 2 * (text.match(/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu) ?? []).length;
}

/** Returns whether a block is no label: long, or a sentence. */
export function isFull(block: PageBlock | undefined): boolean {
  if (!block || isUncounted(block)) return false;
  const letters = lettersIn(block.text);
  return letters > 90 || (letters > 25 && /[.!?…。！？”"’»）)]$/.test(block.text));
}
