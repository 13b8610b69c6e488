import { findArticle, TITLE, type Article } from './article.js';
import { isConsentWall } from './consent-wall.js';
import type { PageDocument } from './dom.js';
import { isBehindPaywall } from './json-ld.js';
import { firstOf, fromReadability, readPageMetadata, type Metadata } from './metadata.js';
import { readPageBlocks, type PageBlock } from './page-blocks.js';
import { refuse, type Refused } from './refusal.js';
import type { TextBlock } from './text-block.js';
import type { LeftOutReason } from './left-out.js';

/** A block that was left out, and why; it can be taken by its number, from 1. */
export interface LeftOut {
  readonly number: number;
  readonly reason: LeftOutReason;
  readonly block: TextBlock;
  /** How many of the blocks that are taken stand before it; absent where it has no place among them. */
  readonly before?: number;
}

/** A document as blocks, before it is written. */
export interface ReadDocument {
  /** Of the article, in reading order, without its title. */
  readonly blocks: readonly TextBlock[];
  readonly leftOut: readonly LeftOut[];
  readonly metadata: Metadata;
  /** What a reader should know of it. */
  readonly notes: readonly string[];
}

/**
 * Reads a saved page: its article, what of the page is not taken and why, and what it says of itself. `keep` has the numbers
 * of blocks to take all the same. Nothing of the page is run. Changes the page.
 */
export function readPage(page: PageDocument, keep: ReadonlySet<number> = new Set()): ReadDocument | Refused {
  const metadata = readPageMetadata(page);
  const isPaid = isBehindPaywall(page);
  const blocks = readPageBlocks(page);
  if (blocks.length === 0)
    return refuse(
      'noPageText',
      'the page has no text; if a script writes it, save the page from a browser that shows it',
    );
  const article = articleOf(page, blocks, metadata);
  if (!article && keep.size === 0) return refuse('noArticle', noArticle(blocks));
  const reasons = article?.reasons ?? blocks.map(() => NO_ARTICLE);
  const leftOut = blocks
    .flatMap((block, index) => {
      const reason = reasons[index];
      return reason === undefined || reason === TITLE || block.kind === 'picture'
        ? []
        : [{ reason, block, index }];
    })
    .map((each, index) => ({ ...each, number: index + 1 }));
  const restored = new Set(leftOut.filter(({ number }) => keep.has(number)).map(({ index }) => index));
  const isTaken = (index: number): boolean => restored.has(index) || reasons[index] === undefined;
  const taken = blocks.filter((_, index) => isTaken(index));
  const takenBefore = countBefore(blocks.map((_, index) => isTaken(index)));
  if (taken.length === 0) return refuse('noArticle', noArticle(blocks));
  return {
    blocks: taken.map(textBlock),
    leftOut: leftOut.flatMap(({ number, reason, block, index }) =>
      restored.has(index) ? [] : [{ number, reason, block: textBlock(block), before: takenBefore(index) }],
    ),
    metadata: firstOf(metadata, shownTitle(blocks, reasons), fromReadability(article?.said ?? {})),
    notes: isPaid
      ? ['the page says that its article is not free to read: look whether the text is whole']
      : [],
  };
}

/** Returns how many of those before a place are taken. */
function countBefore(isTaken: readonly boolean[]): (index: number) => number {
  let count = 0;
  const counts = isTaken.map((each) => (each ? count++ : count));
  return (index) => counts[index] ?? count;
}

/** Returns the parts of the page, unless its text is only what a site asks before it shows an article. */
function articleOf(
  page: PageDocument,
  blocks: readonly PageBlock[],
  metadata: Metadata,
): Article | undefined {
  const article = findArticle(page, blocks, {
    title: metadata.title?.values[0],
    authors: metadata.authors?.values ?? [],
  });
  const taken = blocks.filter((_, index) => article?.reasons[index] === undefined);
  return isConsentWall(taken) ? undefined : article;
}

/** Returns all blocks of a page that has nothing but a document, as a program wrote it. Changes the page. */
export function readParsedBlocks(page: PageDocument): readonly TextBlock[] {
  return readPageBlocks(page).map(textBlock);
}

/** What the page shows as its title: the title of its window often has the name of the site beside it. */
function shownTitle(blocks: readonly TextBlock[], reasons: readonly (string | undefined)[]): Metadata {
  const shown = blocks.find((_, index) => reasons[index] === TITLE);
  return shown ? { title: { values: [shown.text], from: 'headline of the page' } } : {};
}

const NO_ARTICLE: LeftOutReason = 'no article';

function noArticle(blocks: readonly TextBlock[]): string {
  const [longest] = [...blocks].sort((a, b) => b.text.length - a.text.length);
  const shown = longest ? `, the longest of them “${longest.text.slice(0, 60)}”` : '';
  const count = blocks.length === 1 ? '1 piece of text' : `${blocks.length} pieces of text`;
  const wall = isConsentWall(blocks)
    ? ': it asks for consent before it shows one. Answer it in a browser, save the page there and add the file. Here it'
    : ', which';
  return `no article was found in the page${wall} has ${count}${shown}; --keep 1-${blocks.length} takes all of them`;
}

function textBlock({ kind, text, level, mark, cells }: TextBlock): TextBlock {
  return {
    kind,
    text,
    ...(level === undefined ? {} : { level }),
    ...(mark === undefined ? {} : { mark }),
    ...(cells === undefined ? {} : { cells }),
  };
}
