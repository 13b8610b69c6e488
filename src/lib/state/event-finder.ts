import type { FoundRows } from '../find/facets.js';
import type { Filters } from '../find/filters.js';
import type { EventStore } from './event-store.js';

/** What search and filters make of the events of a page. Whoever sets query or filters narrows what is shown. */
export interface EventFinder {
  readonly store: EventStore;
  query: string;
  filters: Filters;
  /** The search is on its way. */
  readonly isSearching: boolean;
  /** Rows that the search found, ascending; undefined while nothing is searched. */
  readonly hits: Uint32Array | undefined;
  /** What search and filters leave. */
  readonly found: FoundRows;
  /** By column and code, how many rows have a value at all. */
  readonly totals: readonly Uint32Array[];
  /** Neither searches nor filters any more. */
  clear(): void;
}

/** Whether search or filters narrow what is shown. */
export function isNarrowed({ hits, filters }: Pick<EventFinder, 'hits' | 'filters'>): boolean {
  return hits !== undefined || Object.keys(filters).length > 0;
}
