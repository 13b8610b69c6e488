import { bisect } from '../../model/bisect.js';

/**
 * Returns how many of `rows` begin before `time`, looked for from a place that is at or before the answer.
 *
 * @param starts by row, so that no list of rows needs a copy of its times; `rows` are in their order
 */
export function countBegun(starts: Float64Array, rows: Uint32Array, time: number, from = 0): number {
  return countFrom(from, rows.length, (place) => (starts[rows[place] ?? 0] ?? Infinity) < time);
}

/** Returns how many of `times` (sorted) are at or before `time`; `from` as above. */
export function countUpTo(times: Float64Array, time: number, from = 0): number {
  return countFrom(from, times.length, (place) => (times[place] ?? Infinity) <= time);
}

/** Doubles its steps from a place near the answer, then bisects the last step. */
function countFrom(from: number, count: number, isBefore: (place: number) => boolean): number {
  let low = from;
  let step = 1;
  while (low + step <= count && isBefore(low + step - 1)) {
    low += step;
    step *= 2;
  }
  return bisect(low, Math.min(count, low + step), isBefore);
}
