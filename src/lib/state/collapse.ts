/** A window lower than this keeps its height for the list: the axis does not stay in view as a strip. */
const MIN_WINDOW_PX = 520;
/** The axis collapses when this much more than the strip is left of it. */
const SLACK_PX = 8;

/** Returns true when a window of this height, in pixels, has room for the strip above a list. */
export function canCollapse(height: number): boolean {
  return height >= MIN_WINDOW_PX;
}

/**
 * Returns true when an axis is better shown as a strip: its lower edge is at `bottom` pixels of a window of `height`
 * pixels, both as the scroller counts them.
 */
export function shouldCollapse(bottom: number, stripHeight: number, height: number): boolean {
  return canCollapse(height) && bottom < stripHeight + SLACK_PX;
}
