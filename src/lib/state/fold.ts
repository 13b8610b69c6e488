/** A window lower than this keeps its height for the list: the axis does not stay in view as a strip. */
const MIN_WINDOW_PX = 520;
/** The axis folds when this much more than the strip is left of it. */
const SLACK_PX = 8;

/** True when the window has room for the strip above a list. */
export function canFold(): boolean {
  return innerHeight >= MIN_WINDOW_PX;
}

/** True when an axis whose lower edge stands at `bottom` pixels of the window is better shown as a strip. */
export function shouldFold(bottom: number, stripHeight: number): boolean {
  return canFold() && bottom < stripHeight + SLACK_PX;
}
