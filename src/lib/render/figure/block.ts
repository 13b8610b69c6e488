import { moved, plainRuns, type Text } from './items.js';
import { withDots } from './text.js';

/** Lines of text below one another, from a top at 0. */
export interface Block {
  readonly height: number;
  readonly items: readonly Text[];
  /** Heights at which it may be parted, so that the rest is at the top of another column. */
  readonly breaks?: readonly number[];
}

export interface FirstLines {
  readonly count: number;
  /** Pixels that a line may have. */
  readonly width: number;
  readonly dots?: string;
}

/** Returns the first lines of a paragraph that has more, and dots that say so. */
export function firstLines(block: Block, { count, width, dots = '…' }: FirstLines): Block {
  const last = block.items[count - 1];
  if (block.items.length <= count || !last) return block;
  const run = withDots({ ...last.runs[0], text: plainRuns(last.runs) }, { width, sizePx: last.sizePx, dots });
  return {
    height: (block.height / block.items.length) * count,
    items: [...block.items.slice(0, count - 1), { ...last, runs: [run] }],
  };
}

/** Blocks below one another; those marked loose may begin another column. */
export function stacked(blocks: readonly (Block & { readonly isLoose?: boolean })[]): Block {
  const items: Text[] = [];
  const breaks: number[] = [];
  let height = 0;
  for (const block of blocks) {
    if (block.isLoose && height > 0) breaks.push(height);
    items.push(...moved(block.items, 0, height));
    height += block.height;
  }
  return { height, items, breaks };
}

/** Returns what of a block is above a height, and what below it. */
export function partedAt({ height, items, breaks = [] }: Block, at: number): [above: Block, below: Block] {
  const below = items.filter(({ y }) => y > at);
  return [
    { height: at, items: items.filter(({ y }) => y <= at) },
    {
      height: height - at,
      items: moved(below, 0, -at),
      breaks: breaks.filter((each) => each > at).map((each) => each - at),
    },
  ];
}
