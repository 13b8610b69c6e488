/**
 * Which events began before a moment and still last: the greatest end of each block of 64 rows, and of each 16 blocks
 * above them, so that blocks in which all is over are passed by. 0.13 byte an event.
 */
export interface IntervalTree {
  /** From the blocks up to the root; each level has a value for 16 of the level below. */
  readonly levels: readonly Float64Array[];
}

const LEAF = 64;
const FAN = 16;

/** @param endAt end of the row at a position, in UTC milliseconds */
export function buildIntervalTree(count: number, endAt: (position: number) => number): IntervalTree {
  const leaves = new Float64Array(Math.ceil(count / LEAF)).fill(-Infinity);
  for (let at = 0; at < count; at += 1) {
    const leaf = Math.floor(at / LEAF);
    leaves[leaf] = Math.max(leaves[leaf] ?? -Infinity, endAt(at));
  }
  const levels = [leaves];
  for (let below = leaves; below.length > 1;) {
    const level = new Float64Array(Math.ceil(below.length / FAN)).fill(-Infinity);
    for (const [index, end] of below.entries()) {
      const parent = Math.floor(index / FAN);
      level[parent] = Math.max(level[parent] ?? -Infinity, end);
    }
    levels.push(level);
    below = level;
  }
  return { levels };
}

/** Calls `visit` with each position before `before` whose end is after `time`, in order. */
export function queryIntervalTree(
  tree: IntervalTree,
  before: number,
  time: number,
  endAt: (position: number) => number,
  visit: (position: number) => void,
): void {
  const walk = (level: number, index: number): void => {
    if (!((tree.levels[level]?.[index] ?? -Infinity) > time)) return;
    const size = LEAF * FAN ** level;
    if (index * size >= before) return;
    if (level === 0) {
      const to = Math.min(before, (index + 1) * LEAF);
      for (let at = index * LEAF; at < to; at += 1) if (endAt(at) > time) visit(at);
      return;
    }
    for (let child = index * FAN; child < (index + 1) * FAN; child += 1) walk(level - 1, child);
  };
  if (tree.levels.length > 0) walk(tree.levels.length - 1, 0);
}
