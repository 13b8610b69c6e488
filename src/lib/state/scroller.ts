/** Pixels, as in the window; `top` is where the visible part begins, and what is scrolled counts from its own top. */
export interface Scroller {
  /** Who tells of `scroll` and `scrollend`. */
  readonly events: EventTarget;
  readonly top: () => number;
  /** Height of the visible part. */
  readonly height: () => number;
  readonly scrolled: () => number;
  readonly scrollTo: (top: number, behavior: ScrollBehavior) => void;
}

/** Marks the box that a page of somebody else gives a timeline to scroll in. */
const BOX = '[data-scroller]';

/** Returns what scrolls when the reader moves through the list that `node` is of: the box round it, else the window. */
export function scrollerOf(node: Element): Scroller {
  const box = node.closest(BOX);
  return box ? boxScroller(box) : WINDOW;
}

const WINDOW: Scroller = {
  get events() {
    return window;
  },
  top: () => 0,
  height: () => innerHeight,
  scrolled: () => scrollY,
  scrollTo: (top, behavior) => scrollTo({ top, behavior }),
};

function boxScroller(box: Element): Scroller {
  return {
    events: box,
    top: () => box.getBoundingClientRect().top,
    height: () => box.clientHeight,
    scrolled: () => box.scrollTop,
    scrollTo: (top, behavior) => box.scrollTo({ top, behavior }),
  };
}
