import { untrack } from 'svelte';
import { knownFilters } from '../../find/facets.js';
import { idInAddress } from '../address.js';
import type { ArchiveFinder } from '../archive-finder.svelte.js';
import type { ArchiveView } from '../archive.svelte.js';
import { PAUSE_MS, UrlSync, type UrlTarget } from './url-sync.svelte.js';
import { hasUrlState, addressable, type UpdateAddress } from './url-state.js';

/**
 * Keeps the state of a large table in the address of its page: view, search and filters in its query, the selected
 * event behind its `#`. A selection that a reader rests at is a step for Back, as in a timeline; the rows that keys run
 * over are none.
 */
export class ArchiveUrl {
  readonly #view: ArchiveView;
  readonly #update: UpdateAddress;
  readonly #sync: UrlSync;
  readonly #stopWatching: () => void;
  /** The row that the address names. */
  #known: number | undefined;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: ArchiveView, finder: ArchiveFinder, update: UpdateAddress) {
    this.#view = view;
    this.#update = update;
    this.#select(true);
    this.#sync = new UrlSync(targetOf(view, finder), update, hasUrlState(location.search));
    this.#stopWatching = $effect.root(() => {
      $effect(() => {
        const { chosen } = view;
        clearTimeout(this.#timer);
        if (chosen !== this.#known) this.#timer = setTimeout(() => void this.#write(chosen), PAUSE_MS);
      });
    });
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#stopWatching();
    this.#sync.stop();
  }

  /** Shows what the address says: the reader goes back or forth. */
  read(): void {
    this.#select(false);
    this.#sync.read();
  }

  /** At first an event stays selected that was selected while the file was still being read. */
  #select(isFirst: boolean): void {
    const id = idInAddress();
    const row = id === undefined ? undefined : this.#view.store.findRow(id);
    clearTimeout(this.#timer);
    if (id !== undefined && row === undefined && this.#view.textsShare < 1) {
      // Its id may be among those that are still to be read.
      void this.#view.whenRead().then(() => {
        if (!this.#isOver && idInAddress() === id) this.#select(isFirst);
      });
      return;
    }
    if (row === undefined && isFirst) return;
    this.#known = row;
    untrack(() => this.#view.choose(row, 'address'));
  }

  async #write(row: number | undefined): Promise<void> {
    if (row !== undefined) await this.#view.whenRead(row);
    if (this.#isOver || this.#view.chosen !== row) return;
    this.#known = row;
    this.#sync.flush();
    const id = row === undefined ? '' : this.#view.store.idOf(row);
    const hash = id === '' ? '' : `#${encodeURIComponent(id)}`;
    if (hash === location.hash) return;
    this.#update(hash === '' ? `${location.pathname}${location.search}` : hash, 'push');
  }
}

function targetOf(view: ArchiveView, finder: ArchiveFinder): UrlTarget {
  return {
    read: () => {
      const { isAll, viewport } = view.time;
      const { filters, query } = finder;
      return {
        ...(isAll ? {} : { viewport: addressable(viewport) }),
        ...{ filters, query, mode: 'list', evidence: 0 },
      };
    },
    show: ({ viewport, filters, query }) => {
      const known = knownFilters(filters, view.store.facets);
      if (JSON.stringify(known) !== JSON.stringify(finder.filters)) finder.filters = known;
      finder.query = query;
      view.time.restore(viewport);
    },
  };
}
