import { isShownOnly } from '../source/markdown/block.js';
import { readMarkdown } from '../source/markdown/read.js';
import type { TextBlock } from './text-block.js';

/**
 * Returns the pages of a document as its front matter has them: by the number of the first paragraph that begins on each.
 * `body` is what `writeMarkdown` made of a title and these blocks.
 */
export function pagesOfBlocks(body: string, blocks: readonly TextBlock[]): Readonly<Record<number, string>> {
  const pages: Record<number, string> = {};
  if (blocks.every(({ page }) => page === undefined)) return pages;
  let [number, last]: [number, string | undefined] = [0, undefined];
  // The first block of the body is the title. What could not have its own form was written as a paragraph.
  readMarkdown(body)
    .slice(1)
    .forEach(({ kind }, index) => {
      if (isShownOnly(kind)) return;
      number += 1;
      const page = blocks[index]?.page;
      if (page === undefined || page === last) return;
      pages[number] = page;
      last = page;
    });
  return pages;
}
