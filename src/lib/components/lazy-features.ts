import { loadLazyMessages } from '../messages/load.js';
import type { LazyMessages } from '../messages/types/lazy.js';
import { loadPart } from '../state/load-part.js';
import type TimelineFind from './find/TimelineFind.svelte';

/**
 * What helps a reader of a whole page to find, compare and go back, each part loaded when it is first asked for.
 * A page hands it to its `Timeline`; an embed has search alone, inside its script.
 */
export const lazyFeatures = {
  /** Messages of the parts, by the tag of a language. */
  messages: (language: string) => loadPart(() => loadLazyMessages(language)),
  table: () => loadPart(() => import('./table/EventTable.svelte')),
  /** Writes what the reader sets into the address. */
  urlSync: async () => (await loadPart(() => import('../state/url/timeline-url.js'))).syncTimelineUrl,
  /** Search and filters, with the index that they need. */
  finder: () => loadPart(() => import('./find/TimelineFind.svelte')),
  /** What an event rests on, and its sources side by side. */
  evidence: () => loadPart(() => import('./evidence/open.js')),
  /** The overview's window, jumps to dates, and what the axis announces. */
  overview: async (language: string) =>
    (await loadPart(() => import('./overview/open.js'))).openOverview(language),
};
export type LazyFeatures = typeof lazyFeatures;

/** What search and filters need: a page loads them late, an embed has them at hand. */
export interface SearchFeatures {
  readonly messages: (language: string) => Promise<Pick<LazyMessages, 'find'>>;
  readonly finder: () => Promise<{ readonly default: typeof TimelineFind }>;
}
