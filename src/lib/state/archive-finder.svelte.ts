import { findRows, type FoundRows } from '../find/facets.js';
import type { Facet, Filters } from '../find/filters.js';
import { asks } from '../find/query.js';
import type { ArchiveClient } from './archive-client.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchiveView } from './archive.svelte.js';
import type { EventFinder } from './event-finder.js';

/** A pause in typing so long, in ms, asks for a search. */
const PAUSE_MS = 120;

/** Who searches, beside the page. */
export type SearchClient = Pick<ArchiveClient, 'search'>;

/** Search and filters of a large table: its worker searches, and the view hears of what they leave. */
export class ArchiveFinder implements EventFinder {
  readonly #view: ArchiveView;
  readonly #source: SearchClient;
  readonly store: ArchiveStore;
  readonly totals: readonly Uint32Array[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches: an answer to any but the newest is late. */
  #newest = 0;
  #shows = 0;
  #hits: Uint32Array | undefined = $state.raw();
  #query: string = $state('');
  #filters: Filters = $state.raw({});
  #found: FoundRows = $state.raw() as unknown as FoundRows;
  isSearching: boolean = $state(false);

  constructor(view: ArchiveView, source: SearchClient) {
    this.#view = view;
    this.#source = source;
    this.store = view.store;
    view.showEvery = () => this.clear();
    this.#found = findRows(this.store.facets, this.store.count, undefined, {});
    this.totals = this.#found.counts;
  }

  get query(): string {
    return this.#query;
  }

  /** Searches once the reader pauses. */
  set query(text: string) {
    if (text === this.#query) return;
    this.#query = text;
    this.stop();
    this.isSearching = asks(text);
    const asked = this.#newest;
    if (this.isSearching) this.#timer = setTimeout(() => void this.#ask(text, asked), PAUSE_MS);
    else this.#narrow(undefined, this.#filters);
  }

  get hits(): Uint32Array | undefined {
    return this.#hits;
  }

  get filters(): Filters {
    return this.#filters;
  }

  set filters(filters: Filters) {
    this.#narrow(this.#hits, filters);
  }

  get found(): FoundRows {
    return this.#found;
  }

  async #ask(text: string, asked: number): Promise<void> {
    const hits = await this.#source.search(text);
    if (asked !== this.#newest) return;
    this.isSearching = false;
    this.#narrow(hits, this.#filters);
  }

  /** Leaves only this value of a facet. */
  only(facet: Facet, value: string): void {
    this.filters = { ...this.#filters, [facet]: [value] };
  }

  clear(): void {
    this.#query = '';
    this.isSearching = false;
    this.stop();
    this.#narrow(undefined, {});
  }

  /** An answer that is still to come is not waited for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#newest += 1;
  }

  #narrow(hits: Uint32Array | undefined, filters: Filters): void {
    this.#hits = hits;
    this.#filters = filters;
    this.#found = findRows(this.store.facets, this.store.count, hits, filters);
    void this.#show(this.#found.rows);
  }

  /** Shows what is left once the axis has it; meanwhile what was shown before. */
  async #show(rows: Uint32Array | undefined): Promise<void> {
    this.#shows += 1;
    const asked = this.#shows;
    await this.#view.ask('show', rows);
    if (asked === this.#shows) this.#view.setVisible(rows);
  }
}
