import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import type { KeyDay } from '../../../src/lib/layout/keyday.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import type { Plan } from '../../../src/lib/layout/plan.js';
import { sceneOf, type Scene } from '../../../src/lib/layout/scene.js';
import { TICK_LABEL_PX, type Tick } from '../../../src/lib/layout/ticks.js';
import { timeAt, xOf, type Viewport } from '../../../src/lib/layout/viewport.js';
import englishAxis from '../../../src/lib/messages/en/axis.js';
import { startOfYear, yearAt } from '../../../src/lib/model/dates/calendar.js';
import { contentOf, DAY_MS } from '../../golden/made-up.js';
import { ALL_PLANS } from '../../golden/scenes.js';

const YEAR_MS = 365.2425 * DAY_MS;
const HOUR_MS = 3_600_000;
const part = fc.double({ min: 0, max: 1, noNaN: true });

const empty = contentOf([]);
const LAYOUTS = ALL_PLANS.map((plan) => layOut(empty, plan));
const widest = LAYOUTS.find(({ plan }) => plan.id === 'wide') ?? layOut(empty, ALL_PLANS[0] as Plan);

interface Case extends Scene {
  readonly viewport: Viewport;
  /** What fast-check prints of it. */
  readonly [fc.toStringMethod]: () => string;
}

function draw(viewport: Viewport, width = 1200, keyDay?: KeyDay, layout = widest): Case {
  const scene = sceneOf({ ...layout, keyDay }, { viewport, width, messages: englishAxis });
  const said = { plan: layout.plan.id, width, ...viewport, keyDay: keyDay?.start };
  return { ...scene, viewport, [fc.toStringMethod]: () => JSON.stringify(said) };
}

/** Views of years to 100 billion years, about any time that a date can name and beyond. */
const anyDeepView = fc
  .tuple(part, fc.double({ min: -2e10, max: 2e10, noNaN: true }), part)
  .map(([zoom, year, at]): Viewport => {
    const span = 366 * DAY_MS * 1e11 ** zoom;
    const middle = (year - 1970) * YEAR_MS;
    const isFar = Math.abs(middle) > 8e15;
    return { start: (isFar ? middle : 0) - at * span, end: (isFar ? middle : 0) + (1 - at) * span };
  });

/** Views of a millisecond to an hour, in our time. */
const anyShortView = fc.tuple(part, part, part).map(([zoom, at, when]): Viewport => {
  const span = HOUR_MS ** zoom;
  const middle = Date.UTC(1970, 0, 1) + when * 60 * YEAR_MS;
  return { start: middle - at * span, end: middle + (1 - at) * span };
});

/** Views of twenty minutes to 500,000 years, anywhere that dates reach. */
const anyView = fc.tuple(part, part).map(([zoom, at]): Viewport => {
  const span = (HOUR_MS / 3) * ((500_000 * YEAR_MS) / (HOUR_MS / 3)) ** zoom;
  const start = -270_000 * YEAR_MS + at * (540_000 * YEAR_MS - span);
  return { start, end: start + span };
});

/** Views of an hour to a hundred years, in our time, near 1970 and near the year 1. */
const anyNearView = fc
  .tuple(part, fc.constantFrom(0, Date.UTC(2020, 8, 8), -1969 * YEAR_MS, -2012 * YEAR_MS), part)
  .map(([zoom, middle, at]): Viewport => {
    const span = HOUR_MS * ((100 * YEAR_MS) / HOUR_MS) ** zoom;
    return { start: middle - at * span, end: middle + (1 - at) * span };
  });

/** In any plan, at its narrowest or wider, with and without a key day. */
const caseOf = (view: fc.Arbitrary<Viewport>): fc.Arbitrary<Case> =>
  fc
    .tuple(view, fc.constantFrom(...LAYOUTS), fc.constantFrom(0, 0, 100, 300), fc.option(part))
    .map(([viewport, layout, wider, at]) => {
      const start = at === null ? 0 : Math.floor(timeAt(viewport, 1, at) / DAY_MS) * DAY_MS;
      const keyDay = at === null ? undefined : { start, end: start + DAY_MS, count: 9 };
      return draw(viewport, layout.plan.minWidth + wider, keyDay, layout);
    });
const anyCase = caseOf(fc.oneof(anyView, anyNearView, anyDeepView, anyShortView));

/** The pixels a label takes. */
const spanOf = ({ x, label }: Tick, fontPx: number): readonly [number, number] => [
  x + TICK_LABEL_PX,
  x + TICK_LABEL_PX + measureText(label, fontPx),
];

describe('ticks', () => {
  it('ascend, each time once, in the frame and where their time is', () => {
    fc.assert(
      fc.property(anyCase, ({ ticks, viewport, width }) => {
        for (const kind of [true, false]) {
          const times = ticks.filter(({ isMajor }) => isMajor === kind).map(({ time }) => time);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
        expect(new Set(ticks.map(({ time }) => time)).size).toBe(ticks.length);
        const wrong = ticks.filter(
          ({ time, x, label, isMajor }) =>
            Math.abs(x - xOf(viewport, width, time)) > 0.001 ||
            x < -0.01 ||
            x > width + 0.01 ||
            (!isMajor && label !== ''),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are some, and never more than one every few pixels', () => {
    fc.assert(
      fc.property(anyCase, ({ ticks, width }) => {
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(width / 8 + 10);
      }),
      { numRuns: 200 },
    );
  });

  it('have labels that do not touch one another, the key day’s label or the frame', () => {
    fc.assert(
      fc.property(anyCase, ({ ticks, width, keyLine, fontPx }) => {
        const spans = ticks.filter(({ label }) => label !== '').map((tick) => spanOf(tick, fontPx));
        if (keyLine) {
          const half = measureText(keyLine.label, fontPx) / 2;
          spans.push([keyLine.x + keyLine.by - half, keyLine.x + keyLine.by + half]);
        }
        const inOrder = [...spans].sort((a, b) => a[0] - b[0]);
        const wrong = inOrder.filter(
          ([from, to], index) => from < (inOrder[index - 1]?.[1] ?? -0.01) || to > width + 0.01,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('name a time in any view of our time, unless the key day’s label does', () => {
    fc.assert(
      fc.property(caseOf(anyNearView), ({ ticks, keyLine }) => {
        expect(keyLine !== undefined || ticks.some(({ label }) => label !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['milliseconds', 4, '10:40:00.001'],
    ['the day of the first of milliseconds', 4, '8 September 2020, 10:39:59.998'],
    ['seconds', 10_000, '10:40:02'],
    ['minutes', HOUR_MS, '10:30'],
    ['days', 6 * DAY_MS, '8 September'],
    ['months', 400 * DAY_MS, 'October'],
    ['years', 6 * YEAR_MS, '2020'],
    ['centuries', 1000 * YEAR_MS, '2000'],
    ['many centuries', 10_000 * YEAR_MS, '2000 BC'],
    ['thousands of years', 700_000 * YEAR_MS, '200000 BC'],
    ['millions of years', 1e8 * YEAR_MS, '20 million BC'],
    ['billions of years', 3e10 * YEAR_MS, '10 billion BC'],
    ['billions of years to come', 3e10 * YEAR_MS, 'AD 10 billion'],
  ])('name %s', (_, span, expected) => {
    const middle = Date.UTC(2020, 8, 8, 10, 40);
    const { ticks } = draw({ start: middle - span / 2, end: middle + span / 2 });
    expect(ticks.map(({ label }) => label).filter((label) => label.startsWith(expected))).not.toEqual([]);
  });

  it('of years that no JavaScript date holds are at the start of their year', () => {
    fc.assert(
      fc.property(caseOf(anyDeepView), ({ ticks }) => {
        const far = ticks.filter(({ time }) => Math.abs(time) > 8.64e15);
        const wrong = far.filter(({ time }) => startOfYear(yearAt(time)) !== time);
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('count years before 1 as people do, and have no year 0', () => {
    const { ticks } = draw({ start: -1e4 * YEAR_MS, end: 1e3 * YEAR_MS });
    const major = ticks.filter(({ isMajor }) => isMajor).map(({ label }) => label);
    expect(major.filter((label) => label !== '')).toEqual([
      '8000 BC',
      '6000 BC',
      '4000 BC',
      '2000 BC',
      'AD 1',
      '2000',
    ]);
  });

  it('count years before 1 as people do in a view of decades', () => {
    const start = new Date(0).setUTCFullYear(-60, 0, 1);
    const labels = draw({ start, end: start + 100 * YEAR_MS }).ticks.map(({ label }) => label);
    expect(labels.filter((label) => /^\d+ BC$/.test(label))).not.toEqual([]);
    expect(labels.some((label) => label.includes('-'))).toBe(false);
  });
});

describe('the line of the key day', () => {
  it('stands in the middle of its day, its label inside the frame', () => {
    fc.assert(
      fc.property(anyCase, ({ keyLine, width, fontPx }) => {
        if (!keyLine) return;
        const half = measureText(keyLine.label, fontPx) / 2;
        expect(keyLine.x).toBeGreaterThanOrEqual(0);
        expect(keyLine.x).toBeLessThanOrEqual(width);
        expect(keyLine.x + keyLine.by - half).toBeGreaterThanOrEqual(-0.01);
        expect(keyLine.x + keyLine.by + half).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('is not there when its day is out of the frame', () => {
    const day = { start: 0, end: DAY_MS, count: 5 };
    expect(draw({ start: 10 * DAY_MS, end: 20 * DAY_MS }, 600, day).keyLine).toBeUndefined();
    expect(draw({ start: 0, end: DAY_MS }, 600).keyLine).toBeUndefined();
    expect(draw({ start: 0, end: DAY_MS }, 600, day).keyLine?.x).toBe(300);
  });
});
