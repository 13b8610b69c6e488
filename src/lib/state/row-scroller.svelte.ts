import { IdleTimer } from './idle-timer.js';
import {
  centred,
  isStuck,
  resized,
  revealRow,
  scrolled,
  settled,
  type Extent,
  type Scroll,
} from './virtual.js';

/** How long after a finger a move of the bar still comes from it, in ms. */
const BY_HAND_MS = 250;
/** When nothing has moved for so long, the bar is brought to where it belongs. */
const IDLE_MS = 180;

/** Keeps a long list and the browser's bar together: reads the bar once a frame, and writes it when it is off. */
export class RowScroller {
  readonly #extent: () => Extent;
  readonly #box: () => HTMLElement | undefined;
  #scroll: Scroll = $state.raw({ bar: 0, top: 0 });
  /** What the scroll was last written or read for. */
  #for: Extent | undefined;
  #frame: number | undefined;
  #isMoving = $state(false);
  readonly #still = new IdleTimer(IDLE_MS, () => this.#rest());
  #byHand = -Infinity;
  #fingers = 0;

  constructor(extent: () => Extent, box: () => HTMLElement | undefined) {
    this.#extent = extent;
    this.#box = box;
  }

  /** Pixel of the whole list at the upper edge. */
  get top(): number {
    return this.#scroll.top;
  }

  /**
   * What a place in the whole list is moved by to stand in the element that is scrolled: whole pixels, so that letters
   * are sharp, and the same while wheel or finger scroll, so that no row has to be moved.
   */
  get offset(): number {
    return Math.round(this.#scroll.bar - this.#scroll.top);
  }

  /** True from the first move until nothing has moved for a while. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** Shows a place with as little movement as it takes. */
  reveal(position: number): void {
    this.#write(revealRow(this.#extent(), this.#scroll, position));
  }

  /** Brings a place into the middle. */
  centre(position: number): void {
    this.#write(centred(this.#extent(), position));
  }

  /** Brings a place into the middle unless it is in view. */
  show(position: number): void {
    const extent = this.#extent();
    if (revealRow(extent, this.#scroll, position) !== this.#scroll) this.#write(centred(extent, position));
  }

  goTo(top: number): void {
    this.#write(settled(this.#extent(), { bar: 0, top }));
  }

  /** To be called when the list or its box has another size; `held` is the place of the selected row, or -1. */
  fit(held: number): void {
    const extent = this.#extent();
    const from = this.#for ?? extent;
    this.#for = extent;
    this.#write(resized(from, extent, this.#scroll, held));
  }

  /** The bar to where it belongs; nothing that is seen moves. */
  settle(): void {
    const { bar, top } = settled(this.#extent(), this.#scroll);
    if (top !== this.#scroll.top || Math.abs(bar - this.#scroll.bar) > 1) this.#write({ bar, top });
  }

  #write(next: Scroll): void {
    const box = this.#box();
    if (!box || next === this.#scroll) return;
    box.scrollTop = next.bar;
    // Browsers round it.
    this.#scroll = { bar: box.scrollTop, top: next.top };
  }

  #read(): void {
    this.#frame = undefined;
    const bar = this.#box()?.scrollTop ?? 0;
    if (bar === this.#scroll.bar) return;
    const isByHand = this.#fingers > 0 || performance.now() - this.#byHand < BY_HAND_MS;
    const next = scrolled(this.#extent(), this.#scroll, bar, isByHand);
    if (isStuck(this.#extent(), next)) this.#write(settled(this.#extent(), next));
    else this.#scroll = next;
  }

  /** Listens to what scrolls the box; gives what stops it. */
  listen(box: HTMLElement): () => void {
    const controller = new AbortController();
    const on = (name: string, then: (event: Event) => void): void =>
      box.addEventListener(name, then, { passive: true, signal: controller.signal });
    const touch = (event: Event): void => {
      this.#fingers = (event as TouchEvent).touches.length;
      this.#byHand = performance.now();
    };
    // Not to wheel and touchmove: the browser then scrolls without a word to the page before each frame.
    for (const name of ['touchstart', 'touchend', 'touchcancel']) on(name, touch);
    // Who takes hold of the bar means the bar.
    on('pointerdown', (event) => {
      if ((event as PointerEvent).pointerType === 'mouse') this.#byHand = -Infinity;
    });
    on('scroll', () => {
      this.#frame ??= requestAnimationFrame(() => this.#read());
      this.#moved();
    });
    return () => controller.abort();
  }

  #moved(): void {
    // What a finger set going goes on without it.
    if (performance.now() - this.#byHand < BY_HAND_MS) this.#byHand = performance.now();
    this.#isMoving = true;
    this.#still.reset();
  }

  #rest(): void {
    if (this.#fingers > 0) {
      this.#still.reset();
      return;
    }
    this.#isMoving = false;
    this.settle();
  }

  stop(): void {
    this.#still.stop();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }
}
