import { passageText } from '../../lib/editing/select/passage-between.js';
import type { ArticleEditor } from './article-editor.js';
import { paragraphOf, piecesOfRange, pointAt, rangeOf, wordsElement } from './dom-text.js';
import type { ArticleSelecting } from './selecting.svelte.js';

/** A finger that moves farther than this scrolls, and one that stays longer is the browser's. */
const TAP_DISTANCE = 10;
const TAP_TIME = 500;

/**
 * Follows mouse, pen and finger in the text, and what the browser selects by itself (a long press, a screen reader, the caret
 * of the browser). Returns what ends it.
 */
export function watchPointers(
  list: HTMLElement,
  editor: ArticleEditor,
  selecting: ArticleSelecting,
  onevents: (events: readonly string[]) => void,
): () => void {
  let pressed: PointerEvent | undefined;
  let tapped: PointerEvent | undefined;
  const isMouse = (pointer: PointerEvent): boolean => pointer.pointerType !== 'touch';

  const down = (pointer: PointerEvent): void => {
    const isInWords = paragraphOf(pointer.target as Node) !== undefined;
    const isOnButton = pointer.target instanceof Element && pointer.target.closest('button') !== null;
    // A mouse may begin beside the words.
    if (pointer.button !== 0 || isOnButton || (!isInWords && !isMouse(pointer))) return;
    pressed = pointer;
    if (!isMouse(pointer)) return;
    selecting.isDragging = true;
    if (pointer.shiftKey) extend(pointer);
    // A second press of a double click begins with what the first one left.
    else if (editor.selection) selecting.clear();
  };

  const extend = (pointer: PointerEvent): void => {
    const point = pointAt(list, pointer.clientX, pointer.clientY);
    if (!point || !selecting.caret) return;
    selecting.extendTo(point);
    getSelection()?.removeAllRanges();
  };

  const up = (pointer: PointerEvent): void => {
    const start = pressed;
    cancel();
    if (!start) return;
    if (!isMouse(pointer)) {
      if (isTap(start, pointer)) tapped = pointer;
      return;
    }
    release(pointer, start.shiftKey);
    if (editor.selection) focusWords();
  };

  const release = (pointer: PointerEvent, isExtended: boolean): void => {
    if (takeNative() || isExtended) return;
    const point = pointAt(list, pointer.clientX, pointer.clientY);
    if (!point) return;
    selecting.put(point);
    const quoted = pointer.target instanceof Element ? pointer.target.closest('[data-events]') : undefined;
    if (quoted) onevents((quoted.getAttribute('data-events') ?? '').split(' '));
  };

  /** The keys are for what is selected, also where the mouse began beside the words. */
  const focusWords = (): void => {
    const { caret } = selecting;
    if (caret) wordsElement(list, caret.paragraph)?.focus({ preventScroll: true });
  };

  /** A tap is taken at its end, its click: else that would fall on the bar, which may come to be below the finger. */
  const click = (): void => {
    const point = tapped && pointAt(list, tapped.clientX, tapped.clientY);
    tapped = undefined;
    if (point && !hasNative()) selecting.tap(point);
  };

  /** Takes what the browser has selected, and makes it what was taken: whole words. */
  const takeNative = (): boolean => {
    if (!hasNative()) return false;
    const selection = getSelection();
    const pieces = selection ? piecesOfRange(list, selection.getRangeAt(0)) : [];
    selecting.take(pieces);
    const [first] = editor.selection?.pieces ?? [];
    const last = editor.selection?.pieces.at(-1);
    const from = first && rangeOf(list, first);
    const to = last && rangeOf(list, last);
    if (selection && from && to)
      selection.setBaseAndExtent(from.startContainer, from.startOffset, to.endContainer, to.endOffset);
    return true;
  };

  const hasNative = (): boolean => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
    return selection.getRangeAt(0).intersectsNode(list);
  };

  const change = (): void => {
    // While a mouse drags, the end of it is waited for.
    if (pressed && isMouse(pressed)) return;
    const selection = getSelection();
    if (!selection || !hasNative()) return;
    // The whole page, as Ctrl+A selects it from anywhere, is no passage of the article.
    const { startContainer, endContainer } = selection.getRangeAt(0);
    if (!list.contains(startContainer) && !list.contains(endContainer)) return;
    // What is dragged by the browser's own handles stays where they are.
    selecting.take(piecesOfRange(list, selection.getRangeAt(0)));
  };

  const copy = (event: ClipboardEvent): void => {
    const { selection, document } = editor;
    const source = document === undefined ? undefined : editor.sourceOf(document);
    if (!selection || !source || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', passageText(source, selection));
    event.preventDefault();
  };

  const cancel = (): void => {
    pressed = undefined;
    tapped = undefined;
    selecting.isDragging = false;
  };
  const stop = new AbortController();
  const { signal } = stop;
  list.addEventListener('pointerdown', down, { signal });
  list.addEventListener('copy', copy, { signal });
  list.addEventListener('click', click, { signal });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', cancel, { signal });
  document.addEventListener('selectionchange', change, { signal });
  return () => stop.abort();
}

function isTap(from: PointerEvent, to: PointerEvent): boolean {
  const distance = Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
  return distance <= TAP_DISTANCE && to.timeStamp - from.timeStamp <= TAP_TIME;
}
