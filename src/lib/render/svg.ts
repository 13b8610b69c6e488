import type { Mark } from '../layout/scene.js';

/** A place as a part of the plot's width, so that it stays right when the plot is stretched. */
export function percent(x: number, width: number): string {
  return `${+((x / width) * 100).toFixed(4)}%`;
}

/** How many lane colours the theme has; further lanes begin again, told apart by place and name. */
const LANE_COLOURS = 8;

/** The class that sets a lane's colour. */
export function laneClass(lane: number): string {
  return `lane-${lane % LANE_COLOURS}`;
}

/** Length of an arrow's head. */
const HEAD_PX = 8;

/**
 * Outline of a mark whose two ends stand at one place (`x0` equals `x1`), as SVG path data around that
 * place, with the line's middle at 0: an arrow that points to where the unknown lies.
 */
export function arrowPath(mark: Mark): string {
  const half = mark.height / 2;
  const [from, to] = [rounded(mark.from), rounded(mark.to)];
  if (mark.start === 'arrow') return `M${from + HEAD_PX},${-half}H${to}V${half}H${from + HEAD_PX}L${from},0Z`;
  return `M${to - HEAD_PX},${-half}H${from}V${half}H${to - HEAD_PX}L${to},0Z`;
}

/** Hundredths of a pixel are enough. */
function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}

/** The two corners that make an arrow's head of a bar's left (`-1`) or right (`1`) end, around that end. */
export function cornerPath(height: number, side: -1 | 1): string {
  const half = height / 2 + 1;
  const inward = -side * HEAD_PX;
  return `M0,${-half}H${inward}L0,0ZM0,${half}H${inward}L0,0Z`;
}
