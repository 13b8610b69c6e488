import { untrack } from 'svelte';
import { parseUrlState, formatUrlState, type UrlState, type UpdateAddress } from './url-state.js';

/** A gesture is one change of the address, not one a frame; browsers refuse more than some hundred in a minute. */
export const PAUSE_MS = 350;

/** A page whose state is kept in its address. */
export interface UrlTarget {
  /** What is set now. */
  read(): UrlState;
  /** Shows what an address says. */
  show(state: UrlState): void;
}

/**
 * Keeps in the address of the page what the reader sets, and sets what the address says: view, filters, search and
 * the selected quote. Nothing of it is a step for Back: the address in place is replaced.
 */
export class UrlSync {
  readonly #target: UrlTarget;
  readonly #updateAddress: UpdateAddress;
  readonly #stopWatching: () => void;
  /** What the address said when it was last read or written. */
  #known: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `isRead` says that the address goes before what is shown; else what is shown goes into the address. */
  constructor(target: UrlTarget, updateAddress: UpdateAddress, isRead: boolean) {
    this.#target = target;
    this.#updateAddress = updateAddress;
    if (isRead) this.read();
    // What was wrong in an address stays there until the reader changes something.
    let isFirst = isRead;
    this.#stopWatching = $effect.root(() => {
      $effect(() => {
        this.#target.read();
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
    untrack(() => this.#target.show(parseUrlState(location.search)));
  }

  /** Writes at once what waits to be written: what follows is a step of its own. */
  flush(): void {
    if (this.#timer !== undefined) this.#write();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE_MS);
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const search = formatUrlState(
      untrack(() => this.#target.read()),
      location.search,
    );
    this.#known = search;
    if (search === location.search) return;
    // Without a query the path must be named: an empty address would keep the old one.
    this.#updateAddress(`${search === '' ? location.pathname : search}${location.hash}`, 'replace');
  }
}
