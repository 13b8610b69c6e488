import { rowsBeside } from '../../layout/beside.js';
import { contentsOf, nearestRow, rowsNear, viewOfRows } from '../../layout/fit-view.js';
import { rowsIn } from '../../layout/overview.js';
import type { Viewport } from '../../layout/viewport.js';
import { timelineStore } from '../../state/timeline-store.js';
import type { TimelineView } from '../../state/view.svelte.js';
import type { AxisView, TimeContents } from './axis-view.js';

/** Returns the axis of a timeline, for its tools. */
export function timelineAxis(view: TimelineView): AxisView {
  return {
    store: timelineStore(view),
    time: view.time,
    get shownCount() {
      return view.shown.length;
    },
    get hovered() {
      return view.hovered;
    },
    set hovered(row) {
      view.hovered = row;
    },
    get isCollapsed() {
      return view.isCollapsed;
    },
    get chosenRow() {
      return view.choice?.lead === 'scroll' ? undefined : view.choice?.row;
    },
    placeOf: (row) => ({ place: row + 1, all: view.table.count }),
    countWithin: (viewport) =>
      Promise.resolve(rowsIn(view.table, viewport).filter((row) => view.isShown(row)).length),
    readContents: (time) => Promise.resolve(contentsIn(view, time)),
    readBeside: (viewport) => Promise.resolve(rowsBeside(view.table, view.shown, viewport)),
    readFit: () => Promise.resolve(fitOf(view)),
  };
}

function contentsIn(view: TimelineView, time: Viewport): TimeContents {
  const { inside, touching } = contentsOf(view.table, view.shown, time);
  const nearest = inside.length === 0 ? nearestRow(view.table, view.shown, time) : undefined;
  return { inside: inside.length, touching: touching.length, nearest };
}

function fitOf(view: TimelineView): Viewport | undefined {
  const rows = view.visibleRows ? view.shown : rowsNear(view.shown, view.choice?.row);
  return rows.length === view.table.count ? undefined : viewOfRows(view.table, rows, view.time.limits);
}
