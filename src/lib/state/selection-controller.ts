import { tick, untrack } from 'svelte';
import { idInAddress } from './address.js';
import { canCollapse } from './collapse.js';
import { ScrollSync } from './scroll-sync.js';
import type { TimelineOptions } from './options.js';
import type { UpdateAddress } from './url/url-state.js';
import type { UrlSync } from './url/url-sync.svelte.js';
import type { syncTimelineUrl } from './url/timeline-url.js';
import type { Lead, TimelineView } from './view.svelte.js';

/** A reader's way through a timeline: what is selected, and the list and the address that go with it. */
export class SelectionController {
  readonly #view: TimelineView;
  readonly #options: TimelineOptions;
  readonly #updateAddress: UpdateAddress | undefined;
  readonly #loadUrlSync: (() => Promise<typeof syncTimelineUrl>) | undefined;
  #scrollSync: ScrollSync | undefined;
  #urlSync: Promise<UrlSync> | undefined;

  constructor(
    view: TimelineView,
    options: TimelineOptions,
    updateAddress?: UpdateAddress,
    loadUrlSync?: () => Promise<typeof syncTimelineUrl>,
  ) {
    this.#view = view;
    this.#options = options;
    this.#updateAddress = updateAddress;
    this.#loadUrlSync = loadUrlSync;
  }

  /** Loads what keeps the rest of the screen in the address, once there is something to keep or to read there. */
  syncUrl(isRead: boolean): void {
    const [load, updateAddress] = [this.#loadUrlSync, this.#updateAddress];
    if (load && updateAddress)
      this.#urlSync ??= load().then((start) => start(this.#view, updateAddress, isRead));
  }

  stop(): void {
    void this.#urlSync?.then((sync) => sync.stop());
  }

  /** Selects an event. A choice by hand is a step of the address; scrolling past events is none. */
  choose(row: number, lead: Lead, evidence = 0): void {
    this.#view.bringBack(row);
    this.#view.choose(row, lead, evidence);
    const id = this.#view.event(row)?.id;
    if (id === undefined) return;
    if (lead === 'axis' || lead === 'source') this.#scrollSync?.show(id);
    if (lead === 'scroll' || lead === 'address' || idInAddress() === id) return;
    this.#updateAddress?.(`#${id}`, 'push');
  }

  /** The reader came to an event in the list. */
  reach(row: number | undefined): void {
    if (row !== undefined && row !== this.#view.choice?.row) this.choose(row, 'scroll');
  }

  /** Takes the event from the address: at first, and as the reader goes back and forth. */
  readAddress(isFirst: boolean): void {
    const hasAddress = this.#options.hasAddress !== false;
    if (!hasAddress && !isFirst) return;
    const id = hasAddress ? idInAddress() : undefined;
    if (id === undefined || !this.select(id)) this.select(isFirst ? this.#options.event : undefined);
    if (this.#urlSync) void this.#urlSync.then((sync) => sync.read());
    else if (hasAddress && location.search !== '') this.syncUrl(true);
  }

  /**
   * Selects an event, by its id or an alias, and brings it into view; without one, none is selected. Gives
   * false when the timeline does not show such an event: then nothing is selected.
   */
  select(id: string | undefined): boolean {
    const view = this.#view;
    const row = id === undefined ? undefined : view.rowOf(id);
    if (row === undefined) {
      view.choice = undefined;
      return id === undefined;
    }
    view.bringBack(row);
    view.choose(row, 'address');
    this.#showIfAway(row);
    return true;
  }

  #showIfAway(row: number): void {
    this.#scrollSync?.hold();
    // First the axis above the list gets its height, and the list the events that were left out.
    void tick().then(() => this.#scrollSync?.showIfAway(this.#view.event(row)?.id ?? ''));
  }

  /** Brings the end of the list back to the foot of the window, where the page was scrolled beyond. */
  comeBack(): void {
    this.#scrollSync?.comeBack();
  }

  /** Follows the list inside `columns`; returns a function to stop. `hasAxis` says whether the strip covers its top. */
  follow(columns: HTMLElement, hasAxis: () => boolean): () => void {
    const scrollSync = new ScrollSync(columns, {
      readAt: (id) => this.reach(this.#view.rowOf(id)),
      topOf: (height) => (hasAxis() && canCollapse(height) ? this.#view.stripHeight : 0),
    });
    this.#scrollSync = scrollSync;
    // The list comes back, as from the events one at a time; first the axis above it has its height. Read untracked:
    // begun anew with every choice, it would take the scrolling to that choice for the reader's own.
    const choice = untrack(() => this.#view.choice);
    if (choice) {
      scrollSync.hold();
      requestAnimationFrame(() => this.#showIfAway(choice.row));
    }
    return () => {
      scrollSync.stop();
      if (this.#scrollSync === scrollSync) this.#scrollSync = undefined;
    };
  }

  /** Tells of what was asked for at first and is not shown. */
  tellUnknown(): void {
    const { unknownLanes: lanes } = this.#view;
    const { event, onunknown } = this.#options;
    const isUnknown = event !== undefined && this.#view.rowOf(event) === undefined;
    if (isUnknown || lanes.length > 0) onunknown?.({ ...(isUnknown ? { event } : {}), lanes });
  }
}
