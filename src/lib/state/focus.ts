/** Returns what has the keyboard, in whatever shadow root it is; undefined where none has. */
export function focused(): HTMLElement | SVGElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}

/** Where letters are typed or choose: there they are no command. */
const TYPING =
  'input, textarea, select, dialog, [role=textbox], [role=searchbox], [role=combobox], [contenteditable]:not([contenteditable=false])';

/** Where a browser keeps that the reader wants no single keys. */
export const STORED_KEYS = 'sourceline-single-keys';
/** What the reader wants on this visit, once it is known; the list of keys sets it. */
export const singleKeys: { areOn?: boolean } = {};

/**
 * Returns whether single keys are commands wherever the reader is on a page; what has the focus keeps its own keys. It is
 * remembered where the browser stores it: some refuse that, as in a frame without an origin.
 */
export function areSingleKeysOn(): boolean {
  try {
    return (singleKeys.areOn ??= localStorage.getItem(STORED_KEYS) !== 'off');
  } catch {
    return true;
  }
}

/**
 * Returns whether a key that was pressed anywhere is this command of the timeline that `node` is of. Every key that acts
 * wherever the reader is asks here: not where letters are typed, not in the parts of another component, and not when the
 * reader switched single keys off.
 */
export function isCommand(event: KeyboardEvent, key: string, node: Node | undefined): boolean {
  return event.key === key && areSingleKeysOn() && isFree(event, node);
}

/**
 * Returns whether a key that was pressed anywhere may act on the timeline that `node` is of: it is typed into nothing,
 * and nothing else has acted on it.
 */
export function isFree(event: KeyboardEvent, node: Node | undefined): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.defaultPrevented || event.isComposing) return false;
  const path = event.composedPath();
  const isTyping = path.some((each) => each instanceof Element && each.matches(TYPING));
  return !isTyping && isKeyFor(node, path[0]);
}

/**
 * Returns whether a key pressed in `target` is meant for the timeline that `node` is of: one in the same root. A shadow
 * root that is closed is not seen, only the element of its own name that it is in.
 */
function isKeyFor(node: Node | undefined, target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  return target.getRootNode() === node?.getRootNode() && !target.localName.includes('-');
}
