import type { Handle } from '../layout/overview.js';
import type { Viewport } from '../layout/viewport.js';

/** What dragging in the overview asks for; parts are of the strip's width. */
export interface BrushTarget {
  readonly viewport: () => Viewport;
  /** Moves a handle from where it was when the drag began. */
  readonly move: (from: Viewport, handle: Handle, part: number) => void;
  readonly centre: (part: number) => void;
}

const isGrip = (name: string | undefined): name is Handle =>
  name === 'start' || name === 'window' || name === 'end';

/** What is being dragged: the view before, and where the drag takes it from. */
interface Drag {
  readonly id: number;
  readonly x: number;
  readonly handle: Handle;
  readonly before: Viewport;
  from: Viewport;
  /** A press beside the window: where in the strip, until the window is brought there. */
  beside: number | undefined;
}

/**
 * Listens to mouse, touch and pen on the strip of an overview. A press beside the window brings it there, and goes
 * on as a drag of it. A vertical swipe is the page's: then what moved so far is taken back.
 */
export function attachBrush(strip: HTMLElement, target: BrushTarget): () => void {
  let drag: Drag | undefined;

  function onDown(event: PointerEvent): void {
    if (drag || (event.pointerType === 'mouse' && event.button !== 0)) return;
    const [first] = event.composedPath();
    const name =
      first instanceof Element ? first.closest<HTMLElement>('[data-handle]')?.dataset['handle'] : '';
    const { left, width } = strip.getBoundingClientRect();
    const before = target.viewport();
    drag = {
      id: event.pointerId,
      x: event.clientX,
      handle: isGrip(name) ? name : 'window',
      before,
      from: before,
      beside: isGrip(name) ? undefined : (event.clientX - left) / (width || 1),
    };
    // A pointer that is not the browser's cannot be captured; the drag works without.
    if (event.isTrusted) strip.setPointerCapture(event.pointerId);
  }

  /** Not at the press: it may yet become a swipe of the page. */
  function bringWindow(held: Drag): void {
    if (held.beside === undefined) return;
    target.centre(held.beside);
    held.from = target.viewport();
    held.beside = undefined;
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== drag?.id) return;
    bringWindow(drag);
    const width = strip.getBoundingClientRect().width || 1;
    target.move(drag.from, drag.handle, (event.clientX - drag.x) / width);
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== drag?.id) return;
    bringWindow(drag);
    drag = undefined;
  }

  function onCancel(event: PointerEvent): void {
    if (event.pointerId !== drag?.id) return;
    target.move(drag.before, drag.handle, 0);
    drag = undefined;
  }

  const listeners: [string, EventListener][] = [
    ['pointerdown', onDown as EventListener],
    ['pointermove', onMove as EventListener],
    ['pointerup', onUp as EventListener],
    ['pointercancel', onCancel as EventListener],
  ];
  for (const [type, listener] of listeners) strip.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) strip.removeEventListener(type, listener);
  };
}
