/** How many of `times` (sorted) are before `time`, looked for from a position that is at or before the answer. */
export function countBefore(times: Float64Array, time: number, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step <= times.length && (times[low + step - 1] ?? Infinity) < time) {
    low += step;
    step *= 2;
  }
  let high = Math.min(times.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of `times` (sorted) are at or before `time`; `from` as above. */
export function countUpTo(times: Float64Array, time: number, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step <= times.length && (times[low + step - 1] ?? Infinity) <= time) {
    low += step;
    step *= 2;
  }
  let high = Math.min(times.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
