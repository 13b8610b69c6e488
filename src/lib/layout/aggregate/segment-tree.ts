/**
 * The most important event of any stretch of a lane, in O(log n): an implicit segment forest over blocks of eight
 * rows, as in trishume's “gigatrace” and Perfetto's trace store, with the blocks' own rows looked through. It takes
 * one byte an event and holds positions, so the rows themselves stay where they are.
 */

const BLOCK = 8;

/** True when the row at position `a` comes before that at `b`. A total order: no two rows are alike. */
export type Precedes = (a: number, b: number) => boolean;

/** No position: a stretch without rows. */
export const NONE = 0xffff_ffff;

/** Builds the tree over positions 0 to `count` - 1. Node 1 is the root; the leaves are the blocks. */
export function buildSegmentTree(count: number, precedes: Precedes): Uint32Array {
  const blocks = Math.ceil(count / BLOCK);
  const tree = new Uint32Array(blocks * 2).fill(NONE);
  for (let block = 0; block < blocks; block += 1)
    tree[blocks + block] = scan(block * BLOCK, Math.min(count, (block + 1) * BLOCK), NONE, precedes);
  for (let node = blocks - 1; node > 0; node -= 1)
    tree[node] = first(tree[node * 2] ?? NONE, tree[node * 2 + 1] ?? NONE, precedes);
  return tree;
}

/** Position of the row in [from, to) that precedes all others there; `NONE` when there is none. */
export function querySegmentTree(tree: Uint32Array, from: number, to: number, precedes: Precedes): number {
  if (from >= to) return NONE;
  const blocks = tree.length / 2;
  const firstWhole = Math.ceil(from / BLOCK);
  const lastWhole = Math.floor(to / BLOCK);
  if (firstWhole >= lastWhole) return scan(from, to, NONE, precedes);
  let best = scan(from, firstWhole * BLOCK, NONE, precedes);
  best = scan(lastWhole * BLOCK, to, best, precedes);
  let left = firstWhole + blocks;
  let right = lastWhole + blocks;
  while (left < right) {
    if (left & 1) best = first(best, tree[left++] ?? NONE, precedes);
    if (right & 1) best = first(best, tree[--right] ?? NONE, precedes);
    left >>= 1;
    right >>= 1;
  }
  return best;
}

function scan(from: number, to: number, start: number, precedes: Precedes): number {
  let best = start;
  for (let at = from; at < to; at += 1) if (best === NONE || precedes(at, best)) best = at;
  return best;
}

function first(a: number, b: number, precedes: Precedes): number {
  if (a === NONE) return b;
  return b === NONE || precedes(a, b) ? a : b;
}
