import type { Viewport } from '../viewport.js';
import type { BandIndex } from './index.js';
import { countBefore, countUpTo } from './search.js';

/** The events of one band in stretches of equal length, as many as a view `width` pixels wide shows. */
export interface Buckets {
  /** Left edge of the first bucket, and width of one, in pixels; both may be broken. */
  readonly x: number;
  readonly step: number;
  /** Start of the first bucket and length of one, in milliseconds. */
  readonly from: number;
  readonly ms: number;
  /** How many events begin in each, and how many have some of their time in it. */
  readonly starts: Uint32Array;
  readonly within: Uint32Array;
}

/** Arrays that are used anew in each frame: nothing on the way of a frame is made for every bucket. */
export class BucketStore {
  readonly #arrays = new Map<number, Uint32Array>();

  take(key: number, length: number): Uint32Array {
    let array = this.#arrays.get(key);
    if (!array || array.length < length) {
      array = new Uint32Array(length + 64);
      this.#arrays.set(key, array);
    }
    return array.subarray(0, length);
  }
}

/** Exact counts for each bucket of a level in view. O(buckets x log of the events in one). */
export function bucketsOf(
  band: BandIndex,
  viewport: Viewport,
  width: number,
  level: number,
  store: BucketStore,
  key: number,
): Buckets {
  const ms = 2 ** level;
  const pxPerMs = width / (viewport.end - viewport.start);
  const first = Math.floor(viewport.start / ms);
  const count = Math.ceil(viewport.end / ms) - first;
  const starts = store.take(key * 2, count);
  const within = store.take(key * 2 + 1, count);
  let begun = countBefore(band.start, first * ms);
  let over = countUpTo(band.end, first * ms);
  for (let index = 0; index < count; index += 1) {
    const edge = (first + index + 1) * ms;
    const next = countBefore(band.start, edge, begun);
    starts[index] = next - begun;
    within[index] = next - over;
    begun = next;
    over = countUpTo(band.end, edge, over);
  }
  return {
    x: (first * ms - viewport.start) * pxPerMs,
    step: ms * pxPerMs,
    from: first * ms,
    ms,
    starts,
    within,
  };
}
