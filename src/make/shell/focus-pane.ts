import { flushSync } from 'svelte';
import type { Editor } from '../state/editor.svelte.js';
import type { Pane } from '../state/editor-state.js';

/** In the order in which keys go through them. */
export const PANES: readonly Pane[] = ['documents', 'article', 'form'];

const elementOf = (pane: Pane): HTMLElement | null => document.getElementById(`make-${pane}`);

/** Brings the keys to the next pane, or to the one before. */
export function focusPane(editor: Editor, by: 1 | -1): void {
  const at = PANES.findIndex((pane) => elementOf(pane)?.contains(document.activeElement));
  const next = PANES[(Math.max(at, 0) + by + PANES.length) % PANES.length] ?? 'article';
  editor.setPane(next);
  // A pane behind a tab is shown at once: a second press counts from where the first one led, also within one frame.
  flushSync();
  const pane = elementOf(next);
  // In the article the keys are in its words at once.
  (pane?.querySelector<HTMLElement>('[data-words][tabindex="0"]') ?? pane)?.focus();
}
