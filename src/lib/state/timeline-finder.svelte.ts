import { findRows, type FoundRows } from '../find/facets.js';
import type { Filters } from '../find/filters.js';
import { indexing, indexOf, isLarge, type SearchIndex } from '../find/index.js';
import { asks } from '../find/query.js';
import { search, type Found } from '../find/search.js';
import type { EventFinder } from './event-finder.js';
import { inSlices } from './slices.js';
import { timelineStore, type TimelineStore } from './timeline-store.js';
import type { TimelineView } from './view.svelte.js';

/** Search and filters of a timeline, over an index of its own. */
export class TimelineFinder implements EventFinder {
  readonly #view: TimelineView;
  readonly store: TimelineStore;
  readonly totals: readonly Uint32Array[];
  #index = $state.raw<SearchIndex | undefined>(undefined);
  readonly #isAsked: boolean = $derived(asks(this.query));
  /** Events and paragraphs that the search found, the best first. */
  readonly matches: Found | undefined = $derived(
    this.#index && this.#isAsked ? search(this.#index, this.query) : undefined,
  );
  readonly hits: Uint32Array | undefined = $derived(this.matches && this.#rowsOf(this.matches.events));
  readonly found: FoundRows = $derived.by(() =>
    findRows(this.store.facets, this.store.count, this.hits, this.filters),
  );
  readonly isSearching: boolean = $derived(this.#isAsked && !this.#index);

  constructor(view: TimelineView) {
    this.#view = view;
    this.store = timelineStore(view);
    this.totals = findRows(this.store.facets, this.store.count, undefined, {}).counts;
    if (!isLarge(view.timeline)) this.#index = indexOf(view.timeline);
  }

  /** What a large timeline is searched by takes long to make: the reader types and scrolls meanwhile. */
  async prepare(signal: AbortSignal): Promise<void> {
    this.#index ??= await inSlices(indexing(this.#view.timeline), signal);
  }

  get query(): string {
    return this.#view.query;
  }

  set query(query: string) {
    this.#view.query = query;
  }

  get filters(): Filters {
    return this.#view.filters;
  }

  set filters(filters: Filters) {
    this.#view.filters = filters;
  }

  clear(): void {
    this.filters = {};
    this.query = '';
  }

  #rowsOf(ids: readonly string[]): Uint32Array {
    return Uint32Array.from(ids.flatMap((id) => this.store.findRow(id) ?? [])).sort();
  }
}
