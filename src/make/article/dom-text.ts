import type { PassagePiece } from '../../lib/editing/project.js';

/** Name of the attribute that the words of a counted paragraph have; its value is the number. */
const WORDS = 'data-words';

const TEXT_NODE = 3;

/** Returns the text nodes of `root`, in order. */
function textNodes(root: Node): readonly Node[] {
  return root.nodeType === TEXT_NODE ? [root] : Array.from(root.childNodes).flatMap(textNodes);
}

/** Returns how many UTF-16 units of the text of `root` are before a place in it, as ranges write places. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  // In a text the offset is one of units, elsewhere it counts the nodes before the place.
  const isText = node.nodeType === TEXT_NODE;
  const nodes = textNodes(root);
  const first = nodes.indexOf(textNodes(node)[0] ?? node);
  const before = lengthOfAll(nodes.slice(0, Math.max(first, 0)));
  // Among the nodes may be some without text, such as comments.
  const inside = isText ? [] : Array.from(node.childNodes).slice(0, offset).flatMap(textNodes);
  return before + (isText ? Math.min(offset, lengthOf(node)) : lengthOfAll(inside));
}

/** Returns the text node of `root` that has a place, with the offset in it; at a seam, the end of the node before it. */
export function nodeAt(root: Node, offset: number): { readonly node: Node; readonly offset: number } {
  let rest = offset;
  const nodes = textNodes(root).filter((node) => lengthOf(node) > 0);
  for (const node of nodes) {
    if (rest <= lengthOf(node)) return { node, offset: rest };
    rest -= lengthOf(node);
  }
  const last = nodes.at(-1);
  return last ? { node: last, offset: lengthOf(last) } : { node: root, offset: 0 };
}

function lengthOfAll(nodes: readonly Node[]): number {
  return nodes.reduce((count, each) => count + lengthOf(each), 0);
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? 0;
}

/** Returns the element that has the words of a paragraph. */
export function wordsElement(list: Element, paragraph: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[${WORDS}="${paragraph}"]`);
}

/** Returns the number of the paragraph whose words a node is among. */
export function paragraphOf(node: Node | null): number | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  const number = element?.closest(`[${WORDS}]`)?.getAttribute(WORDS);
  return number ? Number(number) : undefined;
}

/** Returns a piece of a passage as a range of the page; undefined where its paragraph is not shown. */
export function rangeOf(list: Element, { paragraph, start, end }: PassagePiece): Range | undefined {
  const words = wordsElement(list, paragraph);
  if (!words) return undefined;
  const range = document.createRange();
  const from = nodeAt(words, start);
  const to = nodeAt(words, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Returns what a range of the page has of each paragraph of `list`: one piece for each, in reading order. */
export function piecesOfRange(list: Element, range: Range): readonly PassagePiece[] {
  if (!range.intersectsNode(list)) return [];
  return Array.from(list.querySelectorAll(`[${WORDS}]`))
    .filter((words) => range.intersectsNode(words))
    .map((words) => ({
      paragraph: Number(words.getAttribute(WORDS)),
      start: words.contains(range.startContainer)
        ? offsetIn(words, range.startContainer, range.startOffset)
        : 0,
      end: words.contains(range.endContainer)
        ? offsetIn(words, range.endContainer, range.endOffset)
        : (words.textContent?.length ?? 0),
    }));
}

/** Returns the place of the text that is at a point of the window, where it is in a paragraph of `list`. */
export function pointAt(
  list: Element,
  x: number,
  y: number,
): { readonly paragraph: number; readonly offset: number } | undefined {
  const place = caretAt(x, y);
  const paragraph = place && list.contains(place.node) ? paragraphOf(place.node) : undefined;
  const words = paragraph === undefined ? null : wordsElement(list, paragraph);
  if (!place || !words || paragraph === undefined) return undefined;
  return { paragraph, offset: offsetIn(words, place.node, place.offset) };
}

interface NodePlace {
  readonly node: Node;
  readonly offset: number;
}

/** Safari before 18.4 has the older of two functions for this alone, Firefox the newer. */
function caretAt(x: number, y: number): NodePlace | undefined {
  const page = document as {
    caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const position = page.caretPositionFromPoint?.call(document, x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
