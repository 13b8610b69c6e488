import { precedes } from '../layout/dense/index.js';
import { countBefore } from '../layout/dense/search.js';
import type { ArchiveView } from './archive.svelte.js';
import type { Step } from './walk.js';

/**
 * The row that an arrow key leads to. Left and right are the neighbours in the list; up and down the event of the next
 * band that is nearest in time, of equally near ones the most important.
 */
export function denseWalk(view: ArchiveView, step: Step): number | undefined {
  if (view.count === 0) return undefined;
  const { chosen } = view;
  const last = view.count - 1;
  if (step === 'first') return view.rowAt(0);
  if (step === 'last') return view.rowAt(last);
  if (chosen === undefined) return firstInView(view);
  const at = view.placeFor(chosen);
  if (step === 'earlier') return view.rowAt(Math.max(0, at - 1));
  if (step === 'later') return view.rowAt(Math.min(last, view.positionOf(chosen) < 0 ? at : at + 1));
  return nextBand(view, chosen, step === 'below' ? 1 : -1) ?? chosen;
}

/** Where walking begins: with the first event that begins in view, else the last before it. */
function firstInView(view: ArchiveView): number {
  const { start } = view.archive.table;
  const row = countBefore(start, view.viewport.start);
  return view.rowAt(Math.min(view.count - 1, view.placeFor(row)));
}

function nextBand(view: ArchiveView, row: number, direction: 1 | -1): number | undefined {
  const { table } = view.archive;
  const { bands } = view.index;
  const time = table.start[row] ?? 0;
  for (let band = view.layout.bandOfRow(row) + direction; bands[band]; band += direction) {
    const { rows, start } = bands[band] ?? { rows: new Uint32Array(), start: new Float64Array() };
    if (rows.length === 0) continue;
    const after = countBefore(start, time);
    const near = [after - 1, after].filter((at) => at >= 0 && at < rows.length);
    const distance = (at: number): number => Math.abs((start[at] ?? 0) - time);
    near.sort((a, b) => distance(a) - distance(b) || (precedes(table, rows[a] ?? 0, rows[b] ?? 0) ? -1 : 1));
    return rows[near[0] ?? 0];
  }
  return undefined;
}
