/** What an axis has of its page, in CSS pixels. */
interface Measured {
  /** 0 before it is known. */
  readonly width: number;
  /** The height that its plot may have. */
  readonly room: number;
}

const UNKNOWN: Measured = { width: 0, room: Infinity };

/** Size of the axis of this page from when it was measured until the axis starts. */
let measured = UNKNOWN;

/** Returns the height that the plot of an axis may have, as the style sheet says it of its first element, `AxisHelp`. */
export function roomOfAxis({ firstElementChild: first }: Element): number {
  return (first && parseFloat(getComputedStyle(first).maxHeight)) || Infinity;
}

/**
 * Measures the axis that the build drew in `target`, and removes its drawings; does neither where no axis is seen. The
 * build draws the axis for three widths. To hydrate them all, and then to draw the one for the page's own width, was
 * the larger part of the work of a phone when a timeline starts. Returns a function to call once the axis is drawn.
 */
export function measureAxis(target: HTMLElement): () => void {
  const axis = target.querySelector<HTMLElement>('.axis');
  const { width, height } = axis?.getBoundingClientRect() ?? { width: 0, height: 0 };
  if (!axis || width === 0) return () => undefined;
  measured = { width, room: roomOfAxis(axis) };
  // Else the page would be shorter for a moment, and lose its place.
  axis.style.height = `${height}px`;
  // The comments round them stay: hydration finds a list that is empty, and draws what it lacks.
  for (const figure of axis.querySelectorAll(':scope > .figure')) figure.remove();
  return () => axis.removeAttribute('style');
}

/** Returns what was measured, to the first axis that asks. */
export function takeMeasured(): Measured {
  const taken = measured;
  measured = UNKNOWN;
  return taken;
}
