import { focused } from '../../state/focus.js';

/** Clear space round a passage that was brought into view. */
const MARGIN_PX = 24;
/** Where it comes to stand: a quarter down, with the paragraph before it in sight. */
const RESTING_PART = 0.25;

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A long way is not travelled: motion is to be followed, not waited for. */
function scrollPage(top: number): void {
  const isFar = Math.abs(top - scrollY) > innerHeight;
  scrollTo({ top, behavior: isCalm() || isFar ? 'instant' : 'smooth' });
}

/** Where a reader was on the page, and what had the keyboard. */
export interface ReadingPlace {
  readonly top: number;
  readonly focus: HTMLElement | SVGElement | undefined;
}

export function placeNow(): ReadingPlace {
  return { top: scrollY, focus: focused() };
}

/** Takes the reader back there. */
export function returnTo({ top, focus }: ReadingPlace): void {
  scrollPage(top);
  focus?.focus({ preventScroll: true });
}

/**
 * Scrolls the page so that the pieces of a passage can be read below `covered` pixels of its window. True when it
 * had to be moved.
 */
export function bringIntoView(pieces: readonly Element[], covered: number): boolean {
  const boxes = pieces.map((piece) => piece.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (boxes.length === 0 || (top > covered + MARGIN_PX && bottom < innerHeight - MARGIN_PX)) return false;
  const free = innerHeight - covered;
  const rest = Math.max(MARGIN_PX, Math.min(free * RESTING_PART, free - (bottom - top) - MARGIN_PX));
  scrollPage(scrollY + top - covered - rest);
  return true;
}

/**
 * A browser that is given another anchor goes there before its next frame. Chromium gives that up when another box
 * scrolls in between, as a list that glides does: then nothing of the passage is in sight, and it is brought there.
 */
export async function ensureInView(pieces: readonly Element[], covered: () => number): Promise<void> {
  for (let n = 0; n < 2; n += 1) await new Promise((next) => requestAnimationFrame(next));
  const isSeen = pieces.some((piece) => {
    const { top, bottom } = piece.getBoundingClientRect();
    return bottom > covered() && top < innerHeight;
  });
  if (!isSeen) bringIntoView(pieces, covered());
}

/** Scrolls a list, and nothing round it, as little as brings these items into its view; the first comes first. */
export function showInList(list: Element, items: readonly Element[]): void {
  const first = items[0]?.getBoundingClientRect();
  const last = items.at(-1)?.getBoundingClientRect();
  if (!first || !last) return;
  const edge = list.getBoundingClientRect();
  const above = first.top - edge.top - MARGIN_PX / 2;
  const below = last.bottom - edge.bottom + MARGIN_PX / 2;
  if (above >= 0 && below <= 0) return;
  const by = above < 0 ? above : Math.min(above, below);
  if (by !== 0) list.scrollBy({ top: by, behavior: isCalm() ? 'instant' : 'smooth' });
}
