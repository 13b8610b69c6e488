import { moved, type Text } from './items.js';
import type { Block } from './block.js';

export interface ColumnOptions {
  readonly count: number;
  /** Width of a column, and the clear space between two. */
  readonly width: number;
  readonly gapPx: number;
  /** Between two blocks of a column. */
  readonly blockGapPx: number;
}

/** Blocks in reading order down columns of about the same height; no block is broken. */
export function inColumns(
  blocks: readonly Block[],
  options: ColumnOptions,
): { height: number; items: Text[] } {
  const { count, width, gapPx, blockGapPx } = options;
  const limit = lowest(blocks, count, blockGapPx);
  const items: Text[] = [];
  let [column, top, height] = [0, 0, 0];
  for (const block of blocks) {
    if (top > 0 && top + block.height > limit && column < count - 1) [column, top] = [column + 1, 0];
    items.push(...moved(block.items, column * (width + gapPx), top));
    height = Math.max(height, top + block.height);
    top += block.height + blockGapPx;
  }
  return { height, items };
}

/** Returns the least height at which the blocks go into `count` columns: found by halving, to a pixel. */
function lowest(blocks: readonly Block[], count: number, gapPx: number): number {
  let low = Math.max(0, ...blocks.map(({ height }) => height));
  let high = blocks.reduce((sum, { height }) => sum + height + gapPx, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (columnsAt(blocks, middle, gapPx) <= count) high = middle;
    else low = middle;
  }
  return high;
}

function columnsAt(blocks: readonly Block[], limit: number, gapPx: number): number {
  let [columns, top] = [1, 0];
  for (const { height } of blocks) {
    if (top > 0 && top + height > limit) [columns, top] = [columns + 1, 0];
    top += height + gapPx;
  }
  return columns;
}
