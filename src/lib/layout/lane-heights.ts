import { withNamesBeside, type Plan } from './plan.js';

/** Returns the height of a lane with so many lines. */
export function laneHeight({ laneHeader, rowHeight, lanePad, minLaneHeight }: Plan, lines: number): number {
  return Math.max(laneHeader + lines * rowHeight + 2 * lanePad, minLaneHeight);
}

/** How lanes fit: by which plan, at most with so many lines each, and the pixels that are left over. */
interface FittedLanes {
  readonly by: Plan;
  readonly maxRows: number;
  readonly spare: number;
}

/**
 * Finds how lanes with so many lines fit into `room` pixels: first they get fewer lines, down to one; then they are as
 * low as marks and names allow, with the names beside them where that is lower. That is the least, whatever the room.
 */
export function fitLanes(plan: Plan, lines: readonly number[], room: number): FittedLanes {
  const { rowHeight, markHeight, laneHeader } = plan;
  const lowest = {
    ...plan,
    lanePad: 1,
    minLaneHeight: 0,
    rowHeight: Math.min(rowHeight, markHeight + 4),
    laneHeader: laneHeader && laneHeader - 3,
  };
  const beside = withNamesBeside(lowest);
  for (const by of [plan, lowest, beside])
    for (let maxRows = Math.max(1, ...lines); maxRows > 0; maxRows -= 1) {
      const needed = lines.reduce((sum, each) => sum + laneHeight(by, Math.min(each, maxRows)), 0);
      if (needed <= room) return { by, maxRows, spare: room - needed };
    }
  return { by: beside, maxRows: 1, spare: 0 };
}
