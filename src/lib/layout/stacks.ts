import type { MarkShape } from './marks.js';

/** Marks drawn on the same place of the same line: one represents all, and says how many it hides. */
export interface Stack {
  readonly leader: number;
  /** Rows below the leader, most important first. */
  readonly below: readonly number[];
}

/** Marks whose spans share more than this part of the smaller are one stack. */
const SHARED_PART = 0.6;

/**
 * Finds the stacks of one line. `order` ranks rows: the leader of a stack is the first of them in it.
 * Marks are given with their shapes, and a bar that merely passes behind a dot makes no stack with it.
 */
export function stacksOf(shapes: readonly MarkShape[], order: (row: number) => number): Stack[] {
  const ranked = [...shapes].sort((a, b) => order(a.row) - order(b.row));
  const stacks: { leader: MarkShape; below: number[] }[] = [];
  for (const shape of ranked) {
    const home = stacks.find((stack) => isSamePlace(stack.leader, shape));
    if (home) home.below.push(shape.row);
    else stacks.push({ leader: shape, below: [] });
  }
  return stacks.map((stack) => ({ leader: stack.leader.row, below: stack.below }));
}

function isSamePlace(a: MarkShape, b: MarkShape): boolean {
  const [a0, a1, b0, b1] = [a.x0 + a.from, a.x1 + a.to, b.x0 + b.from, b.x1 + b.to];
  const shared = Math.min(a1, b1) - Math.max(a0, b0);
  return a.kind === b.kind && shared > SHARED_PART * Math.min(a1 - a0, b1 - b0);
}
