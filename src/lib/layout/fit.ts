import { DAY_MS } from '../model/dates/calendar.js';
import type { EventTable } from '../model/table.js';
import { edgesOf, shapeMark } from './marks.js';
import type { Plan } from './plan.js';
import type { Viewport } from './viewport.js';

/** Clear space at either side of what is drawn. */
const EDGE_PX = 10;
/** The most that may be clear beside the known time: a part of the plot. */
export const MOST_PADDING = 0.08;
/** Each round moves the marks a little less; after some, nothing moves by a pixel. */
const ROUNDS = 4;

export interface TimeExtent {
  readonly start: number;
  readonly end: number;
}

/** Returns the first and the last known bound in UTC milliseconds; one instant has half a day on either side. */
export function extentOf(table: EventTable): TimeExtent {
  let start = Infinity;
  let end = -Infinity;
  const take = (bound = 0): void => {
    if (!Number.isFinite(bound)) return;
    if (bound < start) start = bound;
    if (bound > end) end = bound;
  };
  for (let row = 0; row < table.count; row += 1) {
    take(table.start[row]);
    take(table.end[row]);
  }
  if (start > end) return { start: 0, end: DAY_MS };
  return start < end ? { start, end } : { start: start - DAY_MS / 2, end: end + DAY_MS / 2 };
}

/**
 * Returns the view that shows everything: the known time, and beside it the room for what marks reach out of their
 * time, at the plan's narrowest width. Labels get no room of their own.
 */
export function fit(table: EventTable, plan: Plan): Viewport {
  const extent = extentOf(table);
  const width = plan.minWidth;
  let [left, right] = [EDGE_PX, EDGE_PX];
  for (let round = 0; round < ROUNDS; round += 1) {
    const view = padded(extent, width, left, right);
    let [outLeft, outRight] = [0, 0];
    for (let row = 0; row < table.count; row += 1) {
      const shape = shapeMark(table, row, view, width);
      // A bar ends at its bounds, or goes on to the frame.
      if (!shape || shape.kind === 'state') continue;
      const [from, to] = edgesOf(shape);
      outLeft = Math.max(outLeft, -from);
      outRight = Math.max(outRight, to - width);
    }
    if (outLeft + outRight < 1) break;
    left = Math.min(left + outLeft + 1, width * MOST_PADDING);
    right = Math.min(right + outRight + 1, width * MOST_PADDING);
  }
  return padded(extent, width, left, right);
}

/** Returns an extent with so many pixels of a plot `width` wide beside it. */
export function padded({ start, end }: TimeExtent, width: number, left: number, right: number): Viewport {
  const msPerPx = (end - start) / (width - left - right);
  return { start: start - left * msPerPx, end: end + right * msPerPx };
}
