import { paragraph, type Block } from '../../render/figure/text.js';
import type { Flow } from './flow.js';
import type { Painter, Spot } from './painter.js';
import type { Tag, Tags } from './tags.js';

export interface SectionContext {
  readonly painter: Painter;
  readonly tags: Tags;
  readonly flow: Flow;
  /** Points for a pixel. */
  readonly scale: number;
  /** Colour of the heading. */
  readonly ink: string;
}

const BLOCK_GAP = 9;

/** A heading and a list of blocks down the columns; no block is broken, and the heading stays with the first. */
export function writeSection(title: string, blocks: readonly Block[], context: SectionContext): void {
  const { painter, tags, flow, scale, ink } = context;
  const width = flow.width / scale;
  const style = { width, sizePx: 15, lineHeightPx: 24, fill: ink, role: 'heading' } as const;
  const heading = paragraph([{ text: title, font: 'semibold' }], style);
  const [first, ...others] = blocks;
  const spot = flow.next((heading.height + (first?.height ?? 0)) * scale, BLOCK_GAP);
  painter.text(heading.items, { ...spot, scale }, tags.root);
  const list = tags.open('L', tags.root);
  if (first) writeBlock(first, { ...spot, y: spot.y + heading.height * scale, scale }, list, context);
  for (const block of others)
    writeBlock(block, { ...flow.next(block.height * scale, BLOCK_GAP), scale }, list, context);
}

/** One item of the list: its number, then the rest. */
function writeBlock(block: Block, spot: Spot, list: Tag, { painter, tags }: SectionContext): void {
  const item = tags.open('LI', list);
  const hasNumber = block.items[0]?.role === 'number';
  if (hasNumber) painter.text(block.items.slice(0, 1), spot, item);
  painter.text(block.items.slice(hasNumber ? 1 : 0), spot, tags.open('LBody', item));
}
