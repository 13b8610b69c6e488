/**
 * How many of `rows` begin before `time`, looked for from a place that is at or before the answer.
 *
 * @param starts by row, so that no list of rows needs a copy of its times; `rows` stand in their order
 */
export function countBegun(starts: Float64Array, rows: Uint32Array, time: number, from = 0): number {
  const at = (place: number): number => starts[rows[place] ?? 0] ?? Infinity;
  let low = from;
  let step = 1;
  while (low + step <= rows.length && at(low + step - 1) < time) {
    low += step;
    step *= 2;
  }
  let high = Math.min(rows.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < time) low = middle + 1;
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
