import { untrack } from 'svelte';
import {
  knownFilters,
  parseUrlState,
  wholeSeconds,
  formatUrlState,
  type UpdateAddress,
  type UrlState,
} from './url-state.js';
import type { TimelineView } from '../view.svelte.js';

/** A gesture is one change of the address, not one a frame; browsers refuse more than some hundred in a minute. */
const PAUSE_MS = 350;

/**
 * Keeps in the address of the page what the reader sets, and sets what the address says: view, filters, search and
 * the selected quote. Nothing of it is a step for Back: the address in place is replaced.
 */
export class UrlSync {
  readonly #view: TimelineView;
  readonly #updateAddress: UpdateAddress;
  readonly #stopWatching: () => void;
  /** What the address said when it was last read or written. */
  #known: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isRead` says that the address goes before what is shown; else what is shown goes into the address. */
  constructor(view: TimelineView, updateAddress: UpdateAddress, isRead: boolean) {
    this.#view = view;
    this.#updateAddress = updateAddress;
    if (isRead) this.read();
    // What was wrong in an address stays there until the reader changes something.
    let isFirst = isRead;
    this.#stopWatching = $effect.root(() => {
      $effect(() => {
        this.#screen();
        if (isFirst) isFirst = false;
        else this.#later();
      });
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopWatching();
  }

  /**
   * Shows what the address says. Where it says what it did before, the view stays: an event that was just chosen may
   * have moved it.
   */
  read(): void {
    if (location.search === this.#known) return;
    this.#known = location.search;
    const { viewport, filters, query, mode, evidence } = parseUrlState(location.search);
    untrack(() => {
      const view = this.#view;
      const known = knownFilters(filters, view.timeline);
      if (JSON.stringify(known) !== JSON.stringify(view.filters)) view.filters = known;
      view.query = query;
      view.mode = mode;
      view.restore(viewport);
      const { choice } = view;
      const quotes = choice ? (view.event(choice.row)?.evidence.length ?? 0) : 0;
      if (choice && evidence < quotes && evidence !== choice.evidence) view.choice = { ...choice, evidence };
    });
  }

  #screen(): UrlState {
    const { isAll, viewport, filters, query, mode, choice } = this.#view;
    return {
      ...(isAll ? {} : { viewport: wholeSeconds(viewport) }),
      filters,
      query,
      mode,
      evidence: choice?.evidence ?? 0,
    };
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE_MS);
  }

  #write(): void {
    const search = formatUrlState(
      untrack(() => this.#screen()),
      location.search,
    );
    this.#known = search;
    if (search === location.search) return;
    // Without a query the path must be named: an empty address would keep the old one.
    this.#updateAddress(`${search === '' ? location.pathname : search}${location.hash}`, 'replace');
  }
}
