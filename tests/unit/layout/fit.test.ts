import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import { extentOf, fit } from '../../../src/lib/layout/fit.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { PLANS } from '../../../src/lib/layout/plan.js';
import { clamp, xOf } from '../../../src/lib/layout/viewport.js';
import { anyEvents, nearDate } from '../../golden/any.js';
import { contentOf, DAY_MS, type MadeUp } from '../../golden/made-up.js';
import { ALL_PLANS, sceneOfAll } from '../../golden/scenes.js';

const fitOf = (events: readonly MadeUp[], plan = PLANS[0]) => {
  const { table, titleOf } = contentOf(events);
  if (!plan) throw new Error('no plan');
  return fit(table, plan, titleOf, measureText);
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
      const view = fit(content.table, plan, content.titleOf, measureText);
      expect(Number.isFinite(view.start) && Number.isFinite(view.end)).toBe(true);
      expect(view.end - view.start).toBeGreaterThanOrEqual(DAY_MS);
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
  it('is the first and last known bound, a day at least where there is one moment, and nothing infinite', () => {
    fc.assert(
      fc.property(anyEvents(20), (events) => {
        const { table } = contentOf(events);
        const bounds = [...table.start, ...table.end].filter(Number.isFinite);
        const { start, end } = extentOf(table);
        expect(start).toBe(bounds.length === 0 ? 0 : Math.min(...bounds));
        const isOneMoment = [...table.start].filter((each) => each > start).length === 0;
        const least = isOneMoment ? start + DAY_MS : start;
        expect(end).toBe(bounds.length === 0 ? DAY_MS : Math.max(...bounds, least));
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

  it('leaves the known time a part of the plot, however long the titles', () => {
    for (const plan of PLANS) {
      const events = ['[..2020-09-01]', '2020-09-08'].map((edtf) => ({ edtf, title: 'W'.repeat(300) }));
      const { start, end } = extentOf(contentOf(events).table);
      const view = fitOf(events, plan);
      const shown = xOf(view, plan.minWidth, end) - xOf(view, plan.minWidth, start);
      expect(shown).toBeGreaterThan(plan.minWidth * 0.05);
    }
  });
});
