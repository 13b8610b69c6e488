import type { Block } from '../../render/figure/block.js';
import { paragraph } from '../../render/figure/paragraph.js';
import type { Flow } from './flow.js';
import type { PdfPainter } from './painter.js';
import type { Tag, Tags } from './tags.js';

export interface SectionContext {
  readonly painter: PdfPainter;
  readonly tags: Tags;
  readonly flow: Flow;
}

/** Pixels clear below a heading and below a block. */
const HEADING_GAP_PX = 4;
const BLOCK_GAP_PX = 12;
/** Enough of the first block that a heading is not left alone at the foot of a column. */
const FIRST_PX = 120;

/** A heading and a list of blocks down the columns. */
export function writeSection(
  heading: { readonly title: string; readonly ink: string },
  blocks: readonly Block[],
  context: SectionContext,
): void {
  const { painter, tags, flow } = context;
  const style = {
    width: flow.width,
    sizePx: 15,
    lineHeightPx: 20,
    fill: heading.ink,
    role: 'heading',
  } as const;
  const line = paragraph([{ text: heading.title, font: 'semibold' }], style);
  flow.reserve(line.height + HEADING_GAP_PX + Math.min(FIRST_PX, blocks[0]?.height ?? 0));
  for (const { block, spot } of flow.place(line, HEADING_GAP_PX)) painter.text(block.items, spot, tags.root);
  flow.beginColumns();
  const list = tags.open('L', tags.root);
  for (const block of blocks) writeBlock(block, list, context);
}

/** One item of the list: its number, then the rest. */
function writeBlock(block: Block, list: Tag, { painter, tags, flow }: SectionContext): void {
  const item = tags.open('LI', list);
  let body: Tag | undefined;
  let open: Tag | undefined;
  for (const { block: part, spot } of flow.place(block, BLOCK_GAP_PX)) {
    const hasNumber = part.items[0]?.role === 'number';
    if (hasNumber) painter.text(part.items.slice(0, 1), spot, item);
    body ??= tags.open('LBody', item);
    open = painter.text(part.items.slice(hasNumber ? 1 : 0), spot, body, open);
  }
}
