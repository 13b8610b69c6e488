import { Readability } from '@mozilla/readability';
import { ancestorsOf, type PageDocument, type PageElement } from './dom.js';
import { isHidden, noteTargets } from './elements.js';
import { Boxes } from './page-boxes.js';
import { findCards } from './page-cards.js';
import { isFull, lettersIn } from './page-letters.js';
import { Places } from './page-places.js';
import { PageShape } from './page-shape.js';
import { articleData, textValues } from './json-ld.js';
import { isUncounted } from './text-block.js';
import { asOneLine } from './plain.js';
import type { LeftOutReason } from './left-out.js';
import { linkShare } from './page-reasons.js';
import type { PageBlock } from './page-blocks.js';

/** The reason of the block that has the title, which is written above the text. */
export const TITLE = 'title';

/** The blocks of a page, parted. */
export interface Article {
  /** By the place of each block in the list of the page: undefined for a block of the article. */
  readonly reasons: readonly (LeftOutReason | typeof TITLE | undefined)[];
  /** What Readability says of the page. */
  readonly said: Readonly<
    Partial<Record<'title' | 'byline' | 'siteName' | 'lang' | 'publishedTime', string>>
  >;
}

const MARK = 'data-sourceline-block';

/** Fewer letters than this in full paragraphs are no article. A Chinese letter counts as three. */
const LEAST_LETTERS = 140;

/** Below this Readability tries again with weaker rules, which let the page round a short article in. */
const LETTERS_OF_READABILITY = 250;

/**
 * Parts the blocks of a page into its article and the rest. Readability finds where the article is; what it leaves out between
 * paragraphs that it takes comes back, unless its name, its words, its links or how it is built say that it is no part, and
 * what they say so of goes. Undefined where the page has no article. Changes attributes of the page.
 */
export function findArticle(
  page: PageDocument,
  blocks: readonly PageBlock[],
  { title, authors = [] }: { title?: string | undefined; authors?: readonly string[] } = {},
): Article | undefined {
  blocks.forEach(({ element }, index) => element.setAttribute(MARK, String(index)));
  const parents = blocks.map(({ element }) => ancestorsOf(element));
  const tree = new PageShape(blocks, parents);
  const isLinks = blocks.map(({ element }) => linkShare(element) > 0.6);
  const cards = findCards(new Set(parents.flat()));
  const targets = noteTargets(page);
  const isIn = (index: number, has: (element: PageElement) => boolean): boolean =>
    [blocks[index]?.element, ...(parents[index] ?? [])].some((element) => element && has(element));
  const isCard = blocks.map((_, index) => isIn(index, (element) => cards.has(element)));
  const isNote = blocks.map((_, index) =>
    isIn(index, (element) => targets.has(element.getAttribute('id') ?? '')),
  );
  const isText = (index: number): boolean => isFull(blocks[index]) && !isLinks[index] && !isCard[index];
  const { taken, said } = runReadability(page);
  const full = textOf(tree, page, taken, blocks, isText);
  const found = tree.commonRoot(full);
  if (!found) return undefined;
  const root = tree.withLikeEntries(found, full);
  const named = blocks.map((_, index) => tree.reasonBelow(index, root));
  const within = blocks.flatMap((_, index) =>
    tree.isWithin(index, root) && named[index] === undefined && isText(index) ? [index] : [],
  );
  const boxes = new Boxes(blocks, parents, within, lettersIn);
  const place = new Places(blocks, parents, boxes, within, {
    titles: [title, said.title].flatMap((text) => (text ? [asOneLine(text)] : [])),
    summaries: descriptionsOf(page),
    authors: [...authors, ...(said.byline ? [said.byline] : [])].map(asOneLine),
  });
  const reasons = blocks.map((block, index): Article['reasons'][number] => {
    if (place.isTitle(index)) return TITLE;
    const reason = tree.isWithin(index, root)
      ? named[index]
      : (tree.reasonBelow(index, page.body) ?? 'outside the article');
    if (isNote[index] && !block.isHidden) return undefined;
    if (reason !== undefined) return reason;
    if (isCard[index]) return 'related links';
    const placed = place.reasonOf(index);
    if (placed !== undefined) return placed;
    if (taken.has(index) || isText(index)) return undefined;
    return place.reasonOfLabel(index) ?? (isLinks[index] ? 'links' : undefined);
  });
  const letters = blocks.reduce((sum, block, index) => {
    return reasons[index] === undefined && !isUncounted(block) ? sum + lettersIn(block.text) : sum;
  }, 0);
  return letters < LEAST_LETTERS ? undefined : { reasons, said };
}

function descriptionsOf(page: PageDocument): readonly string[] {
  const tags = page.querySelectorAll('meta[name="description"], meta[property="og:description"]');
  const ofTags = Array.from(tags, (tag) => tag.getAttribute('content') ?? '');
  return [...ofTags, ...textValues(articleData(page)?.['description'])].map(asOneLine);
}

/** Returns the places of the full paragraphs that Readability takes; without any, of all that nothing is said against. */
function textOf(
  tree: PageShape,
  page: PageDocument,
  taken: ReadonlySet<number>,
  blocks: readonly PageBlock[],
  isText: (index: number) => boolean,
): readonly number[] {
  const said = blocks.map((_, index) => tree.reasonBelow(index, page.body));
  const isAsked = (index: number): boolean => said[index] === 'consent' || said[index] === 'dialog';
  const full = [...taken].filter((index) => isText(index) && !isAsked(index));
  if (full.length > 0) return full;
  return blocks.flatMap((_, index) => (isText(index) && said[index] === undefined ? [index] : []));
}

interface Run {
  readonly taken: ReadonlySet<number>;
  readonly said: Article['said'];
}

function runReadability(original: PageDocument): Run {
  // It takes the page apart that it is given.
  const page = original.cloneNode(true) as PageDocument;
  // Readability passes by what is hidden from readers who listen, such as a page behind a question.
  for (const element of Array.from(page.querySelectorAll('[aria-hidden="true"]')))
    if (!isHidden(element)) element.setAttribute('aria-hidden', 'false');
  const options = {
    keepClasses: true,
    charThreshold: LETTERS_OF_READABILITY,
    serializer: (node: unknown) => node,
  };
  const parsed = new Readability(page as never, options as never).parse();
  if (!parsed) return { taken: new Set(), said: {} };
  const content = parsed.content as PageElement | null | undefined;
  const marked = content ? [content, ...Array.from(content.querySelectorAll(`[${MARK}]`))] : [];
  const taken = marked.map((element) => element.getAttribute(MARK)).filter((mark) => mark !== null);
  const { title, byline, siteName, lang, publishedTime } = parsed;
  const said = Object.entries({ title, byline, siteName, lang, publishedTime });
  return {
    taken: new Set(taken.map(Number)),
    said: Object.fromEntries(
      said.filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
    ) as Article['said'],
  };
}
