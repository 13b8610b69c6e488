import { moved, type Text } from './items.js';

/** Lines of text below one another, from a top at 0. */
export interface Block {
  readonly height: number;
  readonly items: readonly Text[];
  /** Heights at which it may be parted, so that the rest stands at the top of another column. */
  readonly breaks?: readonly number[];
}

/** The first lines of a block that is higher than that, and dots that say so. */
export function firstLines(block: Block, count: number, dots = '…'): Block {
  const height = (block.height / block.items.length) * count;
  const items = block.items.slice(0, count);
  const last = items.at(-1);
  if (block.items.length <= count || !last) return block;
  return { height, items: [...items.slice(0, -1), { ...last, runs: [...last.runs, { text: dots }] }] };
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

/** What of a block stands above a height, and what below it. */
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
