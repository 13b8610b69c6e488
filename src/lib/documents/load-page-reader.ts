import type { readPage } from './read-page.js';

/**
 * Loads what finds the article of a page, which is heavier than the rest of the core: `readPage`, which takes a parsed page and
 * the numbers of blocks to keep all the same.
 */
export async function loadPageReader(): Promise<typeof readPage> {
  return (await import('./read-page.js')).readPage;
}
