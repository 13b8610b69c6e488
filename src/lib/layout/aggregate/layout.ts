import type { Archive } from '../../model/archive.js';
import { MOST_PADDING, padded, type TimeExtent } from '../fit.js';
import type { Plan } from '../plan.js';
import { limitsOf, type Viewport } from '../viewport.js';
import { bandPlan } from './bands.js';
import type { AggregateLayout, AggregatePlan } from './frame.js';
import { bandsOf, type AggregateIndex } from './band-index.js';

/** Beside the known time: the farthest that a mark reaches out of its own, and a little more. */
const EDGE_PX = 36;

/** Returns the view that shows all events of a table. */
export function fitAll(extent: TimeExtent, { minWidth }: Pick<Plan, 'minWidth'>): Viewport {
  const edge = Math.min(EDGE_PX, minWidth * MOST_PADDING);
  return padded(extent, minWidth, edge, edge);
}

/**
 * Plans the axis of a large table.
 *
 * @param lanes of all its events, shown or not
 * @param extent of all its events
 * @param otherLanes name of the band that lanes beyond the eleventh share, with their number
 * @param maxHeight pixels that the axis may have, where its bands can be as low as that
 */
export function planAggregate(
  lanes: Archive['lanes'],
  extent: TimeExtent,
  plan: Plan,
  otherLanes: (count: number) => string,
  maxHeight?: number,
): AggregatePlan {
  const count = bandsOf(lanes.length).reduce((most, band) => Math.max(most, band + 1), 1);
  const others = lanes.length - count;
  const bands = Array.from({ length: count }, (_, band) => {
    const { id, title } = lanes[band] ?? { id: '', title: '' };
    return band === count - 1 && others > 0 ? { id: '', title: otherLanes(others + 1) } : { id, title };
  });
  const fit = fitAll(extent, plan);
  return {
    plan: bandPlan(count, plan, maxHeight),
    fontPx: plan.fontPx,
    fit,
    limits: limitsOf(fit, extent.start, extent.end),
    bands,
  };
}

/** Lays the axis of a large table out. O(lanes). */
export function layOutAggregate(
  table: Archive['table'],
  index: AggregateIndex,
  plan: AggregatePlan,
  words: Pick<AggregateLayout, 'labelOf' | 'measure'>,
): AggregateLayout {
  const bandOfRow = (row: number): number => index.bandOf[table.lane[row] ?? 0] ?? 0;
  return { ...plan, ...words, table, index, bandOfRow };
}
