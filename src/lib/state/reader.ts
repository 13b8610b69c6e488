import { idInAddress, type KeepAddress } from './address.js';
import { canFold } from './fold.js';
import { ListFollower } from './follow.js';
import type { TimelineOptions } from './options.js';
import type { ScreenKeeper } from './keeper.svelte.js';
import type { syncTimelineUrl } from './url/timeline-url.js';
import type { Lead, TimelineView } from './view.svelte.js';

/** A reader's way through a timeline: what is in hand, and the list and the address that go with it. */
export class Reader {
  readonly #view: TimelineView;
  readonly #options: TimelineOptions;
  readonly #keep: KeepAddress | undefined;
  readonly #loadKeeper: (() => Promise<typeof syncTimelineUrl>) | undefined;
  #follower: ListFollower | undefined;
  #keeper: Promise<ScreenKeeper> | undefined;

  constructor(
    view: TimelineView,
    options: TimelineOptions,
    keep?: KeepAddress,
    loadKeeper?: () => Promise<typeof syncTimelineUrl>,
  ) {
    this.#view = view;
    this.#options = options;
    this.#keep = keep;
    this.#loadKeeper = loadKeeper;
  }

  /** Loads what keeps the rest of the screen in the address, once there is something to keep or to read there. */
  keepScreen(isRead: boolean): void {
    const [load, keep] = [this.#loadKeeper, this.#keep];
    if (load && keep) this.#keeper ??= load().then((start) => start(this.#view, keep, isRead));
  }

  stop(): void {
    void this.#keeper?.then((keeper) => keeper.stop());
  }

  /** Takes an event in hand. A choice by hand is a step of the address; scrolling past events is none. */
  choose(row: number, lead: Lead, evidence = 0): void {
    this.#view.bringBack(row);
    this.#view.choose(row, lead, evidence);
    const id = this.#view.event(row)?.id;
    if (id === undefined) return;
    if (lead === 'axis' || lead === 'source') this.#follower?.show(id);
    if (lead === 'scroll' || lead === 'address' || idInAddress() === id) return;
    this.#keep?.(`#${id}`, 'push');
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
    if (this.#keeper) void this.#keeper.then((keeper) => keeper.read());
    else if (hasAddress && location.search !== '') this.keepScreen(true);
  }

  /**
   * Takes an event in hand, by its id or an alias, and brings it into view; without one, none is in hand. Gives
   * false when the timeline does not show such an event: then nothing is in hand.
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
    this.#follower?.hold();
    this.#follower?.showIfAway(view.event(row)?.id ?? '');
    return true;
  }

  /** What was chosen stays in hand, however the page moves, until the reader moves it. */
  hold(): void {
    this.#follower?.hold();
  }

  /** Follows the list inside `columns`; gives a way to stop. `hasAxis` says whether the strip covers its top. */
  follow(columns: HTMLElement, hasAxis: () => boolean): () => void {
    const follower = new ListFollower(columns, {
      readAt: (id) => this.reach(this.#view.rowOf(id)),
      topOf: (height) => (hasAxis() && canFold(height) ? this.#view.stripHeight : 0),
    });
    this.#follower = follower;
    return () => {
      follower.stop();
      if (this.#follower === follower) this.#follower = undefined;
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
