import type { PageElement } from './dom.js';
import { childrenOf, isElement, parentOf } from './dom.js';
import { rawText } from './elements.js';
import type { PageBlock } from './page-blocks.js';
import type { LeftOutReason } from './left-out.js';
import { linkShare } from './page-reasons.js';
import { asOneLine } from './plain.js';

/** A box that asks for something has no more letters than this. */
const LONGEST_BOX = 900;
const CONTROLS = 'form, input, button, select, textarea';
/** Words of what is offered to readers. */
export const OFFERS =
  /\b(?:subscri(?:be|bers?|ption)|sign up|newsletters?|become a member|members?(?:hip)?|by e-?mail|in your inbox|support us|give now|give what you can|chip in|donat(?:e|ion)|log ?in|register|free trial|our app)\b|newsletter|abo\b|abonn|jetzt anmelden|suscr[ií]b|inscri(?:vez|ption)|订阅|訂閱|会员|會員|按讚|粉絲團|按赞|关注|追蹤|扫码|扫描二维码|اشترك|النشرة/iu;

/** How a heading above what readers wrote begins. */
const COMMENTS =
  /^(?:\d+ |the |your |vos |les |ihre )?(?:(?:comments?|réactions?|commentaires?|kommentare?|comentarios|commenti|reacties|التعليقات|תגובות)(?![\p{L}\p{N}])|(?:网友|網友)?(?:评论|評論|留言)|コメント)/iu;

/** The boxes among the paragraphs of an article, which have names that say nothing: found by how they are built. */
export class Boxes {
  /** By element, how it is named: its tag and its classes. */
  readonly #main: ReadonlySet<string>;
  readonly #hasMain = new Set<PageElement>();
  readonly #isMain: readonly boolean[];
  readonly #reasons = new Map<PageElement, LeftOutReason | undefined>();

  /** `full` are the places of the paragraphs of the article in the list of blocks; `weigh` counts letters. */
  constructor(
    blocks: readonly PageBlock[],
    parents: readonly (readonly PageElement[])[],
    full: readonly number[],
    weigh: (text: string) => number,
  ) {
    const letters = new Map<string, number>();
    let all = 0;
    for (const index of full) {
      const [parent] = parents[index] ?? [];
      const weight = weigh(blocks[index]?.text ?? '');
      if (!parent || blocks[index]?.kind !== 'paragraph') continue;
      all += weight;
      letters.set(nameOf(parent), (letters.get(nameOf(parent)) ?? 0) + weight);
    }
    const most = Math.max(0, ...letters.values());
    this.#main = new Set(
      [...letters].filter(([, sum]) => sum === most || sum > all * 0.25).map(([name]) => name),
    );
    const isFull = new Set(full);
    this.#isMain = blocks.map((block, index) => {
      const [parent] = parents[index] ?? [];
      return isFull.has(index) && block.kind === 'paragraph' && !!parent && this.#main.has(nameOf(parent));
    });
    this.#isMain.forEach((isMain, index) => {
      if (isMain) for (const parent of parents[index] ?? []) this.#hasMain.add(parent);
    });
  }

  /** Returns whether a block is a full paragraph where most paragraphs of the article are. */
  isMain(index: number): boolean {
    return this.#isMain[index] ?? false;
  }

  /** Returns the largest element round a block, or the block's own, that has no paragraph of the article. */
  boxOf(block: PageBlock, parents: readonly PageElement[]): PageElement | undefined {
    if (this.#hasMain.has(block.element)) return undefined;
    const chain = [block.element, ...parents];
    const end = chain.findIndex((element) => this.#hasMain.has(element));
    return end > 0 ? chain[end - 1] : undefined;
  }

  /** Returns whether a block is a child of what most paragraphs are in, or an item of such a list. */
  isBesideMain(block: PageBlock, parents: readonly PageElement[]): boolean {
    const box = this.boxOf(block, parents);
    const parent = box && parentOf(box);
    return (
      !!parent &&
      this.#main.has(nameOf(parent)) &&
      /^(?:p|ul|ol|dl|table|blockquote|pre)$/.test(box.localName)
    );
  }

  /** Returns why the box that a block is in is no part of the article. */
  reasonOf(index: number, block: PageBlock, parents: readonly PageElement[]): LeftOutReason | undefined {
    if (this.isMain(index) || block.kind === 'row' || block.kind === 'header') return undefined;
    const box = this.boxOf(block, parents);
    if (!box) return undefined;
    if (!this.#reasons.has(box)) this.#reasons.set(box, this.#reasonOfBox(box));
    return this.#reasons.get(box);
  }

  #reasonOfBox(box: PageElement): LeftOutReason | undefined {
    if (/^(?:blockquote|table|figure|p|h[1-6])$/.test(box.localName)) return undefined;
    const text = asOneLine(rawText([box]));
    const [heading] = Array.from(box.querySelectorAll('h2, h3, h4, h5'));
    if (heading && COMMENTS.test(asOneLine(rawText([heading])))) return 'comments';
    if (text.length > LONGEST_BOX || this.#isLikeMain(box)) return undefined;
    if (box.querySelectorAll('blockquote, table').length > 0) return undefined;
    const isList = /^(?:ul|ol|dl)$/.test(box.localName);
    if (!isList && box.querySelectorAll(CONTROLS).length > 0) return 'form or button';
    if (!isList && box.querySelectorAll('a').length > 0 && OFFERS.test(text)) return 'subscription';
    return linkShare(box) > 0.6 ? 'links' : undefined;
  }

  /** An entry that is built like others with paragraphs, as in a live blog. */
  #isLikeMain(box: PageElement): boolean {
    const name = nameOf(box);
    const parent = parentOf(box);
    const others = parent ? childrenOf(parent).filter(isElement) : [];
    return others.some((other) => other !== box && this.#hasMain.has(other) && nameOf(other) === name);
  }
}

function nameOf(element: PageElement): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
