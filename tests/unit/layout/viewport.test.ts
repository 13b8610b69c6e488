import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clamp,
  isSameView,
  limitsOf,
  panBy,
  reveal,
  timeAt,
  xOf,
  zoomAt,
  type Limits,
  type Viewport,
} from '../../../src/lib/layout/viewport.js';
import { anyLimits, anyView } from '../../golden/any.js';
import { DAY_MS } from '../../golden/made-up.js';

const YEAR_MS = 366 * DAY_MS;
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Doubles of this size are some thousandths of a millisecond apart at 20,000 years. */
const SLACK_MS = 1;

function expectInside(view: Viewport, limits: Limits): void {
  const span = view.end - view.start;
  expect(span).toBeGreaterThanOrEqual(limits.minSpanMs - SLACK_MS);
  expect(span).toBeLessThanOrEqual(limits.maxSpanMs + SLACK_MS);
  // Some of the known time stays in sight.
  expect(view.end).toBeGreaterThan(limits.start);
  expect(view.start).toBeLessThan(limits.end);
}

describe('the clamp', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyLimits, fc.double({ noNaN: true, min: -1e16, max: 1e16 }), part, (limits, start, by) => {
        const once = clamp({ start, end: start + by * 1e16 }, limits);
        const twice = clamp(once, limits);
        expect(Math.abs(twice.start - once.start)).toBeLessThan(SLACK_MS);
        expect(Math.abs(twice.end - once.end)).toBeLessThan(SLACK_MS);
      }),
    );
  });

  it('leaves a view within the limits where it is', () => {
    fc.assert(
      fc.property(anyView, ({ limits, view }) => {
        const again = clamp(view, limits);
        expect(Math.abs(again.start - view.start)).toBeLessThan(SLACK_MS);
        expect(Math.abs(again.end - view.end)).toBeLessThan(SLACK_MS);
      }),
    );
  });
});

describe('every gesture', () => {
  it('ends inside the limits', () => {
    const power = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(anyView, power, part, ({ limits, view }, by, at) => {
        const time = view.start + at * (view.end - view.start);
        for (const next of [
          panBy(view, by, limits),
          zoomAt(view, 2 ** by, time, limits),
          reveal(view, { start: time, end: time }, limits),
        ])
          expectInside(next, limits);
      }),
    );
  });

  it('panned to the end of time, a view can go no further and is the very same: the page takes over', () => {
    // Sixteen years round 1970, where doubles are finest and their errors show most.
    const [start, end] = [-10 * YEAR_MS, 6 * YEAR_MS];
    const limits = limitsOf({ start: start - YEAR_MS, end: end + YEAR_MS }, start, end);
    const restless = Array.from({ length: 2000 }, (_, step) => {
      const span = DAY_MS * (1 + step * 0.731);
      const edge = step % 2 === 0 ? start - 2 * span : end + 2 * span;
      const part = (step % 2 === 0 ? -1 : 1) * (0.01 + (step % 17) * 0.013);
      const last = panBy(clamp({ start: edge, end: edge + span }, limits), part, limits);
      return isSameView(panBy(last, part / 3, limits), last) ? [] : [{ span, part }];
    }).flat();
    expect(restless.slice(0, 3)).toEqual([]);
  });

  it('panned there and back stands where it was', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: -0.2, max: 0.2, noNaN: true }), ({ limits, view }, by) => {
        const there = panBy(view, by, limits);
        const span = view.end - view.start;
        fc.pre(Math.abs(there.start - view.start - by * span) < SLACK_MS);
        const back = panBy(there, -by, limits);
        expect(Math.abs(xOf(view, 1000, back.start))).toBeLessThan(0.01);
      }),
    );
  });
});

describe('zoomAt', () => {
  it('holds the time under the pointer within a pixel, unless the clamp moved the view', () => {
    const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
    const width = fc.integer({ min: 200, max: 3000 });
    fc.assert(
      fc.property(anyView, factor, part, width, ({ limits, view }, by, at, plot) => {
        const x = at * plot;
        const time = timeAt(view, plot, x);
        const next = zoomAt(view, by, time, limits);
        const wanted = { start: time - at * (next.end - next.start) };
        fc.pre(Math.abs(next.start - wanted.start) < SLACK_MS);
        expect(Math.abs(xOf(next, plot, time) - x)).toBeLessThan(1);
      }),
    );
  });

  it('zooms by the factor it is given, and in and out again is where it was', () => {
    const limits = limitsOf({ start: 0, end: 1000 * DAY_MS }, 0, 1000 * DAY_MS);
    const within = fc.tuple(part, fc.double({ min: 0, max: 3, noNaN: true })).map(([at, power]): Viewport => {
      const span = DAY_MS * 10 ** power;
      const start = at * (limits.end - span);
      return { start, end: start + span };
    });
    fc.assert(
      fc.property(within, fc.double({ min: 1, max: 8, noNaN: true }), part, (view, by, at) => {
        const time = timeAt(view, 1, at);
        const near = zoomAt(view, by, time, limits);
        expect(((near.end - near.start) * by) / (view.end - view.start)).toBeCloseTo(1, 9);
        const back = zoomAt(near, 1 / by, time, limits);
        expect(Math.abs(xOf(view, 1000, back.start))).toBeLessThan(0.01);
      }),
    );
  });
});

describe('places and times', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(anyView, part, fc.integer({ min: 100, max: 4000 }), ({ view }, at, width) => {
        expect(xOf(view, width, timeAt(view, width, at * width))).toBeCloseTo(at * width, 2);
      }),
    );
  });

  it('keep infinite times infinite', () => {
    const view = { start: 0, end: DAY_MS };
    expect(xOf(view, 100, -Infinity)).toBe(-Infinity);
    expect(xOf(view, 100, Infinity)).toBe(Infinity);
  });
});
