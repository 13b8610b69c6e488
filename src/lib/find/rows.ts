/** Place of the first number that is not below `wanted` in a sorted list that is read by `at`; `count` if all are. */
export function firstFrom(count: number, at: (place: number) => number, wanted: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
