import type { Viewport } from '../viewport.js';
import { startsBefore, type AggregateIndex } from './band-index.js';

/** Heights of one-pixel columns for all bands together, by the logarithm of how many events begin in each. */
export function overviewColumns(
  { bands }: AggregateIndex,
  fit: Viewport,
  width: number,
  full: number,
): Uint8Array {
  const counts = new Float64Array(width);
  const msPerPx = (fit.end - fit.start) / width;
  for (const band of bands) {
    let before = startsBefore(band, fit.start);
    for (let x = 0; x < width; x += 1) {
      const next = startsBefore(band, fit.start + (x + 1) * msPerPx, before);
      counts[x] = (counts[x] ?? 0) + next - before;
      before = next;
    }
  }
  const most = Math.log1p(counts.reduce((a, b) => Math.max(a, b), 1));
  return Uint8Array.from(counts, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round((Math.log1p(count) / most) * full)),
  );
}
