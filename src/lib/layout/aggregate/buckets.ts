import type { Viewport } from '../viewport.js';
import { startsBefore, type BandIndex } from './band-index.js';
import { countUpTo } from './search.js';

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

/** The buckets of one band that were counted last, and more on either side: most frames of a gesture need no others. */
interface Counted {
  readonly band: BandIndex;
  readonly level: number;
  readonly first: number;
  readonly starts: Uint32Array;
  readonly within: Uint32Array;
}

/** What was counted for each band. Changed by `bucketsOf`. */
export class BucketStore {
  readonly counted: Counted[] = [];
}

/**
 * Exact counts for each bucket of a level in view: O(buckets x log of the events in one) when they are counted, and
 * nothing while the view stays within what was.
 *
 * @param key of the band in the store
 */
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
  let counted = store.counted[key];
  const isIn =
    counted?.band === band &&
    counted.level === level &&
    first >= counted.first &&
    first + count <= counted.first + counted.starts.length;
  if (!counted || !isIn) counted = store.counted[key] = countAll(band, level, first - count, count * 3);
  const at = first - counted.first;
  return {
    x: (first * ms - viewport.start) * pxPerMs,
    step: ms * pxPerMs,
    from: first * ms,
    ms,
    starts: counted.starts.subarray(at, at + count),
    within: counted.within.subarray(at, at + count),
  };
}

function countAll(band: BandIndex, level: number, first: number, count: number): Counted {
  const ms = 2 ** level;
  const starts = new Uint32Array(count);
  const within = new Uint32Array(count);
  let begun = startsBefore(band, first * ms);
  let over = countUpTo(band.end, first * ms);
  for (let index = 0; index < count; index += 1) {
    const edge = (first + index + 1) * ms;
    const next = startsBefore(band, edge, begun);
    starts[index] = next - begun;
    within[index] = next - over;
    begun = next;
    over = countUpTo(band.end, edge, over);
  }
  return { band, level, first, starts, within };
}
