import type { ParagraphKind, ShownKind } from '../../model/timeline.js';

/** What a block of an archived document is. */
export type BlockKind = 'paragraph' | ParagraphKind | ShownKind;

/** A block in reading order, as plain text: without the marks that Markdown has for its form. */
export interface DocumentBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /**
   * The places in the body that the text was written at: `map[i]` is the offset of the UTF-16 unit `i`, and the last entry is
   * the offset behind the last unit. A blank that stands for a line break, or for the border of two cells, has the offset of it.
   */
  readonly map: readonly number[];
  /** Of a heading 1 to 6; of a list item or a quote how deep it is inside others of its kind, from 1. */
  readonly level?: number;
  /** How a list item or a footnote is marked: `3.`, `•`, `1`. */
  readonly mark?: string;
}

const SHOWN: ReadonlySet<BlockKind> = new Set<ShownKind>(['heading', 'header', 'caption', 'picture']);

/** Returns whether a kind of block is shown only: a reader does not count it as a paragraph. */
export function isShownOnly(kind: BlockKind): kind is ShownKind {
  return SHOWN.has(kind);
}

/** Between the cells of a row of a table. */
export const CELL_BORDER = ' · ';
