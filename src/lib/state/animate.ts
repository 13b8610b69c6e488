/** Long enough to follow with the eye, short enough never to be waited for. */
const GLIDE_MS = 200;

/**
 * Moves something from 0 to 1 with an easing, a step a frame, and ends exactly at 1. Where the reader asked
 * for less motion it jumps. Returns a function that stops it where it is.
 */
export function animate(step: (part: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(1);
    return () => undefined;
  }
  let begun: number | undefined;
  let handle = requestAnimationFrame(function frame(now) {
    begun ??= now;
    const part = Math.min(1, (now - begun) / GLIDE_MS);
    step(part === 1 ? 1 : easeOut(part));
    if (part < 1) handle = requestAnimationFrame(frame);
  });
  return () => cancelAnimationFrame(handle);
}

function easeOut(part: number): number {
  return 1 - (1 - part) ** 3;
}
