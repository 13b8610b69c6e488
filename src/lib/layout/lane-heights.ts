import type { Plan } from './plan.js';

/** Lines of the lanes, and the plan that they are drawn by. */
export interface LaneHeights {
  readonly plan: Plan;
  /** No lane has more lines than this. */
  readonly maxRows: number;
}

/** Returns the height of a lane with so many lines. */
export function laneHeight(plan: Plan, lines: number): number {
  return Math.max(plan.laneHeader + lines * plan.rowHeight + 2 * plan.lanePad, plan.minLaneHeight);
}

/** Returns the height of lanes that have so many lines each. */
export function heightOfLanes(plan: Plan, lines: readonly number[], maxRows = Infinity): number {
  return lines.reduce((sum, each) => sum + laneHeight(plan, Math.min(each, maxRows)), 0);
}

/**
 * Finds how lanes fit into `room` pixels: first they get fewer lines, down to one; then there is less room round the
 * lines; then lines are as low as marks allow. That is the least, whatever the room.
 */
export function fitLanes(plan: Plan, lines: readonly number[], room: number): LaneHeights {
  const last = tightest(plan);
  for (const each of [plan, withoutPads(plan), last])
    for (let maxRows = Math.max(1, ...lines); maxRows > 0; maxRows -= 1)
      if (heightOfLanes(each, lines, maxRows) <= room) return { plan: each, maxRows };
  return { plan: last, maxRows: 1 };
}

/** Returns the least height that so many lanes can have. */
export function leastOfLanes(plan: Plan, lanes: number): number {
  return lanes * laneHeight(tightest(plan), 1);
}

function withoutPads(plan: Plan): Plan {
  return { ...plan, lanePad: Math.min(plan.lanePad, 2), minLaneHeight: 0 };
}

/** Marks of one line just do not touch those of the next, nor the name above them. */
function tightest(plan: Plan): Plan {
  const { rowHeight, markHeight, laneHeader } = plan;
  return {
    ...plan,
    lanePad: 1,
    minLaneHeight: 0,
    rowHeight: Math.min(rowHeight, markHeight + 4),
    laneHeader: Math.max(0, laneHeader - 3),
  };
}
