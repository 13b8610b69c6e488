// Medians, percentiles and ratios of measured figures.

/** @typedef {{ p50: number, p95: number, max: number, mean: number }} Spread */

/**
 * The value below which a share of the figures lies, between the two nearest when it falls between them.
 * @param {readonly number[]} figures in any order
 * @param {number} share from 0 to 1
 * @returns {number} NaN of none
 */
export function percentile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * @param {readonly number[]} figures
 * @returns {number} NaN of none
 */
export function median(figures) {
  return percentile(figures, 0.5);
}

/**
 * @param {readonly number[]} figures
 * @returns {Spread}
 */
export function spreadOf(figures) {
  return {
    p50: median(figures),
    p95: percentile(figures, 0.95),
    max: percentile(figures, 1),
    mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
  };
}

/**
 * The median of one figure over runs; a run without it, or with one that is no number, counts for nothing.
 * @template T
 * @param {readonly T[]} runs
 * @param {(run: T) => number | undefined} figureOf
 * @returns {number | undefined}
 */
export function medianOf(runs, figureOf) {
  const figures = runs.map(figureOf).filter((figure) => figure !== undefined && Number.isFinite(figure));
  return figures.length > 0 ? median(/** @type {number[]} */ (figures)) : undefined;
}
