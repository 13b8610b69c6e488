import { rowsNear, viewOfRows } from '../../layout/fit-view.js';
import type { TimelineView } from '../../state/view.svelte.js';

/** Fits what filters and search shows; where they show all, the selected event and its neighbours. */
export function fitShown(view: TimelineView): void {
  const isNarrowed = view.kept !== undefined;
  const rows = isNarrowed ? view.shown : rowsNear(view.shown, view.choice?.row);
  const isWhole = rows.length === view.table.count;
  const fitted = isWhole ? undefined : viewOfRows(view.table, rows, view.layout.limits);
  if (fitted) view.animateTo(fitted);
  else view.showAll();
}
