/** A timeline with all its parts. */
const TIMELINE = '.timeline[style*=--strip]';

/**
 * Returns whether a key that was pressed anywhere is for the timeline that `node` is of: of several in one root it is for
 * the one that has the focus, else for the first.
 */
export function isKeyOfThis(event: KeyboardEvent, node: Element | undefined): boolean {
  const [target] = event.composedPath();
  const own = node?.closest(TIMELINE);
  if (!own || !(target instanceof Element)) return true;
  const root = own.getRootNode() as Document | ShadowRoot;
  return own === (target.closest(TIMELINE) ?? root.querySelector(TIMELINE));
}
