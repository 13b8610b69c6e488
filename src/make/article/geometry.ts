import type { TextPoint } from '../../lib/editing/select/caret.js';
import type { PlacedPassage } from '../../lib/editing/project.js';
import { nodeAt, rangeOf, wordsElement } from './dom-text.js';

/** Returns the boxes of the lines of a passage, in the window. */
export function passageBoxes(list: Element, { pieces }: PlacedPassage): readonly DOMRect[] {
  return pieces
    .flatMap((piece) => Array.from(rangeOf(list, piece)?.getClientRects() ?? []))
    .filter(({ width }) => width > 0);
}

/** Returns where the caret is drawn, in the window; undefined where its paragraph is not shown. */
export function caretBox(
  list: Element,
  { paragraph, offset }: TextPoint,
): { readonly left: number; readonly top: number; readonly height: number } | undefined {
  const words = wordsElement(list, paragraph);
  if (!words) return undefined;
  const range = document.createRange();
  const place = nodeAt(words, offset);
  range.setStart(place.node, place.offset);
  const box = range.getClientRects()[0];
  if (box && box.height > 0) return box;
  // At an end of a line a browser may give no box: that of the whole paragraph has its first line.
  const all = words.getBoundingClientRect();
  return { left: all.left, top: all.top, height: Math.min(all.height, 24) };
}

/** Returns what scrolls an element. */
export function scrollParent(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  return document.scrollingElement ?? document.documentElement;
}

/** Returns the part of the window that an element is scrolled in. */
export function visibleBox(element: Element): { readonly top: number; readonly bottom: number } {
  const scroller = scrollParent(element);
  if (scroller === document.scrollingElement) return { top: 0, bottom: window.innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(top, 0), bottom: Math.min(bottom, window.innerHeight) };
}

/** Brings the first of some parts of a text in sight, unless one of them is. */
export function showAny(text: Element, selector: string): void {
  const parts = [...text.querySelectorAll(selector)];
  const { top, bottom } = visibleBox(text);
  const boxes = parts.map((part) => part.getBoundingClientRect());
  if (!boxes.some((box) => box.top >= top && box.bottom <= bottom))
    parts[0]?.scrollIntoView({ block: 'center' });
}
