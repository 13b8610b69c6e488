import { edgesOf, type MarkShape } from './marks.js';

/** Where a label may be beside its mark. */
export type Side = 'left' | 'right' | 'inside';

/** Between a mark and its label. */
const LABEL_GAP_PX = 7;
/** Labels never leave the frame, and keep this much from its edge. */
export const FRAME_PX = 2;
/** Between a bar's end and the label inside it. */
const INSIDE_PAD_PX = 12;

const DOT_SIDES: readonly Side[] = ['right', 'left', 'inside'];
const MOMENT_SIDES: readonly Side[] = ['left', 'right', 'inside'];
const STATE_SIDES: readonly Side[] = ['inside', 'left', 'right'];
/** A bar lower than text is named on it only where nothing else is left. */
const THIN_SIDES: readonly Side[] = ['left', 'right', 'inside'];

/**
 * Returns the sides to try, best first: what came before is named on its left, what begins is named on its right,
 * what lasted is named inside. So on the day that orders a timeline, “before” is to the left and “on
 * the day” to the right.
 */
export function sidesOf(shape: MarkShape, canHoldText = true): readonly Side[] {
  if (shape.kind === 'dot') return DOT_SIDES;
  if (shape.kind === 'state') return canHoldText ? STATE_SIDES : THIN_SIDES;
  return shape.end === 'arrow' ? DOT_SIDES : MOMENT_SIDES;
}

/** Returns the span of pixels that a label of `textWidth` takes on a side. */
export function labelSpan(shape: MarkShape, side: Side, textWidth: number): readonly [number, number] {
  const [left, right] = edgesOf(shape);
  if (side === 'left') return [left - LABEL_GAP_PX - textWidth, left - LABEL_GAP_PX];
  if (side === 'right') return [right + LABEL_GAP_PX, right + LABEL_GAP_PX + textWidth];
  const inside = Math.max(0, left) + INSIDE_PAD_PX;
  return [inside, inside + textWidth];
}

/** Returns true when a label of `textWidth` can be inside the part of the mark that a plot `width` wide shows. */
export function fitsInside(shape: MarkShape, textWidth: number, width: number): boolean {
  const shown = Math.min(width, shape.x1 + shape.to) - Math.max(0, shape.x0 + shape.from);
  return shown >= textWidth + 2 * INSIDE_PAD_PX;
}
