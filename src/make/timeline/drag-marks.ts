/** What dragging a mark of the axis asks for. */
export interface MarkDrag {
  /** Begins with the id of an event; false where it is not to be dragged. */
  readonly start: (id: string) => boolean;
  /** Pixels from where it began, and where the pointer is in the plot. */
  readonly move: (by: { readonly x: number; readonly y: number }, at: { readonly y: number }) => void;
  readonly end: () => void;
  readonly cancel: () => void;
  /** Whether a finger may drag this event: one that is chosen, so that a swipe over the others moves the time. */
  readonly isChosen: (id: string) => boolean;
}

/** A pointer that moved less than this did not drag. */
const DRAG_PX = 5;

/**
 * Lets marks be dragged, before the axis takes the pointer for its own gestures. What is beside a mark still moves the time; a
 * label drags its mark where the event is chosen. Returns a function that stops listening.
 */
export function dragMarks(node: HTMLElement, target: MarkDrag): () => void {
  let held:
    { id: string; pointer: number; x: number; y: number; plot: Element; isDragging: boolean } | undefined;
  let hasDragged = false;

  function onDown(event: PointerEvent): void {
    hasDragged = false;
    const at = event.target instanceof Element ? event.target : undefined;
    const link = at?.closest('a.mark');
    const plot = at?.closest('svg.plot');
    const id = link?.getAttribute('href')?.slice(1);
    if (!plot || !id || event.button !== 0) return;
    const isChosen = target.isChosen(id);
    if (!isChosen && (event.pointerType === 'touch' || at?.closest('text'))) return;
    held = { id, pointer: event.pointerId, x: event.clientX, y: event.clientY, plot, isDragging: false };
    event.stopPropagation();
  }

  function onMove(event: PointerEvent): void {
    if (!held || event.pointerId !== held.pointer) return;
    event.stopPropagation();
    const by = { x: event.clientX - held.x, y: event.clientY - held.y };
    if (!held.isDragging) {
      if (Math.hypot(by.x, by.y) < DRAG_PX) return;
      if (!target.start(held.id)) return void (held = undefined);
      held.isDragging = true;
      if (event.isTrusted) held.plot.setPointerCapture(event.pointerId);
    }
    target.move(by, { y: event.clientY - held.plot.getBoundingClientRect().top });
  }

  function onUp(event: PointerEvent): void {
    if (!held || event.pointerId !== held.pointer) return;
    hasDragged = held.isDragging;
    if (held.isDragging && event.type === 'pointerup') target.end();
    else if (held.isDragging) target.cancel();
    held = undefined;
  }

  /** A drag is no click. */
  function onClick(event: MouseEvent): void {
    if (!hasDragged) return;
    hasDragged = false;
    event.preventDefault();
    event.stopPropagation();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !held?.isDragging) return;
    held = undefined;
    hasDragged = true;
    event.stopPropagation();
    target.cancel();
  }

  const listeners: [string, EventListener][] = [
    ['pointerdown', onDown as EventListener],
    ['pointermove', onMove as EventListener],
    ['pointerup', onUp as EventListener],
    ['pointercancel', onUp as EventListener],
    ['click', onClick as EventListener],
  ];
  for (const [type, listener] of listeners) node.addEventListener(type, listener, { capture: true });
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    for (const [type, listener] of listeners) node.removeEventListener(type, listener, { capture: true });
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}
