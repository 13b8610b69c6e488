import type { BlockKind } from '../source/markdown/block.js';

/** A block of a document, in reading order, before it is written as Markdown. */
export interface TextBlock {
  readonly kind: BlockKind;
  /** One line, but of code. */
  readonly text: string;
  /** Of a heading 1 to 6; of a list item or a quote how deep it is, from 1. */
  readonly level?: number;
  /** Of the first block of a list item: `3.` or `•`. */
  readonly mark?: string;
  /** Of a row of a table. */
  readonly cells?: readonly string[];
  /** The label of the page on which it begins, as a reader would cite it: `12`, `iv`. */
  readonly page?: string;
}

const UNCOUNTED: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'header', 'caption', 'picture']);

/** Returns whether a block is only shown: a reader does not count it as a paragraph. */
export function isUncounted({ kind }: TextBlock): boolean {
  return UNCOUNTED.has(kind);
}
