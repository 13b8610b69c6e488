import { edgesOf, type MarkShape } from './marks.js';

/** Where a label may be beside its mark. */
export type Side = 'left' | 'right' | 'inside';

/** Between a mark and its label. */
const LABEL_GAP_PX = 7;
/** Labels never leave the frame, and keep this much from its edge. */
export const FRAME_PX = 2;
/** Between a bar's end and the label inside it. */
const INSIDE_PAD_PX = 12;
/** Of a long title so much is enough for a start, in ems: lines are packed with it, and the rest is drawn where there is room. */
const ENOUGH_EMS = 16;

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

/** Returns the part of the frame that a label on a side may take: from the mark to the frame's edge, or within the mark. */
export function roomAt(shape: MarkShape, side: Side, width: number): readonly [number, number] {
  const [from, to] = labelSpan(shape, side, 0);
  if (side === 'left') return [FRAME_PX, to];
  if (side === 'right') return [from, width - FRAME_PX];
  return [from, Math.min(width, shape.x1 + shape.to) - INSIDE_PAD_PX];
}

/** Returns how much of a title's width is enough where others need the room too. */
export function enoughOf(textWidth: number, fontPx: number): number {
  return Math.min(textWidth, ENOUGH_EMS * fontPx);
}

/**
 * Returns the side that is a label's own, whatever else is on its line: the first where the frame has room for all of
 * it, else the first with room for enough.
 */
export function sideFor(
  shape: MarkShape,
  sides: readonly Side[],
  textWidth: number,
  { width, fontPx }: { readonly width: number; readonly fontPx: number },
): Side | undefined {
  const has = (wanted: number) => (side: Side) => {
    const [from, to] = roomAt(shape, side, width);
    return to - from >= wanted;
  };
  return sides.find(has(textWidth)) ?? sides.find(has(enoughOf(textWidth, fontPx)));
}
