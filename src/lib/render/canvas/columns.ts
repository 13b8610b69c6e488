import type { Columns } from '../../layout/histogram.js';
import { DotStore } from './dots.js';
import type { Raster } from './raster.js';
import { blend, type CanvasTheme } from './theme.js';

/** Buckets at least this wide are apart from one another. */
const APART_PX = 3;
/** Even one event can be seen. */
const LEAST_PX = 2;
/** How much of a lane's colour is in what is only in progress. */
const PALE = 0.22;
/** A leader's tick hangs from the upper edge of the columns; where it has words, it reaches up beside them. */
const TICK_PX = 3;
const LABEL_TICK_PX = 16;

/** Counts up to this have their heights kept: most columns are of few events. */
const KEPT_COUNTS = 512;

/** What one frame leaves for the next: dots that are drawn already, and heights that are reckoned. */
export class PaintStore {
  readonly dots = new DotStore();
  readonly #heights = new Map<string, Uint8Array>();

  /** Heights of columns of so many events, by count. */
  heights(peak: number, full: number, least: number): Uint8Array {
    const key = `${peak} ${full} ${least}`;
    let heights = this.#heights.get(key);
    if (!heights) {
      heights = Uint8Array.from({ length: KEPT_COUNTS }, (_, count) =>
        columnHeight(count, peak, full, least),
      );
      this.#heights.set(key, heights);
    }
    return heights;
  }
}

/**
 * Height of a column of `count` events where a full one represents `peak`: by the logarithm, since bursts are a
 * thousand times as large as quiet days.
 */
export function columnHeight(count: number, peak: number, full: number, least: number): number {
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
  const heights = store.heights(peak, full, least);
  const height = (count: number): number => heights[count] ?? columnHeight(count, peak, full, least);
  const lane = theme.lanes[columns.lane] ?? theme.ink;
  const pale = blend(lane, theme.paper, PALE);
  const bottom = Math.round((columns.top + columns.height) * ratio);
  for (let bucket = 0; bucket < within.length; bucket += 1) {
    const all = within[bucket] ?? 0;
    if (all === 0) continue;
    const from = Math.max(0, Math.round((x + bucket * step) * ratio));
    const to = Math.min(raster.width, Math.round((x + (bucket + 1) * step) * ratio));
    if (from >= to) continue;
    const begin = isBehindMarks ? 0 : height(starts[bucket] ?? 0);
    const inner = Math.max(from + 1, to - gap);
    raster.column(from, inner, bottom, begin, lane, height(all), pale);
    if (inner < to) raster.column(inner, to, bottom, 0, lane, height(all), pale);
  }
  const tickBottom = Math.round((columns.top + TICK_PX) * ratio);
  const half = Math.max(1, Math.round(ratio));
  for (const leader of columns.leaders) {
    const at = Math.round(leader.x * ratio);
    const length = Math.round((leader.label ? LABEL_TICK_PX + TICK_PX : TICK_PX) * ratio);
    raster.rect(at - half + 1, tickBottom - length, at + half, tickBottom, lane);
  }
}
