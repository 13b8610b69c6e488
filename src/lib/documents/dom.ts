/*
 * The part of the DOM that documents are read with: a parsed page is an argument, from DOMParser in a browser or from a
 * package in Node, and nothing of it is run.
 */

/** A node of a parsed page: an element, a text, or another kind that has no text. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: ArrayLike<PageNode>;
}

/** An element of a parsed page. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  appendChild(node: PageNode): unknown;
  insertBefore(node: PageNode, before: PageNode | null): unknown;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly childNodes: ArrayLike<PageNode>;
  createElement(name: string, options?: undefined): PageElement;
  cloneNode(isDeep: boolean): unknown;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

/** Returns the children of a node as a list that stays as it is when the page is changed. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  return Array.from(node.childNodes);
}

/** Returns the element round a node; undefined where that is the document. */
export function parentOf({ parentNode }: PageNode): PageElement | undefined {
  return parentNode && isElement(parentNode) ? parentNode : undefined;
}

/** Returns the elements round a node, from the nearest, up to and without `end`. */
export function ancestorsOf(node: PageNode, end?: PageElement): readonly PageElement[] {
  const ancestors: PageElement[] = [];
  for (let at = parentOf(node); at && at !== end; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}
