import { childrenOf, isElement, type PageElement } from './dom.js';
import type { PageBlock } from './page-blocks.js';
import { isFull, lettersIn } from './page-letters.js';
import type { LeftOutReason } from './left-out.js';
import { reasonOfElement, reasonOfWords } from './page-reasons.js';

/** How a page was built before Readability changed it. */
export class PageShape {
  readonly #blocks: readonly PageBlock[];
  readonly #parents: readonly (readonly PageElement[])[];
  /** By element, its children that are elements. */
  readonly #children = new Map<PageElement, readonly PageElement[]>();
  readonly #names = new Map<PageElement, string>();
  readonly #reasons = new Map<PageElement, LeftOutReason | undefined>();
  readonly #wordReasons: readonly (LeftOutReason | undefined)[];

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
  reasonBelow(index: number, root: PageElement): LeftOutReason | undefined {
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
    named: readonly (LeftOutReason | undefined)[],
    isLinks: readonly boolean[],
  ): readonly number[] {
    return this.#blocks.flatMap((block, index) =>
      this.isWithin(index, root) && named[index] === undefined && isFull(block) && !isLinks[index]
        ? [index]
        : [],
    );
  }
}
