import type { AxisLayout } from '../layout/axis.js';
import { PLANS, type Plan } from '../layout/plan.js';
import { TimelineView } from './view.svelte.js';

/** So many events are all named where the axis is narrow; more would make it too high. */
const MOST_NAMED = 20;

const [compact, medium] = PLANS;
/** The narrow plan with lines that have room for a title beside each mark. */
const named: Plan | undefined = compact &&
  medium && {
    ...medium,
    id: compact.id,
    minWidth: compact.minWidth,
    ticks: compact.ticks,
  };

/**
 * What the live timeline shows. On a narrow page readers have the titles in the list below the axis; an author has the axis
 * alone, so the lines have room for titles: then the one of the selected event is beside other marks and not over them.
 */
export class LiveView extends TimelineView {
  override layoutFor(plan: Plan, maxHeight?: number): AxisLayout {
    const isNamed = plan.id === compact?.id && named && this.table.count <= MOST_NAMED;
    return super.layoutFor(isNamed ? named : plan, maxHeight);
  }
}
