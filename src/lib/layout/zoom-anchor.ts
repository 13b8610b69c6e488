import { Flag, type EventTable } from '../model/table.js';
import { drawnTime, MIDDLE_GAP_PX } from './marks.js';
import type { Viewport } from './viewport.js';

/** Rows in order of start; every row of the table when they are left out. */
type Rows = ArrayLike<number> | undefined;

/**
 * Returns the time to zoom about, so that the zoom does not lose what is in view: a bound of the selected row when some
 * of its time is in view, else of the row nearest to the middle. Undefined where no row is shown. O(rows).
 *
 * @param width of the plot in pixels: what was before or after a day is drawn some pixels beside it
 */
export function zoomAnchor(
  table: EventTable,
  rows: Rows,
  chosen: number | undefined,
  view: Viewport,
  width: number,
): number | undefined {
  const gap = ((MIDDLE_GAP_PX + 1) / Math.max(1, width)) * (view.end - view.start);
  const middle = (view.start + view.end) / 2;
  let nearest: number | undefined;
  let least = Infinity;
  const count = rows?.length ?? table.count;
  for (let place = 0; place < count; place += 1) {
    const row = rows?.[place] ?? place;
    const time = anchorOf(table, row, view);
    // At the very edge its bound is in view and it is not.
    const drawn = time + sideOf(table, row) * gap;
    const at = drawn > view.start && drawn < view.end ? time : drawn;
    if (row === chosen && at > view.start && at < view.end) return at;
    const distance = Math.abs(at - middle);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}

/** What is shorter than this part of the view may be drawn as a dot, at its middle. */
const SHORT_PART = 1 / 8;

/** Returns −1 for a moment that is drawn before a time, 1 for one after it, and 0 for all else. */
function sideOf(table: EventTable, row: number): number {
  const flags = table.flags[row] ?? 0;
  if (flags & Flag.lasted) return 0;
  return flags & Flag.startUnknown ? -1 : flags & Flag.endUnknown ? 1 : 0;
}

/** The middle of a short row; else the bound that is in view; else the place nearest to the middle that it covers. */
function anchorOf(table: EventTable, row: number, view: Viewport): number {
  const { start, end } = drawnTime(table, row);
  if (end - start < (view.end - view.start) * SHORT_PART) return (start + end) / 2;
  if (start > view.start && start < view.end) return start;
  if (end > view.start && end < view.end) return end;
  return Math.min(Math.max((view.start + view.end) / 2, start), end);
}
