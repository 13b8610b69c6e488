/** A finger that moved so far along goes to the next. */
const FAR_PX = 48;
/** A move that is steeper than this is the page's. */
const LEVEL = 1.5;

/**
 * Tells of swipes to the left (1) and to the right (-1) by one finger. Moves up and down are the page's: the node has
 * `touch-action: pan-y`. `drag` gets the way of the finger in pixels while it moves, and 0 at the end. Returns a
 * function to stop.
 */
export function attachSwipe(
  node: HTMLElement,
  { swipe, drag }: { swipe: (direction: 1 | -1) => void; drag: (x: number) => void },
): () => void {
  let held: { id: number; x: number; y: number } | undefined;

  const way = (event: PointerEvent): number => {
    if (event.pointerId !== held?.id) return 0;
    const [x, y] = [event.clientX - held.x, event.clientY - held.y];
    return Math.abs(x) > Math.abs(y) * LEVEL ? x : 0;
  };

  function down(event: PointerEvent): void {
    const { pointerType, isPrimary, pointerId: id, clientX: x, clientY: y } = event;
    // A second finger zooms the page.
    if (held && !isPrimary) end();
    else if (pointerType === 'touch' && isPrimary) held = { id, x, y };
  }

  function move(event: PointerEvent): void {
    if (held) drag(way(event));
  }

  function up(event: PointerEvent): void {
    const x = way(event);
    end();
    if (Math.abs(x) >= FAR_PX) swipe(x < 0 ? 1 : -1);
  }

  function end(): void {
    if (held) drag(0);
    held = undefined;
  }

  const stop = new AbortController();
  const { signal } = stop;
  node.addEventListener('pointerdown', down, { signal });
  node.addEventListener('pointermove', move, { signal });
  node.addEventListener('pointerup', up, { signal });
  node.addEventListener('pointercancel', end, { signal });
  return () => stop.abort();
}
