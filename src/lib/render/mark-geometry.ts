import type { Mark } from '../layout/scene.js';

/** Returns a place as a part of the plot's width, so that it stays right when the plot is stretched. */
export function percent(x: number, width: number): string {
  return `${+((x / width) * 100).toFixed(4)}%`;
}

/** How many lane colours the theme has; further lanes begin again, told apart by place and name. */
const LANE_COLOURS = 12;

/** Returns the class that sets a lane's colour. */
export function laneClass(lane: number): string {
  return `lane-${lane % LANE_COLOURS}`;
}

/** A hollow bar with words inside is so much higher than others: its line is round them, not through them. */
const HOLLOW_EXTRA_PX = 4;

/** Returns how high a mark is drawn. */
export function drawnHeight({ height, kind, label }: Mark): number {
  return label?.isInside && kind !== 'state' ? height + HOLLOW_EXTRA_PX : height;
}

/** Length of an arrow's head. */
const HEAD_PX = 8;

/** Places in pixels round a mark's own place, with the line's middle at 0. */
export type Points = readonly (readonly [x: number, y: number])[];

/**
 * Outline of a mark whose two ends are at one place (`x0` equals `x1`), around that place: an arrow that
 * points to where the unknown lies.
 */
export function arrowPoints(mark: Mark): Points {
  const half = mark.height / 2;
  const [from, to] = [rounded(mark.from), rounded(mark.to)];
  const [tip, neck, foot] = mark.start === 'arrow' ? [from, from + HEAD_PX, to] : [to, to - HEAD_PX, from];
  return [
    [neck, -half],
    [foot, -half],
    [foot, half],
    [neck, half],
    [tip, 0],
  ];
}

/** Returns the two corners that make an arrow's head of a bar's left (`-1`) or right (`1`) end, around that end. */
export function cornerPoints(height: number, side: -1 | 1): readonly [Points, Points] {
  const half = height / 2 + 1;
  const inward = -side * HEAD_PX;
  const corner = (y: number): Points => [
    [0, y],
    [inward, y],
    [0, 0],
  ];
  return [corner(-half), corner(half)];
}

/** Closed outlines as SVG path data. */
export function pathOf(...outlines: readonly Points[]): string {
  return outlines.map((points) => `M${points.map((point) => point.join(',')).join('L')}Z`).join('');
}

/** Hundredths of a pixel are enough. */
function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}
