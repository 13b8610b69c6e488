import type { PageElement } from './dom.js';
import type { PageBlock } from './page-blocks.js';
import type { Boxes } from './page-boxes.js';
import { isFull, lettersIn } from './page-letters.js';
import type { LeftOutReason } from './left-out.js';
import { reasonOfNote } from './page-notes.js';
import { isRepeated, mayRepeat } from './page-repeats.js';
import { isUncounted } from './text-block.js';

/** What a page says of its article. */
interface Known {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly summaries: readonly string[];
}

const BYLINE = 'time, [rel~="author"], [class*="byline"], [class*="author"]';

/** Where the blocks of an article are: above its first paragraph, among its paragraphs, or below the last. */
export class Places {
  readonly #blocks: readonly PageBlock[];
  readonly #parents: readonly (readonly PageElement[])[];
  readonly #boxes: Boxes;
  readonly #known: Known;
  readonly #first: number;
  readonly #last: number;
  readonly #titleAt: number;
  readonly #header: PageElement | undefined;
  /** What is above the names of the authors is no text of theirs. */
  readonly #hasByline: boolean;
  readonly #mainTexts: readonly string[];
  readonly #bylineAt: number;
  readonly #lastMain: number;
  readonly #firstMain: number;

  /** `full` are the places of the full paragraphs of the article, in order. */
  constructor(
    blocks: readonly PageBlock[],
    parents: readonly (readonly PageElement[])[],
    boxes: Boxes,
    full: readonly number[],
    known: Known,
  ) {
    this.#blocks = blocks;
    this.#parents = parents;
    this.#boxes = boxes;
    this.#known = known;
    this.#first = full[0] ?? 0;
    this.#last = full.at(-1) ?? 0;
    this.#titleAt = blocks.findIndex((_, index) => index <= this.#last && this.isTitle(index));
    const title = blocks[this.#titleAt];
    this.#header = title && boxes.boxOf(title, parents[this.#titleAt] ?? []);
    this.#hasByline = (this.#header?.querySelectorAll(BYLINE).length ?? 0) > 0;
    const main = full.filter((index) => index > this.#titleAt && boxes.isMain(index));
    this.#firstMain = main[0] ?? this.#first;
    this.#lastMain = main.at(-1) ?? this.#last;
    this.#bylineAt = blocks.findIndex(
      (_, index) => index > this.#titleAt && index < this.#firstMain && this.#isByline(index),
    );
    this.#mainTexts = main.map((index) => blocks[index]?.text ?? '');
  }

  isTitle(index: number): boolean {
    const { kind, text } = this.#blocks[index] ?? { kind: 'paragraph', text: '' };
    const { titles } = this.#known;
    if (titles.includes(text)) return kind === 'heading' || index < this.#first;
    return index < this.#first && titles.some((title) => isPartOfTitle(text, title));
  }

  /** Returns why a block is no part of the article, by where it is and how it is built; undefined where that does not say so. */
  reasonOf(index: number): LeftOutReason | undefined {
    const block = this.#blocks[index];
    if (!block) return undefined;
    const parents = this.#parents[index] ?? [];
    const isShown = block.kind === 'caption' || block.kind === 'picture';
    if (index < this.#titleAt && index < this.#firstMain && !isShown) return 'above the article';
    const isInHeader =
      this.#header !== undefined && (block.element === this.#header || parents.includes(this.#header));
    if (isInHeader && !isShown && (this.#hasByline || !isFull(block))) return 'above the article';
    if (isUncounted(block)) return undefined;
    const { authors } = this.#known;
    const reason =
      reasonOfNote(block, index >= this.#lastMain, authors) ?? this.#boxes.reasonOf(index, block, parents);
    if (reason !== undefined) return reason;
    if (this.#boxes.isMain(index)) return undefined;
    if (index > this.#titleAt && index < this.#bylineAt && !isShown) return 'above the article';
    if (index < this.#firstMain && this.#known.summaries.includes(block.text)) return 'summary';
    if (mayRepeat(block) && isRepeated(block.text, this.#mainTexts)) return 'repeats words of the text';
    if (isFull(block) && block.kind !== 'item') return undefined;
    if (
      block.text.length < 120 &&
      authors.some((name) => name !== '' && block.text.includes(name)) &&
      index < this.#firstMain
    )
      return 'byline';
    const isBeside = block.kind !== 'paragraph' && this.#boxes.isBesideMain(block, parents);
    return index < this.#firstMain && !isBeside ? 'above the article' : undefined;
  }

  #isByline(index: number): boolean {
    const block = this.#blocks[index];
    if (!block || isFull(block) || block.text.length > 160) return false;
    const isNamed = this.#known.authors.some((name) => name.length > 3 && block.text.includes(name));
    return isNamed || block.element.querySelectorAll('[rel~="author"]').length > 0;
  }

  /** Returns why a block that is no full paragraph, and that nobody took, is no part of the article. */
  reasonOfLabel(index: number): LeftOutReason | undefined {
    if (index < this.#first) return 'above the article';
    return index > this.#last ? 'below the article' : undefined;
  }
}

/** The title of a window often has the name of the site beside the headline. */
function isPartOfTitle(text: string, title: string): boolean {
  return text.length * 3 > title.length && lettersIn(text) > 12 && title.includes(text);
}
