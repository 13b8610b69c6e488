/** Width of the axis of this page, in CSS pixels, from when it was measured until the axis starts; else 0. */
let measured = 0;

/**
 * Measures the axis that the build drew in `target`, and removes its drawings; does neither where no axis is seen. The
 * build draws the axis for three widths. To hydrate them all, and then to draw the one for the page's own width, was
 * the larger part of the work of a phone when a timeline starts. Returns a function to call once the axis is drawn.
 */
export function measureAxis(target: HTMLElement): () => void {
  const axis = target.querySelector<HTMLElement>('.axis');
  const { width, height } = axis?.getBoundingClientRect() ?? { width: 0, height: 0 };
  measured = width;
  if (!axis || width === 0) return () => undefined;
  // Else the page would be shorter for a moment, and lose its place.
  axis.style.height = `${height}px`;
  // The comments round them stay: hydration finds a list that is empty, and draws what it lacks.
  for (const figure of axis.querySelectorAll(':scope > .figure')) figure.remove();
  return () => axis.removeAttribute('style');
}

/** Returns the width that was measured, to the first axis that asks; else 0. */
export function takeMeasuredWidth(): number {
  const width = measured;
  measured = 0;
  return width;
}
