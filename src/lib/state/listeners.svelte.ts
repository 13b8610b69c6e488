import { untrack } from 'svelte';
import type { TimelineOptions } from './options.js';
import type { TimelineView } from './view.svelte.js';

/**
 * Calls `onselect` and `onviewport` with what is selected and shown, as it changes; to be called while a component is
 * set up. Nothing here changes what is shown.
 */
export function callListeners(view: TimelineView, options: TimelineOptions): void {
  let reportedId: string | undefined;
  $effect(() => {
    const id = view.choice && view.event(view.choice.row)?.id;
    if (id !== reportedId) untrack(() => options.onselect?.(id));
    reportedId = id;
  });
  $effect(() => {
    const { start, end } = view.time.viewport;
    if (view.width > 0) untrack(() => options.onviewport?.({ start, end }));
  });
}
