import { itemAtReadingLine } from './reading.js';

export interface FollowOptions {
  /** The reader scrolled to this item. */
  readonly readAt: (id: string) => void;
  /** Pixels at the top of the window that something sticky covers. */
  readonly topOf: () => number;
}

/** What the reader scrolls with. Scrolling that follows none of these is not the reader's. */
const HANDS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** A scroll bar may be dragged without any of them: after this long, scrolling is the reader's again. */
const HOLD_MS = 1500;
/** Scrolling that pauses for so long is over. */
const QUIET_MS = 500;
/** More windows than this are far. */
const FAR_WINDOWS = 1;
/** Clear space above an item that was brought into view. */
const MARGIN_PX = 16;

/**
 * Keeps the list and the event in hand together: tells which item the reader has scrolled to, and brings an
 * item into view when something else chose it. Items are the elements with `data-event` inside `list`.
 */
export class ListFollower {
  readonly #list: HTMLElement;
  readonly #options: FollowOptions;
  #heldUntil = 0;
  #frame: number | undefined;

  constructor(list: HTMLElement, options: FollowOptions) {
    this.#list = list;
    this.#options = options;
    addEventListener('scroll', this.#onScroll, { passive: true });
    for (const hand of HANDS) addEventListener(hand, this.#release, { passive: true, capture: true });
  }

  stop(): void {
    removeEventListener('scroll', this.#onScroll);
    for (const hand of HANDS) removeEventListener(hand, this.#release, { capture: true });
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  /** What was chosen stays chosen, however the page moves, until the reader moves it. */
  hold(): void {
    this.#heldUntil = performance.now() + HOLD_MS;
  }

  readonly #release = (): void => {
    this.#heldUntil = 0;
  };

  /** Scrolls the page so that the item stands at the top of the free view; a reader is not told of it. */
  show(id: string): void {
    const item = this.#item(id);
    if (!item) return;
    this.hold();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = item.getBoundingClientRect().top + scrollY - this.#options.topOf() - MARGIN_PX;
    // A long way is not travelled: motion is to be followed, not waited for.
    const isFar = Math.abs(top - scrollY) > innerHeight * FAR_WINDOWS;
    scrollTo({ top, behavior: isCalm || isFar ? 'instant' : 'smooth' });
  }

  /** The same, unless the item can be seen already. */
  showIfAway(id: string): void {
    const box = this.#item(id)?.getBoundingClientRect();
    if (box && (box.bottom < this.#options.topOf() + 40 || box.top > innerHeight - 80)) this.show(id);
  }

  #item(id: string): HTMLElement | null {
    return this.#list.querySelector(`[data-event="${CSS.escape(id)}"]`);
  }

  readonly #onScroll = (): void => {
    const now = performance.now();
    if (now < this.#heldUntil) {
      // A smooth scroll sends an event a frame: the choice is held as long as they keep coming.
      this.#heldUntil = Math.max(this.#heldUntil, now + QUIET_MS);
      return;
    }
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#read();
    });
  };

  #read(): void {
    const items = [...this.#list.querySelectorAll<HTMLElement>('[data-event]')];
    const furthest = document.documentElement.scrollHeight - innerHeight;
    const index = itemAtReadingLine(
      items.map((item) => item.getBoundingClientRect().top),
      { top: this.#options.topOf(), bottom: innerHeight, progress: furthest > 0 ? scrollY / furthest : 0 },
    );
    const id = index === undefined ? undefined : items[index]?.dataset['event'];
    if (id !== undefined) this.#options.readAt(id);
  }
}
