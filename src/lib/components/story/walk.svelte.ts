import { idInAddress } from '../../state/address.js';
import type { UpdateAddress } from '../../state/url/url-state.js';
import type { TimelineView } from '../../state/view.svelte.js';
import type { StoryMessages } from '../../messages/types/story.js';
import { findStoryPlace, type StoryPlace } from './steps.js';

/** A browser refuses an address for each of many steps a second. */
const ADDRESS_PAUSE_MS = 250;

/** A reader's way through the events that are shown, one at a time. Where it leads to is selected. */
export class StoryWalk {
  readonly #view: TimelineView;
  readonly #words: () => StoryMessages;
  readonly #select: (row: number) => void;
  readonly #updateAddress: UpdateAddress | undefined;
  /** Where the last step led: on or back. */
  direction: 1 | -1 | undefined = $state();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly at: StoryPlace | undefined = $derived.by(() =>
    findStoryPlace(this.#view.shown, this.#view.choice?.row),
  );
  /** “5 of 34”; empty where no event is shown. */
  readonly place: string = $derived.by(() => {
    const { timeline, visibleRows, shown } = this.#view;
    const words = this.#words();
    const all = timeline.events.length;
    if (!this.at) return '';
    return visibleRows ? words.placeAmong(this.at.place, shown.length, all) : words.place(this.at.place, all);
  });

  constructor(
    view: TimelineView,
    words: () => StoryMessages,
    select: (row: number) => void,
    updateAddress: UpdateAddress | undefined,
  ) {
    this.#view = view;
    this.#words = words;
    this.#select = select;
    this.#updateAddress = updateAddress;
  }

  /** Goes to a row. A step is none for Back, which leads out: the address in place is replaced, after a pause. */
  readonly go = (row: number): void => {
    if (row === this.#view.choice?.row) return;
    this.direction = row < (this.#view.choice?.row ?? row) ? -1 : 1;
    this.#select(row);
    this.forget();
    if (this.#updateAddress) this.#timer = setTimeout(() => this.#write(), ADDRESS_PAUSE_MS);
  };

  /** Writes at once what waits to be written: what follows is a step of its own. */
  flush(): void {
    if (this.#timer !== undefined) this.#write();
  }

  /** The address is another by now, or is nobody's any more. */
  readonly forget = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  };

  #write(): void {
    this.forget();
    const id = this.#view.choice && this.#view.event(this.#view.choice.row)?.id;
    if (id === undefined || id === idInAddress()) return;
    this.#updateAddress?.(`${location.pathname}${location.search}#${id}`, 'replace');
  }
}
