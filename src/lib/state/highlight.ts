import { spansOf } from '../find/spans.js';

/**
 * Marks what a search found in the texts of the list and of the article, by the CSS Custom Highlight API: the
 * elements stay as they are, and so do their links and the reader's selection. Where a browser has no such thing,
 * nothing is marked.
 */

/** Its name in styles: `::highlight(sourceline-search)`. */
const NAME = 'sourceline-search';
/** The texts that are searched. Words of the interface beside them are not. */
const TEXTS = [
  '[data-event] :is(h3, .meta, .summary, .difference, blockquote > p)',
  '[data-row] > :is(th, .by, .actors, .tags)',
  '[data-paragraph] > p',
].join();
/** How many texts are read in one go: a long list must not hold up what is typed. */
const AT_ONCE = 120;

/** Marks these terms below `root`, now and as it changes; returns a function to take the marks away. */
export function highlight(root: Element, terms: readonly string[]): () => void {
  if (!('highlights' in CSS) || terms.length === 0) return () => undefined;
  const marks = new Marks();
  let frame = 0;

  function mark(): void {
    marks.clear();
    const texts = [...root.querySelectorAll<HTMLElement>(TEXTS)];
    const next = (): void => {
      for (const text of texts.splice(0, AT_ONCE))
        for (const range of rangesIn(text, terms)) marks.add(range);
      frame = texts.length > 0 ? requestAnimationFrame(next) : 0;
    };
    next();
  }

  const observer = new MutationObserver((changes) => {
    // The axis is drawn again with every frame of a gesture; it has no texts to mark.
    if (!changes.some(({ target }) => !(target instanceof SVGElement))) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(mark);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  mark();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    marks.clear();
  };
}

/** The marks of one timeline, among those of all on a page, which share one highlight. */
class Marks {
  readonly #ranges = new Set<Range>();

  add(range: Range): void {
    const shared = CSS.highlights.get(NAME) ?? new Highlight();
    if (shared.size === 0) CSS.highlights.set(NAME, shared);
    shared.add(range);
    this.#ranges.add(range);
  }

  clear(): void {
    const shared = CSS.highlights.get(NAME);
    for (const range of this.#ranges) shared?.delete(range);
    this.#ranges.clear();
    if (shared?.size === 0) CSS.highlights.delete(NAME);
  }
}

/** Returns where the terms are in a text, across the elements that it is made of. */
function rangesIn(element: Element, terms: readonly string[]): Range[] {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const placeOf = (offset: number, isEnd: boolean): readonly [Text, number] | undefined => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    return found && [found.node, offset - found.start];
  };
  return spansOf(text, terms).flatMap(({ start, end }) => {
    const from = placeOf(start, false);
    const to = placeOf(end, true);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}
