import { bisect } from '../model/bisect.js';
import type { ArchiveView } from './archive.svelte.js';
import { drawnTimeOf } from './archive-texts.js';
import type { Step } from './axis-keys.js';

/**
 * The row that an arrow key leads to. Left and right are the neighbours in the list; up and down the event of the next
 * band that is nearest in time, of equally near ones the most important.
 */
export async function moveInArchive(view: ArchiveView, step: Step): Promise<number | undefined> {
  if (view.count === 0) return undefined;
  const { chosen } = view;
  const last = view.count - 1;
  if (step === 'first') return view.rowAt(0);
  if (step === 'last') return view.rowAt(last);
  if (chosen === undefined) return view.rowAt(Math.min(last, placeFrom(view, view.time.viewport.start)));
  const at = view.placeFor(chosen);
  if (step === 'earlier') return view.rowAt(Math.max(0, at - 1));
  if (step === 'later') return view.rowAt(Math.min(last, view.positionOf(chosen) < 0 ? at : at + 1));
  const row = await view.ask('across', { row: chosen, direction: step === 'below' ? 1 : -1 });
  return row ?? chosen;
}

/** The first place in the list of an event that begins at a time, in UTC milliseconds, or after it; `count` if none. */
export function placeFrom(view: ArchiveView, time: number): number {
  return bisect(0, view.count, (place) => drawnTimeOf(view.archive, view.rowAt(place)).start < time);
}
