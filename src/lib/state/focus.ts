/** Returns what has the keyboard, in whatever shadow root it is; undefined where none has. */
export function focused(): HTMLElement | SVGElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}

/**
 * Returns whether a key pressed anywhere is meant for the timeline that `node` is of. On a page of its own it is; in a
 * shadow root, as part of another page, only a key pressed within is.
 */
export function isKeyFor(node: Node | undefined, event: KeyboardEvent): boolean {
  const root = node?.getRootNode();
  return !(root instanceof ShadowRoot) || event.composedPath().includes(root);
}
