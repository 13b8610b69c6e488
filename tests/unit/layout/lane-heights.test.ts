import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, middleOf, type AxisContent, type AxisLayout } from '../../../src/lib/layout/axis.js';
import { PLANS, planFor, type Plan } from '../../../src/lib/layout/plan.js';
import { sceneOf } from '../../../src/lib/layout/scene.js';
import englishAxis from '../../../src/lib/messages/en/axis.js';
import { tableOf } from '../../../src/lib/model/table.js';
import { anyEvents } from '../../golden/any.js';
import { timelineOf, type MadeUp } from '../../golden/made-up.js';

/** Made-up events on so many lanes. */
function onLanes(events: readonly MadeUp[], count: number): AxisContent {
  const lanes = Array.from({ length: count }, (_, index) => ({
    id: `lane-${index}`,
    title: `Lane ${index}`,
  }));
  const timeline = timelineOf(events);
  const table = tableOf({
    ...timeline,
    lanes,
    events: timeline.events.map((event, index) => ({ ...event, lane: `lane-${index % count}` })),
  });
  const titleOf = (row: number): string => timeline.events[table.event[row] ?? -1]?.title ?? '';
  return { table, lanes, titleOf, flags: [] };
}

/** Many events at nearly the same time: no lane has lines for all. */
const crowd = (count: number): MadeUp[] =>
  Array.from({ length: count }, (_, index) => ({
    edtf: `2020-09-0${1 + (index % 9)}`,
    title: `Something of note, number ${index}`,
    importance: index % 7,
  }));

/** The least height that the plan of a layout can draw its lanes in. */
const leastOf = ({ content }: AxisLayout, plan: Plan): number =>
  layOut(content, plan, { maxHeight: 0 }).height;

const anyPlan = fc.constantFrom(...PLANS, planFor(320, true), planFor(1200, true));
const anyRoom = fc.integer({ min: 40, max: 900 });
const anyLanes = fc.integer({ min: 1, max: 20 });

describe('the height of an axis', () => {
  it('is at most what it may be, wherever so many lanes can be as low as that', () => {
    fc.assert(
      fc.property(anyEvents(60), anyLanes, anyPlan, anyRoom, (events, lanes, plan, maxHeight) => {
        const layout = layOut(onLanes(events, lanes), plan, { maxHeight });
        expect(layout.height).toBeLessThanOrEqual(Math.max(maxHeight, leastOf(layout, plan)));
      }),
    );
  });

  it('is not more where names beside the lanes leave events less width than they had', () => {
    const events = Array.from({ length: 9 }, (_, index) => ({
      edtf: `2020-01-0${index + 1}`,
      title: `Event ${index}`,
    }));
    const content = onLanes(events, 2);
    const [, medium] = PLANS;
    if (!medium) throw new Error('there is a medium plan');
    for (let maxHeight = 70; maxHeight < 200; maxHeight += 2) {
      const layout = layOut(content, medium, { maxHeight });
      expect(layout.height).toBeLessThanOrEqual(Math.max(maxHeight, leastOf(layout, medium)));
    }
  });

  it('holds every lane, and every lane its lines', () => {
    fc.assert(
      fc.property(anyEvents(60), anyLanes, anyPlan, anyRoom, (events, lanes, plan, maxHeight) => {
        const layout = layOut(onLanes(events, lanes), plan, { maxHeight });
        const { table } = layout.content;
        let top = plan.tickHeight;
        for (const band of layout.lanes) {
          expect(band.top).toBe(top);
          top += band.height;
        }
        expect(top).toBeLessThanOrEqual(layout.height);
        for (let row = 0; row < table.count; row += 1) {
          const lane = table.lane[row] ?? 0;
          const band = layout.lanes[lane] ?? { top: 0, height: 0 };
          expect(layout.rows.line[row]).toBeLessThan(layout.rows.lines[lane] ?? 0);
          const half = layout.plan.rowHeight / 2;
          expect(middleOf(layout, row) - half).toBeGreaterThanOrEqual(band.top + layout.plan.laneHeader);
          expect(middleOf(layout, row) + half).toBeLessThanOrEqual(band.top + band.height);
        }
      }),
    );
  });

  it('is all that it may have where lines were taken away, and as ever where none had to be', () => {
    fc.assert(
      fc.property(anyEvents(60), anyLanes, anyPlan, anyRoom, (events, lanes, plan, maxHeight) => {
        const content = onLanes(events, lanes);
        const [all, layout] = [layOut(content, plan), layOut(content, plan, { maxHeight })];
        if (layout.isShortened && !all.isShortened && maxHeight >= leastOf(layout, plan))
          expect(layout.height).toBe(maxHeight);
        if (all.height <= maxHeight) expect(layout).toEqual(all);
      }),
    );
  });

  it('takes lines before it makes lanes lower', () => {
    const content = onLanes(crowd(90), 9);
    const [, , wide] = PLANS;
    if (!wide) throw new Error('there is a wide plan');
    const all = layOut(content, wide);
    expect(Math.max(...all.rows.lines)).toBeGreaterThan(2);
    const fewer = layOut(content, wide, { maxHeight: 480 });
    expect(fewer.isShortened).toBe(true);
    expect(fewer.plan).toEqual(wide);
    const least = layOut(content, wide, { maxHeight: 250 });
    expect(least.rows.lines).toEqual(Array.from({ length: 9 }, () => 1));
    expect(least.plan.lanePad).toBeLessThan(wide.lanePad);
    expect(least.height).toBe(250);
  });

  it('leaves the most important events their own lines', () => {
    const events = crowd(40).map((event, index) => ({ ...event, importance: index === 31 ? 9 : 1 }));
    const [, medium] = PLANS;
    if (!medium) throw new Error('there is a medium plan');
    const layout = layOut(onLanes(events, 1), medium, { maxHeight: 140 });
    const row = layout.content.table.event.indexOf(31);
    expect(layout.rows.lines[0]).toBeGreaterThan(1);
    expect(layout.rows.line[row]).toBeLessThan((layout.rows.lines[0] ?? 0) - 1);
  });

  it('keeps names of lanes clear of marks in every plan and at every height', () => {
    for (const plan of PLANS)
      for (const maxHeight of [200, 300, 400, 600, 900]) {
        const layout = layOut(onLanes(crowd(60), 6), plan, { maxHeight });
        const scene = sceneOf(layout, { viewport: layout.fit, width: plan.minWidth, messages: englishAxis });
        for (const mark of scene.marks) {
          const { nameY = 0 } = scene.lanes[mark.lane] ?? {};
          // Beside the plot, or above all of its marks.
          if (layout.plan.gutter === 0) expect(mark.y - mark.height / 2).toBeGreaterThanOrEqual(nameY);
        }
      }
  });
});
