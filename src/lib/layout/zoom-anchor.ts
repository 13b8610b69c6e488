import type { EventTable } from '../model/table.js';
import { drawnTime } from './marks.js';
import type { Viewport } from './viewport.js';

/** Rows in order of start; every row of the table when they are left out. */
type Rows = ArrayLike<number> | undefined;

/**
 * Returns the time to zoom about, so that the zoom does not lose what is in view: a bound of the selected row when some
 * of its time is in view, else of the row nearest to the middle. Undefined where no row is shown. O(rows).
 */
export function zoomAnchor(
  table: EventTable,
  rows: Rows,
  chosen: number | undefined,
  view: Viewport,
): number | undefined {
  const middle = (view.start + view.end) / 2;
  let nearest: number | undefined;
  let least = Infinity;
  const count = rows?.length ?? table.count;
  for (let place = 0; place < count; place += 1) {
    const row = rows?.[place] ?? place;
    const at = anchorOf(table, row, view);
    if (row === chosen && at > view.start && at < view.end) return at;
    const distance = Math.abs(at - middle);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return nearest;
}

/** What is shorter than this part of the view may be drawn as a dot, at its middle. */
const SHORT_PART = 1 / 8;

/** The middle of a short row; else the bound that is in view; else the place nearest to the middle that it covers. */
function anchorOf(table: EventTable, row: number, view: Viewport): number {
  const { start, end } = drawnTime(table, row);
  if (end - start < (view.end - view.start) * SHORT_PART) return (start + end) / 2;
  if (start > view.start && start < view.end) return start;
  if (end > view.start && end < view.end) return end;
  return Math.min(Math.max((view.start + view.end) / 2, start), end);
}
