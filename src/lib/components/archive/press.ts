import type { Hit } from '../../layout/dense/owners.js';
import { bestRow } from '../../layout/dense/index.js';
import { countBefore } from '../../layout/dense/search.js';
import type { ArchiveView } from '../../state/archive.svelte.js';

/** How much of the view a stretch that was pressed takes afterwards. */
const WANTED_PART = 0.25;
/** One press comes nearer by at most this. */
const MOST_ZOOM = 12;

/**
 * What a press does: an event is taken in hand; a column is looked at more closely, or, where no zoom would part its
 * events, they are shown in the list.
 */
export function look(view: ArchiveView, hit: Hit): void {
  if (hit.kind === 'event') {
    view.choose(hit.row, 'axis');
    return;
  }
  const band = view.index.bands[hit.band];
  if (!band) return;
  const { start, end } = view.viewport;
  const span = Math.max((hit.to - hit.from) / WANTED_PART, (end - start) / MOST_ZOOM);
  if (isNearest(view) || isOneInstant(view, hit)) {
    const row = bestRow(view.archive.table, band, hit.from, hit.to);
    const first = band.rows[countBefore(band.start, hit.from)];
    if (row === undefined || first === undefined) return;
    view.choose(row, 'axis');
    view.listAt = { position: view.positionOf(first) };
    return;
  }
  const middle = (hit.from + hit.to) / 2;
  view.glideTo({ start: middle - span / 2, end: middle + span / 2 });
}

function isNearest(view: ArchiveView): boolean {
  const { start, end } = view.viewport;
  return end - start <= view.layout.limits.minSpanMs * 1.01;
}

/** All that begins in the column begins at one time: no zoom would part it. */
function isOneInstant(view: ArchiveView, hit: Extract<Hit, { kind: 'column' }>): boolean {
  const band = view.index.bands[hit.band];
  if (!band) return false;
  const first = countBefore(band.start, hit.from);
  const last = countBefore(band.start, hit.to, first) - 1;
  return last > first && band.start[first] === band.start[last];
}
