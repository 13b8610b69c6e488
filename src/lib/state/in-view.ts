import { selectedPassages, type Passage } from '../source/passages.js';
import type { TimelineView } from './view.svelte.js';

/** A paragraph is in view when so much of it is: a line of its text. */
const LINE_PX = 24;

/** The part of the window that an article is read in: its upper and lower edge in pixels. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Numbers of the paragraphs that can be read between two edges: of the elements with `data-paragraph`. */
function paragraphsInView(article: Element, { top, bottom }: Edges): number[] {
  return [...article.querySelectorAll<HTMLElement>('[data-paragraph]')].flatMap((item) => {
    const box = item.getBoundingClientRect();
    const seen = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    return seen > 0 && seen >= Math.min(LINE_PX, box.height) ? [Number(item.dataset['paragraph'])] : [];
  });
}

/** Tells the paragraphs in view, at most once a frame, while `scroller` scrolls. Gives a way to stop. */
export function watchParagraphs(
  article: Element,
  scroller: EventTarget,
  edges: () => Edges,
  tell: (paragraphs: readonly number[]) => void,
): () => void {
  let frame: number | undefined;
  const look = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      tell(paragraphsInView(article, edges()));
    });
  };
  const events = ['scroll', 'resize'] as const;
  for (const event of events) scroller.addEventListener(event, look, { passive: true });
  look();
  return () => {
    for (const event of events) scroller.removeEventListener(event, look);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

/** Lights the events of these passages on the axis: those that a reader of their article has in view. */
export function light(view: TimelineView, passages: readonly Passage[]): void {
  const lit = new Set(passages.flatMap(({ event }) => view.rowOf(event.id) ?? []));
  if (lit.size !== view.lit.size || [...lit].some((row) => !view.lit.has(row))) view.lit = lit;
}

/** Anchors of the passages of the event that is pointed at. */
export function anchorsPointedAt(view: TimelineView): string[] {
  const event = view.hovered === undefined ? undefined : view.event(view.hovered);
  return event ? selectedPassages(event, 0) : [];
}
