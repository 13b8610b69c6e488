/**
 * The arithmetic of a list of which only the rows in view are drawn. Browsers draw no element higher than some 18
 * million px, so a long list's bar represents more than it measures: `Scroll.bar` is where the browser's bar is,
 * `Scroll.top` the pixel of the whole list at the upper edge.
 *
 * Near both ends the two are alike, so the ends are reached at the reader's own pace and exactly; between them
 * the bar goes faster. What wheel, finger and keys move goes by true pixels, and `settled` corrects the bar afterwards.
 */

/** A list and the box it is seen through; sizes in px. */
export interface Extent {
  readonly count: number;
  readonly row: number;
  readonly view: number;
}

export interface Scroll {
  readonly bar: number;
  readonly top: number;
}

/** Highest element that is made: every browser draws it, and positions in it are exact to a hundredth of a pixel. */
export const MAX_HEIGHT = 8_000_000;
/** So much of a long list at either end is scrolled pixel by pixel. */
export const EXACT_END = 100_000;

/** Height of the element that is scrolled. */
export function heightOf(extent: Extent): number {
  return Math.min(extent.count * extent.row, MAX_HEIGHT);
}

/** Returns the farthest that the bar and the list itself go. */
function endsOf(extent: Extent): Scroll {
  const { count, row, view } = extent;
  return { bar: Math.max(0, heightOf(extent) - view), top: Math.max(0, count * row - view) };
}

/** Returns where the list is when the bar is there. */
export function topAt(extent: Extent, bar: number): number {
  const ends = endsOf(extent);
  const at = clamp(bar, ends.bar);
  const inner = ends.bar - 2 * EXACT_END;
  if (ends.top <= ends.bar || inner <= 0) return at;
  if (at <= EXACT_END) return at;
  if (at >= ends.bar - EXACT_END) return ends.top - (ends.bar - at);
  return EXACT_END + ((at - EXACT_END) / inner) * (ends.top - 2 * EXACT_END);
}

/** Returns where the bar is when the list is there; `topAt` the other way round. */
export function barAt(extent: Extent, top: number): number {
  const ends = endsOf(extent);
  const at = clamp(top, ends.top);
  const inner = ends.bar - 2 * EXACT_END;
  if (ends.top <= ends.bar || inner <= 0) return at;
  if (at <= EXACT_END) return at;
  if (at >= ends.top - EXACT_END) return ends.bar - (ends.top - at);
  return EXACT_END + ((at - EXACT_END) / (ends.top - 2 * EXACT_END)) * inner;
}

/**
 * Returns the longest move that is taken for one of the wheel: who drags the bar by the least that a display shows
 * moves it farther, since the whole height represents a bar no longer than the view.
 */
function longestTurn({ view }: Extent): number {
  return Math.max(view, MAX_HEIGHT / view / 4);
}

/**
 * Returns the list after the bar has come to `bar`. A move by finger (`isByHand`), or one that is no longer than
 * those of the wheel, is one of as many pixels of the list; any other is a move of the bar itself, and the list goes
 * where the bar points.
 */
export function scrolled(extent: Extent, { bar: from, top }: Scroll, bar: number, isByHand: boolean): Scroll {
  const isTrue = isByHand || Math.abs(bar - from) <= longestTurn(extent);
  if (!isTrue) return { bar, top: topAt(extent, bar) };
  return { bar, top: clamp(top + bar - from, endsOf(extent).top) };
}

/**
 * Returns true when the bar is at one of its ends and the list is not: it has to be moved for the reader to go on.
 */
export function isStuck(extent: Extent, { bar, top }: Scroll): boolean {
  const ends = endsOf(extent);
  return (bar <= 0 && top > 0) || (bar >= ends.bar && top < ends.top);
}

/** Returns the same place of the list with the bar where it belongs. */
export function settled(extent: Extent, { top }: Scroll): Scroll {
  const at = clamp(top, endsOf(extent).top);
  return { bar: barAt(extent, at), top: at };
}

/**
 * Returns the same rows in a box or with rows of another size: the one at the upper edge stays there, but one that is
 * `held` and was in view stays in view.
 */
export function resized(from: Extent, to: Extent, { top }: Scroll, held = -1): Scroll {
  const next = settled(to, { bar: 0, top: (top / from.row) * to.row });
  const wasSeen = held >= 0 && held * from.row >= top - 1 && (held + 1) * from.row <= top + from.view + 1;
  return wasSeen ? revealRow(to, next, held) : next;
}

/** Returns the list moved as little as shows a row whole; the same scroll when it is in view. */
export function revealRow(extent: Extent, scroll: Scroll, position: number): Scroll {
  const above = position * extent.row;
  const below = above + extent.row - extent.view;
  const top = scroll.top > above ? above : scroll.top < below ? below : scroll.top;
  return top === scroll.top ? scroll : settled(extent, { bar: 0, top });
}

/** Returns the list with a row in the middle of the view, as near as the ends let it be. */
export function centred(extent: Extent, position: number): Scroll {
  return settled(extent, { bar: 0, top: position * extent.row - (extent.view - extent.row) / 2 });
}

/**
 * Rows come and go in blocks of so many: most frames of scrolling then change nothing on the page, and one that does
 * pays once for what each change costs beside its rows.
 */
export const BLOCK = 16;

/** The blocks that are drawn: `size` of them, from block `first` on. */
export interface Ring {
  readonly first: number;
  readonly size: number;
}

/**
 * Returns the blocks to draw: those of the rows in view, and of `more` rows on either side. How many they are does
 * not change while the list is scrolled.
 */
export function ringOf({ count, row, view }: Extent, top: number, more: number): Ring {
  const all = Math.ceil(count / BLOCK);
  const size = Math.min(all, Math.ceil((view / row + 2 * more) / BLOCK) + 1);
  return { first: clamp(Math.floor((top / row - more) / BLOCK), all - size), size };
}

/** Returns the block in a slot of a ring: one that stays in the ring stays in its slot. */
export function blockIn({ first, size }: Ring, slot: number): number {
  const behind = (slot - first) % size;
  return first + (behind < 0 ? behind + size : behind);
}

/** Returns how many rows are seen whole: what a page of the list is, less one that stays in view. */
export function rowsPerPage({ row, view }: Extent): number {
  return Math.max(1, Math.floor(view / row) - 1);
}

function clamp(value: number, end: number): number {
  return Math.min(Math.max(value, 0), end);
}
