/** What the gestures of the axis ask for; parts are of the visible span, places in pixels of the plot. */
export interface GestureTarget {
  /** Moves the view by a part of its span; later is positive. */
  readonly pan: (part: number) => void;
  readonly canPan: (part: number) => boolean;
  /** Zooms about a place. */
  readonly zoomAt: (factor: number, x: number) => void;
  readonly hover: (place: { x: number; y: number } | undefined) => void;
  readonly tap: (place: { x: number; y: number }) => boolean;
  /** A finger rests: shows what is there, and returns what to do when it is lifted. */
  readonly hold: (place: { x: number; y: number }) => (() => void) | undefined;
}

/** A pointer that moved less than this did not drag. */
const DRAG_PX = 4;
/** A finger that rests so long holds what is below it. */
const HOLD_MS = 500;
/** Pixels of a wheel that double the zoom. */
const WHEEL_DOUBLE_PX = 160;
/** What a wheel's lines and pages are worth in pixels (WheelEvent.deltaMode). */
const DELTA_PX = [1, 16, 400];

/**
 * Listens to mouse, wheel, touch and pen on the plot. The page keeps what is its own: a vertical wheel or
 * swipe scrolls it, and so does a pan at the ends of time. Returns a function that stops listening.
 */
export function attachPanZoom(plot: HTMLElement | SVGElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let hasDragged = false;
  let travelled = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | undefined;

  function letGo(): void {
    clearTimeout(timer);
    if (release) target.hover(undefined);
    timer = release = undefined;
  }

  const placeOf = (event: { clientX: number; clientY: number }): { x: number; y: number } => {
    const box = plot.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const width = (): number => plot.getBoundingClientRect().width || 1;

  function onDown(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const place = placeOf(event);
    pointers.set(event.pointerId, place);
    letGo();
    if (pointers.size > 1) return;
    hasDragged = false;
    travelled = 0;
    if (event.pointerType === 'touch') timer = setTimeout(() => (release = target.hold(place)), HOLD_MS);
  }

  function onMove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId);
    const now = placeOf(event);
    if (!before) {
      if (event.pointerType === 'mouse') target.hover(now);
      return;
    }
    travelled += Math.abs(now.x - before.x);
    if (!hasDragged && travelled < DRAG_PX && pointers.size < 2) return;
    if (!hasDragged) {
      hasDragged = true;
      letGo();
      target.hover(undefined);
      // A pointer that is not the browser's (or is gone already) cannot be captured; the drag works without.
      if (plot.isConnected && event.isTrusted) plot.setPointerCapture(event.pointerId);
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(before, now, other);
    else target.pan((before.x - now.x) / width());
    pointers.set(event.pointerId, now);
  }

  function pinch(
    before: { x: number; y: number },
    now: { x: number; y: number },
    other: { x: number; y: number },
  ): void {
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(now.x - other.x, now.y - other.y);
    target.pan((before.x - now.x) / 2 / width());
    if (was > 10 && is > 10) target.zoomAt(is / was, (now.x + other.x) / 2);
  }

  function onUp(event: PointerEvent): void {
    pointers.delete(event.pointerId);
    const held = event.type === 'pointerup' ? release : undefined;
    letGo();
    if (!held) return;
    // The browser makes a click of it, on whatever is there by then.
    plot.addEventListener('touchend', (end) => end.preventDefault(), { once: true });
    hasDragged = true;
    held();
  }

  /** A finger that rests asks for the name of what is there, not for the browser's menu of links. */
  function onMenu(event: Event): void {
    if (timer !== undefined) event.preventDefault();
  }

  function onClick(event: MouseEvent): void {
    // A modified click is the browser's: a new tab, a download.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (hasDragged) {
      event.preventDefault();
      hasDragged = false;
    } else if (target.tap(placeOf(event))) event.preventDefault();
  }

  function onWheel(event: WheelEvent): void {
    const unit = DELTA_PX[event.deltaMode] ?? 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      target.zoomAt(2 ** ((-event.deltaY * unit) / WHEEL_DOUBLE_PX), placeOf(event).x);
      return;
    }
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const delta = isSideways ? event.deltaX : event.shiftKey ? event.deltaY : 0;
    const part = (delta * unit) / width();
    if (part === 0 || !target.canPan(part)) return;
    event.preventDefault();
    target.pan(part);
  }

  const onLeave = (): void => target.hover(undefined);
  const onDragStart = (event: Event): void => event.preventDefault();

  const listeners: [string, EventListener, AddEventListenerOptions?][] = [
    ['pointerdown', onDown as EventListener],
    ['pointermove', onMove as EventListener],
    ['pointerup', onUp as EventListener],
    ['pointercancel', onUp as EventListener],
    ['pointerleave', onLeave],
    ['dragstart', onDragStart],
    ['contextmenu', onMenu],
    ['click', onClick as EventListener],
    ['wheel', onWheel as EventListener, { passive: false }],
  ];
  for (const [type, listener, options] of listeners) plot.addEventListener(type, listener, options);
  return () => {
    clearTimeout(timer);
    for (const [type, listener, options] of listeners) plot.removeEventListener(type, listener, options);
  };
}
