import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import { MEDIUM_FROM_PX, PLANS, planFor, WIDE_FROM_PX } from '../../../src/lib/layout/plan.js';
import { sceneOf } from '../../../src/lib/layout/scene.js';
import englishAxis from '../../../src/lib/messages/en/axis.js';
import { anyEvents } from '../../golden/any.js';
import { contentOf } from '../../golden/made-up.js';

describe('the plan for a width', () => {
  it.each([
    [0, 'compact'],
    [320, 'compact'],
    [MEDIUM_FROM_PX - 1, 'compact'],
    [MEDIUM_FROM_PX, 'medium'],
    [WIDE_FROM_PX - 1, 'medium'],
    [WIDE_FROM_PX, 'wide'],
    [3000, 'wide'],
  ])('of %i px is %s, and folded the strip that belongs to it', (width, id) => {
    expect(planFor(width).id).toBe(id);
    const folded = planFor(width, true);
    expect([folded.id, folded.minWidth, folded.gutter]).toEqual([
      'strip',
      planFor(width).minWidth,
      planFor(width).gutter,
    ]);
  });

  it('is packed for the narrowest plot of its class, or narrower', () => {
    for (const from of [MEDIUM_FROM_PX, WIDE_FROM_PX]) {
      const plan = planFor(from);
      expect(plan.minWidth + plan.gutter).toBeLessThanOrEqual(from);
    }
    expect(PLANS.map(({ minWidth }) => minWidth)).toEqual(
      PLANS.map(({ minWidth }) => minWidth).sort((a, b) => a - b),
    );
  });

  it('changes where the style sheet of the axis changes', () => {
    const axis = readFileSync(new URL('../../../src/lib/components/Axis.svelte', import.meta.url), 'utf8');
    const queries = [...axis.matchAll(/@container axis \(([^)]*)\)/g)].map((match) => match[1]);
    expect(queries).toEqual([
      `width < ${MEDIUM_FROM_PX}px`,
      `${MEDIUM_FROM_PX}px <= width < ${WIDE_FROM_PX}px`,
      `width >= ${WIDE_FROM_PX}px`,
    ]);
  });

  it('has no letters below 12 px', () => {
    for (const plan of [...PLANS, planFor(320, true), planFor(1200, true)])
      expect(plan.fontPx).toBeGreaterThanOrEqual(12);
  });
});

describe('an axis of one plan', () => {
  it('has one height, and each mark one place up and down, at every width of the class', () => {
    fc.assert(
      fc.property(anyEvents(20), fc.constantFrom(...PLANS), (events, plan) => {
        const layout = layOut(contentOf(events), plan);
        const placesAt = (width: number): string => {
          const scene = sceneOf(layout, { viewport: layout.fit, width, messages: englishAxis });
          const rows = scene.marks.map(({ row, y, height }) => [row, y, height]);
          // Which marks have words depends on the width, and so does their number behind a lane's name.
          const lanes = scene.lanes.map(({ unlabelled: _, count: _count, ...lane }) => lane);
          return JSON.stringify([scene.height, scene.floor, lanes, rows]);
        };
        expect(placesAt(plan.minWidth * 1.6)).toBe(placesAt(plan.minWidth));
      }),
    );
  });

  it('folded stays a strip, however many the events', () => {
    const events = Array.from({ length: 300 }, (_, index) => ({ edtf: '2020-09-08', lane: index % 3 }));
    for (const width of [320, 800, 1200])
      expect(layOut(contentOf(events), planFor(width, true)).height).toBeLessThan(130);
  });
});
