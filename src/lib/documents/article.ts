import { Readability } from '@mozilla/readability';
import { ancestorsOf, childrenOf, isElement, type PageDocument, type PageElement } from './dom.js';
import { isUncounted } from './text-block.js';
import { asOneLine } from './plain.js';
import { linkShare, reasonOfElement, reasonOfWords } from './page-reasons.js';
import type { PageBlock } from './page-blocks.js';

/** The blocks of a page, parted. */
export interface Article {
  /** By the place of each block in the list of the page: undefined for a block of the article. */
  readonly reasons: readonly (string | undefined)[];
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
 * paragraphs that it takes comes back, unless its name, its words or its links say that it is no part, and what they say so of
 * goes. Undefined where the page has no article. Changes the page.
 */
export function findArticle(
  page: PageDocument,
  blocks: readonly PageBlock[],
  title?: string,
): Article | undefined {
  blocks.forEach(({ element }, index) => element.setAttribute(MARK, String(index)));
  const parents = blocks.map(({ element }) => ancestorsOf(element));
  const tree = new Shape(blocks, parents);
  // What the page says of its parts is looked at before Readability changes it.
  const isLinks = blocks.map(({ element }) => linkShare(element) > 0.6);
  const { taken, said } = runReadability(page);
  const full = [...taken].filter((index) => isFull(blocks[index]) && !isLinks[index]);
  const found = tree.commonRoot(full);
  if (!found) return undefined;
  const root = tree.withLikeEntries(found, full);
  const named = blocks.map((_, index) => tree.reasonBelow(index, root));
  const first = Math.min(...full);
  const titles = [title, said.title].flatMap((text) => (text ? [asOneLine(text)] : []));
  const isTitle = ({ kind, text }: PageBlock, index: number): boolean =>
    titles.includes(text)
      ? kind === 'heading' || index < first
      : index < first && isPartOfTitle(text, said.title);
  const last = Math.max(...full, ...tree.fullWithin(root, named, isLinks));
  const reasons = blocks.map((block, index): string | undefined => {
    if (isTitle(block, index)) return TITLE;
    if (!tree.isWithin(index, root)) return tree.reasonBelow(index, page.body) ?? 'outside the article';
    const reason = named[index];
    if (reason !== undefined) return reason;
    if (taken.has(index)) return undefined;
    if (said.byline && block.text.length < 120 && block.text.includes(asOneLine(said.byline)))
      return 'byline';
    if (isFull(block) && !isLinks[index]) return undefined;
    if (index < first || index > last) return index < first ? 'above the article' : 'below the article';
    return isLinks[index] ? 'links' : undefined;
  });
  const letters = blocks.reduce((sum, block, index) => {
    return reasons[index] === undefined && !isUncounted(block) ? sum + lettersIn(block.text) : sum;
  }, 0);
  return letters < LEAST_LETTERS ? undefined : { reasons, said };
}

/** The reason of the block that has the title, which is written above the text. */
export const TITLE = 'title';

/** The title of a window often has the name of the site beside the headline. */
function isPartOfTitle(text: string, title = ''): boolean {
  return text.length * 3 > title.length && lettersIn(text) > 12 && title.includes(text);
}

function lettersIn(text: string): number {
  return text.length + 2 * (text.match(/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu) ?? []).length;
}

/** A paragraph that is no label: long, or a sentence. */
function isFull(block: PageBlock | undefined): boolean {
  if (!block || isUncounted(block)) return false;
  const letters = lettersIn(block.text);
  return letters > 90 || (letters > 25 && /[.!?…。！？”"’»）)]$/.test(block.text));
}

interface Run {
  readonly taken: ReadonlySet<number>;
  readonly said: Article['said'];
}

function runReadability(page: PageDocument): Run {
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

/** How a page was built before Readability changed it. */
class Shape {
  readonly #blocks: readonly PageBlock[];
  readonly #parents: readonly (readonly PageElement[])[];
  /** By element, its children that are elements. */
  readonly #children = new Map<PageElement, readonly PageElement[]>();
  readonly #names = new Map<PageElement, string>();
  readonly #reasons = new Map<PageElement, string | undefined>();
  readonly #wordReasons: readonly (string | undefined)[];

  constructor(blocks: readonly PageBlock[], parents: readonly (readonly PageElement[])[]) {
    this.#blocks = blocks;
    this.#parents = parents;
    this.#wordReasons = blocks.map(reasonOfWords);
    for (const element of new Set([...blocks.map(({ element }) => element), ...parents.flat()]))
      this.#reasons.set(element, reasonOfElement(element));
    for (const element of new Set(parents.flat())) {
      const children = childrenOf(element).filter(isElement);
      this.#children.set(element, children);
      for (const each of [element, ...children])
        this.#names.set(each, `${each.localName}.${each.getAttribute('class') ?? ''}`);
    }
  }

  /** Returns why a block is no part of an article with this root: by the parts below the root that it is in, or its words. */
  reasonBelow(index: number, root: PageElement): string | undefined {
    const block = this.#blocks[index];
    const parents = this.#parents[index] ?? [];
    const end = parents.indexOf(root);
    const inside =
      block && block.element !== root ? [block.element, ...parents.slice(0, Math.max(0, end))] : [];
    const named = inside.map((element) => this.#reasons.get(element)).find((reason) => reason !== undefined);
    return named ?? this.#wordReasons[index];
  }

  isWithin(index: number, root: PageElement): boolean {
    return this.#blocks[index]?.element === root || (this.#parents[index]?.includes(root) ?? false);
  }

  /** Returns the nearest element that has nearly all of the letters of these blocks. */
  commonRoot(indexes: readonly number[]): PageElement | undefined {
    const weights = new Map<PageElement, number>();
    let all = 0;
    for (const index of indexes) {
      const weight = lettersIn(this.#blocks[index]?.text ?? '');
      all += weight;
      for (const element of this.#parents[index] ?? [])
        weights.set(element, (weights.get(element) ?? 0) + weight);
    }
    // Parents are listed from the nearest outwards.
    for (const index of indexes)
      for (const element of this.#parents[index] ?? [])
        if ((weights.get(element) ?? 0) >= all * 0.9) return element;
    return undefined;
  }

  /** Returns what is round an entry and others of its kind that have full paragraphs, as in a live blog; else the entry. */
  withLikeEntries(root: PageElement, full: readonly number[]): PageElement {
    const [at = -1] = full.filter((index) => this.isWithin(index, root));
    const parents = this.#parents[at] ?? [];
    const entry = parents.indexOf(root);
    const [parent, grandparent] = parents.slice(entry + 1);
    if (parent && this.#likeEntries(root, parent) >= 2) return parent;
    if (parent && grandparent && this.#likeEntries(parent, grandparent) >= 2) return grandparent;
    return root;
  }

  #likeEntries(entry: PageElement, parent: PageElement): number {
    const name = this.#names.get(entry);
    const others = (this.#children.get(parent) ?? []).filter(
      (each) => each !== entry && this.#names.get(each) === name,
    );
    if (!/^(?:article|li|section|div)\./.test(name ?? '') || name?.endsWith('.')) return 0;
    return others.filter((each) =>
      this.#blocks.some(
        (block, index) => this.isWithin(index, each) && isFull(block) && block.kind !== 'item',
      ),
    ).length;
  }

  fullWithin(
    root: PageElement,
    named: readonly (string | undefined)[],
    isLinks: readonly boolean[],
  ): readonly number[] {
    return this.#blocks.flatMap((block, index) =>
      this.isWithin(index, root) && named[index] === undefined && isFull(block) && !isLinks[index]
        ? [index]
        : [],
    );
  }
}
