import { DAY_MS } from '../model/dates/calendar.js';
import type { EventTable } from '../model/table.js';
import { shapeMark } from './marks.js';
import type { Measure } from './measure.js';
import type { Plan } from './plan.js';
import { labelSpan, sidesOf } from './sides.js';
import type { Viewport } from './viewport.js';

/** Clear space at either side of the plot. */
const EDGE_PX = 10;
/** Labels may take at most this part of the plot on either side of the known time. */
const MAX_PAD = 0.44;
/** Where marks have no labels, the label of the last day still hangs over its line. */
const FEW_PAD_PX = 56;
/** Each round moves the labels a little less; after some, nothing moves by a pixel. */
const ROUNDS = 12;

export interface TimeExtent {
  readonly start: number;
  readonly end: number;
}

/** Returns the first and the last known bound in UTC milliseconds; one moment has its day with it. */
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
  // Rows are in order of start.
  const isOneMoment = !((table.start[table.count - 1] ?? 0) > start);
  return isOneMoment && end - start < DAY_MS ? { start, end: start + DAY_MS } : { start, end };
}

/**
 * Returns the view that shows everything: the known time, and beside it the room that the outer labels need at the
 * plan's narrowest width.
 */
export function fit(
  table: EventTable,
  plan: Plan,
  titleOf: (row: number) => string,
  measure: Measure,
): Viewport {
  const extent = extentOf(table);
  const width = plan.minWidth;
  let left = EDGE_PX;
  let right = plan.labels === 'all' ? EDGE_PX : FEW_PAD_PX;
  for (let round = 0; round < ROUNDS; round += 1) {
    const view = padded(extent, width, left, right);
    let outLeft = 0;
    let outRight = 0;
    for (let row = 0; row < table.count; row += 1) {
      const shape = shapeMark(table, row, view, width);
      const side = shape && sidesOf(shape)[0];
      if (!shape || !side || shape.kind === 'state') continue;
      const text = plan.labels === 'all' ? measure(titleOf(row), plan.fontPx) : 0;
      const [from, to] = labelSpan(shape, side, text);
      outLeft = Math.max(outLeft, EDGE_PX - Math.min(from, shape.x0 + shape.from));
      outRight = Math.max(outRight, Math.max(to, shape.x1 + shape.to) + EDGE_PX - width);
    }
    if (outLeft < 1 && outRight < 1) break;
    left = Math.min(left + outLeft, width * MAX_PAD);
    right = Math.min(right + outRight, width * MAX_PAD);
  }
  return padded(extent, width, left, right);
}

function padded(extent: TimeExtent, width: number, left: number, right: number): Viewport {
  const msPerPx = (extent.end - extent.start) / (width - left - right);
  return { start: extent.start - left * msPerPx, end: extent.end + right * msPerPx };
}
