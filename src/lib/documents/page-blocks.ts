import type { BlockKind } from '../source/markdown/block.js';
import { childrenOf, isElement, type PageDocument, type PageElement, type PageNode } from './dom.js';
import { hasNoText, isBlockLevel, isHidden, rawText } from './elements.js';
import { isAttribution, isBoldHeading, isCaption, isCredit, isPictureBox } from './page-captions.js';
import { codeLines, asOneLine } from './plain.js';
import { isDataTable, rowBlocks } from './page-tables.js';
import type { TextBlock } from './text-block.js';

/** A block of a page and the element that holds it. */
export interface PageBlock extends TextBlock {
  readonly element: PageElement;
  readonly isHidden: boolean;
}

/** Where a block is: in which lists, quotes and captions. */
interface Place {
  readonly items: number;
  readonly quotes: number;
  readonly isCaption: boolean;
  readonly isHidden: boolean;
  /** Is given to the first block of an item only. */
  readonly mark: { value: string | undefined };
}

/** Elements that are a block of text by themselves; the text of others gets a `p`. */
const OF_TEXT = /^(?:p|li|figcaption|caption|dt|dd|summary|address)$/;

const START: Place = { items: 0, quotes: 0, isCaption: false, isHidden: false, mark: { value: undefined } };

/**
 * Returns the blocks of a page in reading order, all of them: what of it is the article is decided later. A text that stands
 * beside blocks, or between two line breaks, gets a `p` of its own in the page, so that each block has an element.
 */
export function readPageBlocks(page: PageDocument, root: PageElement = page.body): readonly PageBlock[] {
  const walker = new Walker(page);
  walker.visit(root, START);
  return walker.blocks;
}

class Walker {
  readonly blocks: PageBlock[] = [];
  readonly #page: PageDocument;

  constructor(page: PageDocument) {
    this.#page = page;
  }

  /** Visits what an element has: runs of text and blocks in turn. */
  visit(element: PageElement, place: Place): void {
    const children = childrenOf(element);
    const isOneRun = !children.some((child) => isElement(child) && isBlockLevel(child));
    if (isOneRun && !hasDoubleBreak(children) && OF_TEXT.test(element.localName)) {
      this.#pictures(children, place);
      return this.#add(element, children, place);
    }
    let run: PageNode[] = [];
    const flush = (): void => {
      this.#run(element, run, place);
      run = [];
    };
    for (const child of children) {
      const isBreak = isElement(child) && child.localName === 'br';
      if (isBreak && endsWithBreak(run)) flush();
      else if (isElement(child) && isBlockLevel(child)) {
        flush();
        this.#block(child, place);
      } else run.push(child);
    }
    flush();
  }

  #block(element: PageElement, outer: Place): void {
    const { localName } = element;
    if (hasNoText(element)) return;
    const place = isHidden(element) ? { ...outer, isHidden: true } : outer;
    const heading = /^h([1-6])$/.exec(localName)?.[1];
    if (heading !== undefined) this.#heading(element, Number(heading), place);
    else if (localName === 'pre') this.#push('code', codeLines(rawText([element])), element, place);
    else if (localName === 'ul' || localName === 'ol') this.#list(element, place);
    else if (localName === 'blockquote')
      this.visit(element, { ...place, quotes: place.quotes + 1, mark: { value: undefined } });
    else if (localName === 'table' && isDataTable(element)) this.#table(element, place);
    else if (isCaption(element) || isPictureBox(element)) this.visit(element, { ...place, isCaption: true });
    else this.visit(element, place);
  }

  #heading(element: PageElement, level: number, place: Place): void {
    const text = asOneLine(rawText([element]));
    this.#push('heading', text, element, place, { level });
  }

  #list(element: PageElement, place: Place): void {
    let number = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1;
    for (const child of childrenOf(element)) {
      if (!isElement(child) || hasNoText(child)) continue;
      const value = element.localName === 'ol' ? `${number++}.` : '•';
      const own = { ...place, mark: { value } as Place['mark'], items: place.items + 1 };
      if (child.localName === 'li') this.visit(child, isHidden(child) ? { ...own, isHidden: true } : own);
      else this.#block(child, place);
    }
  }

  #table(table: PageElement, place: Place): void {
    for (const { kind, cells, text, level, element } of rowBlocks(table))
      this.#push(kind, text, element, place, {
        ...(cells ? { cells } : {}),
        ...(level === undefined ? {} : { level }),
      });
  }

  /** A picture among words is before them, so that it does not cut their paragraph. */
  #pictures(nodes: readonly PageNode[], place: Place): void {
    for (const node of nodes.filter(isElement)) {
      const inside = Array.from(node.querySelectorAll('img, amp-img'));
      for (const element of isPicture(node) ? [node] : inside)
        this.#push('picture', asOneLine(element.getAttribute('alt') ?? ''), element, place);
    }
  }

  #run(parent: PageElement, nodes: readonly PageNode[], place: Place): void {
    const [first] = nodes;
    this.#pictures(nodes, place);
    if (!first || asOneLine(rawText(nodes)) === '') return;
    const element = this.#page.createElement('p');
    parent.insertBefore(element, first);
    for (const node of nodes) element.appendChild(node);
    this.#add(
      element,
      nodes,
      place.quotes > 0 && isAttribution(nodes) ? { ...place, isCaption: true } : place,
    );
  }

  #add(element: PageElement, nodes: readonly PageNode[], place: Place): void {
    const { items, quotes } = place;
    const text = asOneLine(rawText(nodes));
    if (place.isCaption || isCaption(element)) this.#push('caption', text, element, place);
    else if (items > 0) {
      const mark = place.mark.value;
      this.#push('item', text, element, place, { level: items, ...(mark === undefined ? {} : { mark }) });
      if (text !== '') place.mark.value = undefined;
    } else if (quotes > 0) this.#push('quote', text, element, place, { level: quotes });
    else if (this.blocks.at(-1)?.kind === 'picture' && isCredit(text))
      this.#push('caption', text, element, place);
    else if (isBoldHeading(nodes)) this.#push('heading', text, element, place, { level: 3 });
    else this.#push('paragraph', text, element, place);
  }

  #push(
    kind: BlockKind,
    text: string,
    element: PageElement,
    place: Place,
    form: Pick<TextBlock, 'level' | 'mark' | 'cells'> = {},
  ): void {
    if (text !== '') this.blocks.push({ kind, text, ...form, element, isHidden: place.isHidden });
  }
}

function isPicture({ localName }: PageElement): boolean {
  return localName === 'img' || localName === 'amp-img';
}

function hasDoubleBreak(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    (node, index) => isElement(node) && node.localName === 'br' && endsWithBreak(nodes.slice(0, index)),
  );
}

/** Returns whether nodes end with a line break and nothing visible behind it. */
function endsWithBreak(nodes: readonly PageNode[]): boolean {
  for (const node of [...nodes].reverse()) {
    if (isElement(node) && node.localName === 'br') return true;
    if ((node.textContent ?? '').trim() !== '' && (isElement(node) || node.nodeType === 3)) return false;
  }
  return false;
}
