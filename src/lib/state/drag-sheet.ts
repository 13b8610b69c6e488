/** Where a sheet at the foot of the window can rest. */
export type Rest = 'closed' | 'half' | 'full';

/** Part of the window that it takes at half. */
const HALF_PART = 0.55;
/** A drag this fast, in pixels a millisecond, goes on to the next rest by itself. */
const FLICK = 0.5;

/**
 * Returns where a sheet comes to rest that was let go at `part` of the window's height, moving up with `speed` pixels a
 * millisecond (down when it is negative).
 */
function restAt(part: number, speed: number): Rest {
  if (speed > FLICK) return 'full';
  if (speed < -FLICK) return part > HALF_PART ? 'half' : 'closed';
  return part < HALF_PART / 2 ? 'closed' : part > (1 + HALF_PART) / 2 ? 'full' : 'half';
}

/** A press that moves less than this is a press. */
const DRAG_FROM_PX = 5;
/** Who holds still for so long before letting go does not flick. */
const STILL_MS = 80;

/**
 * Lets a sheet be dragged up and down by its head; what can be pressed in the head, but for a handle, is left alone.
 * Tells where it comes to rest. Returns a function to stop.
 */
export function dragSheet(
  head: HTMLElement,
  sheet: () => HTMLElement | undefined,
  onrest: (rest: Rest) => void,
): () => void {
  let held: { y: number; height: number; lastY: number; lastTime: number; speed: number } | undefined;
  let isDrawn = false;

  function down({ target, isPrimary, button, clientY: y, timeStamp: lastTime }: PointerEvent): void {
    const isControl = target instanceof Element && target.closest('a, button:not(.handle)') !== null;
    if (isControl || !isPrimary || button !== 0) return;
    held = { y, height: sheet()?.offsetHeight ?? 0, lastY: y, lastTime, speed: 0 };
  }

  function move({ clientY, pointerId, timeStamp }: PointerEvent): void {
    const box = sheet();
    if (!held || !box) return;
    const up = held.y - clientY;
    if (!head.hasPointerCapture(pointerId)) {
      if (Math.abs(up) < DRAG_FROM_PX) return;
      head.setPointerCapture(pointerId);
      box.classList.add('dragged');
    }
    const passed = timeStamp - held.lastTime;
    if (passed > 0) held.speed = (held.lastY - clientY) / passed;
    held.lastY = clientY;
    held.lastTime = timeStamp;
    box.style.height = `${Math.max(0, held.height + up)}px`;
  }

  function end({ type, pointerId, timeStamp }: PointerEvent): void {
    const box = sheet();
    const was = held;
    held = undefined;
    if (!was || !box || !head.hasPointerCapture(pointerId)) return;
    const part = box.offsetHeight / innerHeight;
    box.classList.remove('dragged');
    box.style.removeProperty('height');
    const rest = restAt(part, timeStamp - was.lastTime < STILL_MS ? was.speed : 0);
    // The browser may still make a press of it: the head must be there to stop it.
    isDrawn = true;
    setTimeout(() => {
      isDrawn = false;
      if (type === 'pointerup') onrest(rest);
    });
  }

  /** A mouse that draws selects no text on its way, and carries off none that is selected: that would end the drag. */
  function hold(event: Event): void {
    if (held) event.preventDefault();
  }

  function press(event: MouseEvent): void {
    if (isDrawn) event.stopImmediatePropagation();
  }

  const stop = new AbortController();
  const { signal } = stop;
  head.addEventListener('pointerdown', down, { signal });
  // A fast hand has left the head before the first move event comes.
  addEventListener('pointermove', move, { signal });
  for (const type of ['selectstart', 'dragstart']) document.addEventListener(type, hold, { signal });
  head.addEventListener('click', press, { signal, capture: true });
  for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, end, { signal });
  return () => stop.abort();
}
