import type { FullHit } from '../../layout/aggregate/hits.js';
import { leastSpanAt } from '../../layout/viewport.js';
import type { ArchiveView } from '../../state/archive.svelte.js';

/** How much of the view a stretch that was pressed takes afterwards. */
const WANTED_PART = 0.25;
/** One press comes nearer by at most this. */
const MOST_ZOOM = 12;

/**
 * What a press does: an event is selected; a column is looked at more closely, or, where no zoom would part its
 * events, they are shown in the list.
 */
export function look(view: ArchiveView, hit: FullHit): void {
  if (hit.kind === 'event') {
    view.choose(hit.row, 'axis');
    return;
  }
  const { start, end } = view.time.viewport;
  if (hit.isOneInstant || end - start <= leastSpanAt((start + end) / 2, view.time.limits) * 1.01) {
    if (hit.best === undefined || hit.first === undefined) return;
    view.choose(hit.best, 'axis');
    view.listAt = { position: view.positionOf(hit.first) };
    return;
  }
  const span = Math.max((hit.to - hit.from) / WANTED_PART, (end - start) / MOST_ZOOM);
  const middle = (hit.from + hit.to) / 2;
  view.time.animateTo({ start: middle - span / 2, end: middle + span / 2 });
}
