import { flushSync } from 'svelte';
import type { Editor } from '../state/editor.svelte.js';
import type { Pane } from '../state/editor-state.js';

/** In the order in which keys go through them. */
export const PANES: readonly Pane[] = ['documents', 'article', 'form'];

/** Where the keys go in turn: the panes, then the timeline. */
type Stop = Pane | 'time';

const elementOf = (stop: Stop): HTMLElement | null => document.getElementById(`make-${stop}`);

/** Returns where the keys can go: to the timeline only where it is shown and has an event. */
function stopsNow(): readonly Stop[] {
  const plot = elementOf('time')?.querySelector('svg.plot');
  return plot && plot.getClientRects().length > 0 ? [...PANES, 'time'] : PANES;
}

/** Brings the keys to the next pane, or to the one before, the timeline among them. */
export function focusPane(editor: Editor, by: 1 | -1): void {
  const stops = stopsNow();
  const at = stops.findIndex((stop) => elementOf(stop)?.contains(document.activeElement));
  const next = stops[(Math.max(at, 0) + by + stops.length) % stops.length] ?? 'article';
  if (next !== 'time') editor.setPane(next);
  // A pane behind a tab is shown at once: a second press counts from where the first one led, also within one frame.
  flushSync();
  const pane = elementOf(next);
  // In the article the keys are in its words at once, and in the timeline among its events.
  (pane?.querySelector<HTMLElement>('[data-words][tabindex="0"], svg.plot') ?? pane)?.focus();
}
