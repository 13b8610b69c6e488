import { rowsNear, viewOfRows } from '../../layout/go.js';
import type { TimelineView } from '../../state/view.svelte.js';

/** Fits what filters and search let through; where they let all through, the event in hand and its neighbours. */
export function fitShown(view: TimelineView): void {
  const isNarrowed = view.kept !== undefined;
  const rows = isNarrowed ? view.shown : rowsNear(view.shown, view.choice?.row);
  const isWhole = rows.length === view.table.count;
  const fitted = isWhole ? undefined : viewOfRows(view.table, rows, view.layout.limits);
  if (fitted) view.glideTo(fitted);
  else view.showAll();
}
