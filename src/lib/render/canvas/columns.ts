import type { Columns } from '../../layout/columns.js';
import { DotStore } from './dots.js';
import type { Raster } from './raster.js';
import { blend, type CanvasTheme } from './theme.js';

/** Buckets at least this wide stand apart from one another. */
const APART_PX = 3;
/** Even one event can be seen. */
const LEAST_PX = 2;
/** How much of a lane's colour is in what is only in progress. */
const PALE = 0.22;
/** A leader's tick hangs from the upper edge of the columns; where it has words, it reaches up beside them. */
const TICK_PX = 3;
const LABEL_TICK_PX = 16;

/** What one frame leaves for the next: heights by pixel, and dots that are drawn already. */
export class PaintStore {
  readonly dots = new DotStore();
  #starts = new Uint8Array(0);
  #within = new Uint8Array(0);

  take(width: number): { starts: Uint8Array; within: Uint8Array } {
    if (this.#starts.length !== width) {
      this.#starts = new Uint8Array(width);
      this.#within = new Uint8Array(width);
    } else {
      this.#starts.fill(0);
      this.#within.fill(0);
    }
    return { starts: this.#starts, within: this.#within };
  }
}

/**
 * Height of a column of `count` events where a full one stands for `peak`: by the logarithm, since bursts are a
 * thousand times as large as quiet days.
 */
export function heightOf(count: number, peak: number, full: number, least: number): number {
  if (count === 0) return 0;
  const part = Math.min(1, Math.log1p(count) / Math.log1p(Math.max(2, peak)));
  return Math.max(least, Math.round(part * full));
}

/** Paints the columns of a lane: pale what is in progress, full what begins, and the ticks of leaders above. */
export function paintColumns(
  raster: Raster,
  columns: Columns,
  theme: CanvasTheme,
  ratio: number,
  store: PaintStore,
): void {
  const { x, step, starts, within, peak, isBehindMarks } = columns;
  const full = Math.min(255, Math.round(columns.height * ratio));
  const least = Math.round(LEAST_PX * ratio);
  const gap = step >= APART_PX ? Math.max(1, Math.round(ratio)) : 0;
  const heights = store.take(raster.width);
  let highest = 0;
  let highestPale = 0;
  for (let bucket = 0; bucket < within.length; bucket += 1) {
    const all = within[bucket] ?? 0;
    if (all === 0) continue;
    const from = Math.max(0, Math.round((x + bucket * step) * ratio));
    const to = Math.min(raster.width, Math.round((x + (bucket + 1) * step) * ratio));
    const begin = isBehindMarks ? 0 : heightOf(starts[bucket] ?? 0, peak, full, least);
    const pale = heightOf(all, peak, full, least);
    heights.within.fill(pale, from, to);
    heights.starts.fill(begin, from, Math.max(from + 1, to - gap));
    highest = Math.max(highest, begin);
    highestPale = Math.max(highestPale, pale);
  }
  const lane = theme.lanes[columns.lane] ?? theme.ink;
  const bottom = Math.round((columns.top + columns.height) * ratio);
  raster.columns(heights.within, bottom, highestPale, blend(lane, theme.paper, PALE));
  raster.columns(heights.starts, bottom, highest, lane);
  const tickBottom = Math.round((columns.top + TICK_PX) * ratio);
  const half = Math.max(1, Math.round(ratio));
  for (const leader of columns.leaders) {
    const at = Math.round(leader.x * ratio);
    const length = Math.round((leader.label ? LABEL_TICK_PX + TICK_PX : TICK_PX) * ratio);
    raster.rect(at - half + 1, tickBottom - length, at + half, tickBottom, lane);
  }
}
