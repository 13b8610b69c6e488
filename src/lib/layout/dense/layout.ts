import type { Archive } from '../../model/archive.js';
import { extentOf } from '../fit.js';
import type { Measure } from '../measure.js';
import type { Plan } from '../plan.js';
import { limitsOf, type Viewport } from '../viewport.js';
import { bandPlan } from './bands.js';
import type { DenseLayout } from './frame.js';
import type { DenseIndex } from './index.js';

export interface DenseLayoutOptions {
  readonly labelOf: DenseLayout['labelOf'];
  readonly measure: Measure;
  /** Name of the band that lanes beyond the eleventh share, with their number. */
  readonly otherLanes: (count: number) => string;
}

/** Beside the known time, so that no mark stands on the frame. A part of the view. */
const EDGE_PART = 0.012;

/** The view that shows all events of a table. */
export function fitAll(table: Archive['table']): Viewport {
  const { start, end } = extentOf(table);
  const pad = (end - start) * EDGE_PART;
  return { start: start - pad, end: end + pad };
}

/** Lays the axis of a large table out for a plan. O(lanes). */
export function layOutDense(
  { table, lanes }: Archive,
  index: DenseIndex,
  plan: Plan,
  fit: Viewport,
  { otherLanes, ...options }: DenseLayoutOptions,
): DenseLayout {
  const count = index.bands.length;
  const others = lanes.length - count;
  const bands = index.bands.map((_, band) => {
    const { id, title } = lanes[band] ?? { id: '', title: '' };
    return band === count - 1 && others > 0 ? { id: '', title: otherLanes(others + 1) } : { id, title };
  });
  const pad = ((fit.end - fit.start) * EDGE_PART) / (1 + 2 * EDGE_PART);
  return {
    ...options,
    table,
    index,
    plan: bandPlan(count, plan),
    fontPx: plan.fontPx,
    fit,
    limits: { ...limitsOf(fit, fit.start + pad, fit.end - pad), minSpanMs: MIN_SPAN_MS },
    bands,
    bandOfRow: (row) => index.bandOf[table.lane[row] ?? 0] ?? 0,
  };
}

/** Nearest view: a minute. Files of machines give their times by the second. */
const MIN_SPAN_MS = 60_000;
