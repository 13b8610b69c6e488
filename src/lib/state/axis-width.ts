/** Width of the axis of this page, in CSS pixels, from when it was measured until the axis starts; else 0. */
let measured = 0;

/**
 * Measures the axis that the build drew in `target`, and removes its drawings; does neither where no axis is seen. The
 * build draws the axis for three widths. To hydrate them all, and then to draw the one for the page's own width, was
 * the larger part of the work of a phone when a timeline starts.
 */
export function measureAxis(target: HTMLElement): void {
  const axis = target.querySelector('.axis');
  measured = axis?.getBoundingClientRect().width ?? 0;
  if (!axis || measured === 0) return;
  // The comments round them stay: hydration finds a list that is empty, and draws what it lacks.
  for (const figure of axis.querySelectorAll(':scope > .figure')) figure.remove();
}

/** Returns the width that was measured, to the first axis that asks; else 0. */
export function takeMeasuredWidth(): number {
  const width = measured;
  measured = 0;
  return width;
}
