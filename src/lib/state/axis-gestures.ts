import { hit } from '../layout/hit.js';
import type { Scene } from '../layout/scene.js';
import { attachPanZoom } from './pan-zoom.js';
import type { TimelineView } from './view.svelte.js';

/** What the gestures on the axis read of the drawing, and what they lead to. */
export interface AxisParts {
  readonly view: TimelineView;
  /** What is drawn, in pixels of the plot. */
  readonly scene: () => Scene;
  /** Its width, without drawing it. */
  readonly width: () => number;
  /** Pixels that a label takes. */
  readonly measure: (text: string) => number;
  readonly choose: (row: number) => void;
  readonly open: (row: number) => void;
}

/** Listens to mouse, wheel, touch and pen on the plot of an axis; returns a function that stops listening. */
export function attachAxisGestures(
  plot: SVGElement,
  { view, scene, width, measure, choose, open }: AxisParts,
): () => void {
  // A plot that is drawn larger has other pixels than its page.
  const rowAt = ({ x, y }: { x: number; y: number }): number | undefined => {
    const part = width() / plot.getBoundingClientRect().width;
    return hit(scene(), x * part, y * part, measure);
  };
  return attachPanZoom(plot, {
    pan: (part) => view.time.pan(part),
    canPan: (part) => view.time.canPan(part),
    zoomAt: (factor, x) => view.time.zoomAt(factor, x / plot.getBoundingClientRect().width),
    hover: (place) => (view.hovered = place && rowAt(place)),
    tap: (place) => {
      const row = rowAt(place);
      if (row !== undefined) choose(row);
      return row !== undefined;
    },
    hold: (place) => {
      const row = (view.hovered = rowAt(place));
      return row === undefined ? undefined : () => open(row);
    },
  });
}
