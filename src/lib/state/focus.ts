/** What has the keyboard, within the document or the shadow root that `node` is in; nothing where none has. */
export function focusedNear(node: Node | undefined): HTMLElement | SVGElement | undefined {
  const root = node?.getRootNode();
  const found = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}

/**
 * Whether a key pressed anywhere is meant for the timeline that `node` is of. On a page of its own it is; in a
 * shadow root, as part of another page, only a key pressed within is.
 */
export function isKeyFor(node: Node | undefined, event: KeyboardEvent): boolean {
  const root = node?.getRootNode();
  return !(root instanceof ShadowRoot) || event.composedPath().includes(root);
}
