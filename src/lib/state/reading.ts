/**
 * Returns which item of a list the reader is at: the last one that begins above the reading line. The line travels
 * from the top of the free view to its bottom as the page is scrolled from its top to its end, so that the
 * first and the last items can be reached however short they are.
 *
 * `tops` are the items' upper edges, ascending, and `top` and `bottom` the free part of the window, all in
 * pixels from its upper edge; `progress` is the part scrolled, 0 to 1.
 */
export function activeItem(
  tops: readonly number[],
  view: { readonly top: number; readonly bottom: number; readonly progress: number },
): number | undefined {
  const line = view.top + (view.bottom - view.top) * Math.min(1, Math.max(0, view.progress));
  let found: number | undefined;
  for (const [index, top] of tops.entries()) if (top <= line + 1) found = index;
  return found;
}
