import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAll } from '../../../src/lib/layout/aggregate/layout.js';
import { layOut } from '../../../src/lib/layout/axis.js';
import { extentOf, fit } from '../../../src/lib/layout/fit.js';
import { edgesOf } from '../../../src/lib/layout/marks.js';
import { PLANS, planFor } from '../../../src/lib/layout/plan.js';
import { clamp, xOf } from '../../../src/lib/layout/viewport.js';
import { anyEvents, nearDate } from '../../golden/any.js';
import { contentOf, DAY_MS, type MadeUp } from '../../golden/made-up.js';
import { ALL_PLANS, sceneOfAll } from '../../golden/scenes.js';

const fitOf = (events: readonly MadeUp[], plan = PLANS[0]) => {
  if (!plan) throw new Error('no plan');
  return fit(contentOf(events).table, plan);
};

const CASES: readonly [string, string[]][] = [
  ['nothing', []],
  ['a day', ['2020-09-08']],
  ['an instant', ['2020-09-08T10:00:00Z']],
  ['one instant twice', ['2020-09-08T10:00:00Z', '2020-09-08T10:00:00Z']],
  ['a minute', ['2020-09-08T10:00Z']],
  ['a month', ['2020-09']],
  ['an arrow', ['[..2020-09-08]']],
  ['an arrow to the right', ['[2020-09-08..]']],
  ['a state without a start', ['/2020-09-08']],
  ['a state that goes on', ['2020-09-08/..']],
  ['both', ['/2020-09-08', '2020-09-08/..']],
  ['years before 1', ['-0044-03-15', '-0043']],
  ['all that a JavaScript date can hold', ['Y-270000', 'Y270000']],
  ['all that there is', ['Y-20000000000', '2020-09-08T10:00:00Z', 'Y20000000000']],
  ['a time of long ago', ['Y-4600000000/Y-4599999999', 'Y-4600000000']],
];

describe('in every plan', () => {
  it.each(CASES)('%s is in view, in a span of finite size', (_, dates) => {
    const content = contentOf(dates.map((edtf) => ({ edtf })));
    const extent = extentOf(content.table);
    for (const plan of ALL_PLANS) {
      const view = fit(content.table, plan);
      expect(Number.isFinite(view.start) && Number.isFinite(view.end)).toBe(true);
      expect(view.end - view.start).toBeGreaterThanOrEqual(
        dates[0] === '2020-09-08T10:00Z' ? 60_000 : DAY_MS,
      );
      expect(view.start).toBeLessThan(extent.start);
      expect(view.end).toBeGreaterThan(extent.end);
    }
  });

  it.each(CASES)('%s is shown by a view that gestures reach too', (_, dates) => {
    const content = contentOf(dates.map((edtf) => ({ edtf })));
    for (const plan of ALL_PLANS) {
      const layout = layOut(content, plan);
      const clamped = clamp(layout.fit, layout.limits);
      expect(Math.abs(xOf(layout.fit, 1000, clamped.start))).toBeLessThan(0.1);
      expect(Math.abs(xOf(layout.fit, 1000, clamped.end) - 1000)).toBeLessThan(0.1);
    }
  });
});

describe('the extent', () => {
  it('is the first and last known bound, a day round one instant, and nothing infinite', () => {
    fc.assert(
      fc.property(anyEvents(20), (events) => {
        const { table } = contentOf(events);
        const bounds = [...table.start, ...table.end].filter(Number.isFinite);
        const { start, end } = extentOf(table);
        const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
        const half = first === last ? DAY_MS / 2 : 0;
        expect([start, end]).toEqual(bounds.length === 0 ? [0, DAY_MS] : [first - half, last + half]);
      }),
    );
  });

  it('is as short as what happened', () => {
    const times = ['2020-09-08T22:00:04Z', '2020-09-08T22:00:31Z', '2020-09-08T22:00:59Z'];
    const { start, end } = extentOf(contentOf(times.map((edtf) => ({ edtf }))).table);
    expect(end - start).toBe(55_000);
  });
});

describe('the view that shows everything', () => {
  it('holds every known bound, clear of the edge', () => {
    fc.assert(
      fc.property(anyEvents(20), fc.constantFrom(...PLANS), (events, plan) => {
        const { table } = contentOf(events);
        const view = fitOf(events, plan);
        for (const bound of [...table.start, ...table.end].filter(Number.isFinite)) {
          const x = xOf(view, plan.minWidth, bound);
          expect(x).toBeGreaterThan(1);
          expect(x).toBeLessThan(plan.minWidth - 1);
        }
      }),
    );
  });

  it('has room for the labels of a few events, at the narrowest width', () => {
    const titles = ['Short', 'A title', 'Speech in Beijing'];
    const event = fc.record({ edtf: nearDate, title: fc.constantFrom(...titles) });
    const plans = PLANS.filter((plan) => plan.labels === 'all');
    fc.assert(
      fc.property(fc.array(event, { maxLength: 3 }), fc.constantFrom(...plans), (events, plan) => {
        const layout = layOut(contentOf(events.map((one, lane) => ({ ...one, lane }))), plan);
        const mute = sceneOfAll(layout).marks.filter(({ kind, label }) => kind !== 'state' && !label);
        expect(mute).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has at most 8 % beside the known time, however long the titles, at every width', () => {
    fc.assert(
      fc.property(anyEvents(20), fc.integer({ min: 288, max: 1900 }), (events, width) => {
        const { table } = contentOf(events);
        const extent = extentOf(table);
        // As a page that wide has it, and as a figure whose plan is as wide as it is.
        const page = planFor(width);
        for (const plan of [page, { ...page, minWidth: width - page.gutter }]) {
          for (const view of [fit(table, plan), fitAll(extent, plan)]) {
            const padding = [extent.start - view.start, view.end - extent.end];
            for (const ms of padding) expect(ms / (view.end - view.start)).toBeLessThanOrEqual(0.08 + 1e-9);
          }
        }
      }),
    );
  });

  it('shows whole what reaches out of its time, where that is less than 8 %', () => {
    for (const plan of ALL_PLANS.filter(({ minWidth }) => minWidth > 600))
      for (const edtf of ['[..2020-09-08]', '[2020-09-08..]', '2020-09-08', '2020-09-08?']) {
        const events = [{ edtf }, { edtf: '2020-03' }, { edtf: '2020-11' }, { edtf, lane: 1 }];
        const { marks, width } = sceneOfAll(layOut(contentOf(events), plan));
        for (const mark of marks) {
          const [left, right] = edgesOf(mark);
          expect([left >= 0, right <= width], `${edtf} in ${plan.id}`).toEqual([true, true]);
        }
      }
  });

  it('has one instant in the middle of a day, and one day from edge to edge', () => {
    const instant = Date.UTC(2020, 8, 8, 10);
    for (const plan of ALL_PLANS) {
      const around = fitOf([{ edtf: '2020-09-08T10:00:00Z' }], plan);
      expect((around.start + around.end) / 2).toBeCloseTo(instant, -1);
      const [mark] = sceneOfAll(layOut(contentOf([{ edtf: '2020-09-08' }]), plan)).marks;
      expect((mark?.x1 ?? 0) - (mark?.x0 ?? 0)).toBeGreaterThan(plan.minWidth * 0.84);
    }
  });
});
