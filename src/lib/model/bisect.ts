/**
 * Returns the first place in [low, high) for which `isBefore` is false, or `high`: the places for which it is true come
 * first, as in any sorted list.
 */
export function bisect(low: number, high: number, isBefore: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
