import { activeItem } from './reading.js';
import { scrollerOf, type Scroller } from './scroller.js';

export interface FollowOptions {
  /** The reader scrolled to this item. */
  readonly readAt: (id: string) => void;
  /** Pixels at the top of a window of this height, in pixels, that something sticky covers. */
  readonly topOf: (height: number) => number;
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
 * Keeps the list and the selected event together: tells which item the reader has scrolled to, and brings an
 * item into view when something else chose it. Items are the elements with `data-event` inside `list`.
 */
export class ScrollSync {
  readonly #list: HTMLElement;
  readonly #options: FollowOptions;
  readonly #scroller: Scroller;
  #heldUntil = 0;
  #frame: number | undefined;

  constructor(list: HTMLElement, options: FollowOptions) {
    this.#list = list;
    this.#options = options;
    this.#scroller = scrollerOf(list);
    this.#scroller.events.addEventListener('scroll', this.#onScroll, { passive: true });
    for (const hand of HANDS) addEventListener(hand, this.#release, { passive: true, capture: true });
  }

  stop(): void {
    this.#scroller.events.removeEventListener('scroll', this.#onScroll);
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

  /** Scrolls so that the item is at the top of the free view, or the end of the list at its foot; nothing is announced. */
  show(id: string): void {
    const item = this.#item(id);
    if (!item) return;
    this.hold();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { scrolled, top: edge, height } = this.#scroller;
    const covered = this.#options.topOf(height()) + MARGIN_PX;
    const top = item.getBoundingClientRect().top - edge() + scrolled() - covered;
    // A long way is not travelled: motion is to be followed, not waited for.
    const isFar = Math.abs(top - scrolled()) > height() * FAR_WINDOWS;
    this.#scroller.scrollTo(Math.min(top, this.#end()), isCalm || isFar ? 'instant' : 'smooth');
  }

  /** The same, unless the item can be seen already, and the whole article beside it. */
  showIfAway(id: string): void {
    const box = this.#item(id)?.getBoundingClientRect();
    const height = this.#scroller.height();
    const edge = this.#scroller.top();
    const isAbove = box && box.bottom - edge < this.#options.topOf(height) + 40;
    const isBelow = box && box.top - edge > height - 80;
    if (isAbove || isBelow) this.show(id);
    else this.comeBack();
  }

  /** Comes back to the end of the list from beyond it, where the browser went by itself or the article is cut. */
  comeBack(): void {
    const end = this.#end();
    if (this.#scroller.scrolled() <= end + 1) return;
    this.hold();
    this.#scroller.scrollTo(end, 'instant');
  }

  /** Returns how far is scrolled where the list ends with the window. Beyond, its end pushes up the article beside it. */
  #end(): number {
    const { top, height, scrolled } = this.#scroller;
    return this.#list.getBoundingClientRect().bottom - top() - height() + scrolled();
  }

  #item(id: string): HTMLElement | null {
    return this.#list.querySelector(`[data-event="${CSS.escape(id)}"]`);
  }

  readonly #onScroll = (): void => {
    const now = performance.now();
    if (now < this.#heldUntil) {
      // A smooth scroll sends an event a frame: the choice is held as long as they keep coming.
      this.#heldUntil = Math.max(this.#heldUntil, now + QUIET_MS);
      return this.comeBack();
    }
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#read();
    });
  };

  #read(): void {
    const items = [...this.#list.querySelectorAll<HTMLElement>('[data-event]')];
    const end = this.#end();
    const bottom = this.#scroller.height();
    const edge = this.#scroller.top();
    const index = activeItem(
      items.map((item) => item.getBoundingClientRect().top - edge),
      {
        top: this.#options.topOf(bottom),
        bottom,
        progress: end > 0 ? this.#scroller.scrolled() / end : 0,
      },
    );
    const id = index === undefined ? undefined : items[index]?.dataset['event'];
    if (id !== undefined) this.#options.readAt(id);
  }
}
