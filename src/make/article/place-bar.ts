/** A part of the page, in CSS pixels. */
export interface BarBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the bar keeps from the words. */
const GAP = 6;

/**
 * Returns where the bar of a selection goes: below its last line, or above its first one where there is no room below. It is
 * never over the words that are selected.
 */
export function placeBar(
  lines: { readonly first: BarBox; readonly last: BarBox },
  bar: { readonly width: number; readonly height: number },
  /** The width of the text, and what of it can be seen. */
  area: BarBox,
): { readonly left: number; readonly top: number } {
  const { first, last } = lines;
  const isRoomBelow = last.bottom + GAP + bar.height <= area.bottom;
  const isRoomAbove = first.top - GAP - bar.height >= area.top;
  const top = isRoomBelow || !isRoomAbove ? last.bottom + GAP : first.top - GAP - bar.height;
  return { left: Math.max(area.left, Math.min(last.left, area.right - bar.width)), top };
}
