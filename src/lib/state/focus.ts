/** Returns what has the keyboard, in whatever shadow root it is; undefined where none has. */
export function focused(): HTMLElement | SVGElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}

/** Where letters are typed or choose: there they are no command. */
const TYPING =
  'input, textarea, select, dialog, [role=textbox], [contenteditable]:not([contenteditable=false])';

/** Whether single keys are commands wherever the reader is on a page; what has the focus keeps its own keys. */
export const singleKeys = { areOn: true };

/** Returns whether a key that was pressed anywhere is this command of the timeline that `node` is of. */
export function isCommand(event: KeyboardEvent, key: string, node: Node | undefined): boolean {
  return event.key === key && singleKeys.areOn && isFree(event, node);
}

/** Returns whether a key that was pressed anywhere is for the timeline that `node` is of, and is not typed into it. */
export function isFree(event: KeyboardEvent, node: Node | undefined): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const isTyping = event.composedPath().some((each) => each instanceof Element && each.matches(TYPING));
  return !isTyping && isKeyFor(node, event);
}

/**
 * Returns whether a key pressed anywhere is meant for the timeline that `node` is of. On a page of its own it is; in a
 * shadow root, as part of another page, only a key pressed within is.
 */
function isKeyFor(node: Node | undefined, event: KeyboardEvent): boolean {
  const root = node?.getRootNode();
  return !(root instanceof ShadowRoot) || event.composedPath().includes(root);
}
