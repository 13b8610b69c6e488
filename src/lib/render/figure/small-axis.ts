import { layOut, type AxisLayout } from '../../layout/axis.js';
import { PLANS, type Plan } from '../../layout/plan.js';
import { laneBandOf, paintOrder, sceneOf, type LaneBand } from '../../layout/scene.js';
import { tableOf } from '../../model/table.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import type { Messages } from '../../messages/types/page.js';
import { contentOf } from '../content.js';
import { drawnHeight } from '../mark-geometry.js';
import { LIGHT } from './colours.js';
import { gridItems } from './grid.js';
import { scaled, type Leaf } from './items.js';
import { measureLetters } from './letter-widths.js';
import { labelItem, markItems } from './marks.js';
import { drawNoEvents } from './no-events.js';

/** A card is seen small: the axis is drawn at this part of its width and made larger. */
const SCALE = 1.6;
const ROW_PX = 17;
const LANE_HEADER_PX = 18;
const MAX_ROWS = 8;
/** Events that are tried for a place, the most important first: more never find one. */
const MAX_TRIED = 120;
const MEASURE = { measure: measureLetters };

interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the axis in few lines: the most important events that have a line to themselves, and at the name of a lane
 * how many more it has. Nothing hides anything else.
 */
export function smallAxis(timeline: Timeline, messages: Messages, room: Room): Leaf[] {
  if (timeline.events.length === 0)
    return [...drawNoEvents(messages.timeline.none, room.width, 13 * SCALE, LIGHT).items];
  const plan = planOf(timeline, room);
  if (!plan) return [];
  const all = layOut(
    contentOf(timeline, tableOf(timeline), messages),
    { ...plan, maxRows: Infinity },
    MEASURE,
  );
  const shown = chosenOf(timeline, messages, { plan, all });
  const layout = layoutOf(shown, messages, { plan, all });
  const drawn = sceneOf(layout, { viewport: layout.fit, width: plan.minWidth, messages: messages.axis });
  const scene = { ...drawn, lanes: withAllCounts(drawn.lanes, layout, timeline, shown) };
  const items: Leaf[] = [
    ...gridItems({ ...scene, flags: [] }, LIGHT, true),
    ...paintOrder(scene.marks).flatMap((mark) => [
      ...markItems({ ...mark, height: drawnHeight(mark) }, LIGHT),
      ...labelItem(mark, undefined, LIGHT, plan.fontPx),
    ]),
  ];
  return scaled(items, Math.min(SCALE, room.height / scene.height));
}

function planOf({ lanes }: Timeline, { width, height }: Room): Plan | undefined {
  const [compact] = PLANS;
  if (!compact) return undefined;
  const laneRoom = (height / SCALE - compact.tickHeight) / Math.max(1, lanes.length);
  const rows = Math.floor((laneRoom - LANE_HEADER_PX - 2 * compact.lanePad) / ROW_PX);
  return {
    ...compact,
    minWidth: width / SCALE,
    rowHeight: ROW_PX,
    markHeight: 11,
    laneHeader: LANE_HEADER_PX,
    labels: 'all',
    maxRows: Math.min(MAX_ROWS, Math.max(1, rows)),
    flagHeight: 0,
    fontPx: 13,
    ticks: 5,
  };
}

interface Frame {
  readonly plan: Plan;
  /** The layout of all events, whose view is kept. */
  readonly all: AxisLayout;
}

function layoutOf(timeline: Timeline, messages: Messages, { plan, all }: Frame): AxisLayout {
  return layOut(
    contentOf(timeline, tableOf(timeline), messages),
    { ...plan, maxRows: Infinity },
    { fit: all.fit, ...MEASURE },
  );
}

/** Returns the timeline with those events that have room, taken by importance. */
function chosenOf(timeline: Timeline, messages: Messages, frame: Frame): Timeline {
  const ranked = [...timeline.events].sort((a, b) => b.importance - a.importance).slice(0, MAX_TRIED);
  const taken = new Set<TimelineEvent>();
  const withTaken = (): Timeline => ({
    ...timeline,
    events: timeline.events.filter((each) => taken.has(each)),
  });
  for (const event of ranked) {
    taken.add(event);
    const { rows } = layoutOf(withTaken(), messages, frame);
    if (rows.lines.some((lines) => lines > frame.plan.maxRows)) taken.delete(event);
  }
  return withTaken();
}

/** Returns the lanes, each with the number of its events that are not shown, or have no words. */
function withAllCounts(
  lanes: readonly LaneBand[],
  layout: AxisLayout,
  { events }: Timeline,
  shown: Timeline,
): LaneBand[] {
  return lanes.map(({ id, unlabelled }, index) => {
    const isOf = ({ lane }: TimelineEvent): boolean => lane === id;
    const hidden = events.filter(isOf).length - shown.events.filter(isOf).length;
    const count = hidden + unlabelled.length;
    return { ...laneBandOf(layout, index, layout.plan.minWidth, measureLetters, count), unlabelled };
  });
}
