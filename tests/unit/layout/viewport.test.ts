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

/** How many pixels two neighbouring doubles are apart: some tenths in the nearest view. */
function stepPx({ start, end }: Viewport, width: number): number {
  return (Math.max(Math.abs(start), Math.abs(end)) * 2 ** -51 * width) / (end - start);
}

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
        expect(Math.abs(xOf(view, 1000, back.start))).toBeLessThan(0.01 + stepPx(view, 1000));
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
        // In a view of a millisecond, the slack is more than a pixel.
        const halfPixelMs = (next.end - next.start) / plot / 2;
        fc.pre(Math.abs(next.start - wanted.start) < Math.min(SLACK_MS, halfPixelMs));
        expect(Math.abs(xOf(next, plot, time) - x)).toBeLessThan(1);
      }),
    );
  });

  describe('from the age of the universe to a millisecond and back', () => {
    const limits = limitsOf(
      { start: -5e20, end: 1e20 },
      -4.354859997672192e20,
      Date.UTC(2020, 8, 8, 14, 0, 5, 250),
    );
    const whole = clamp({ start: -5e20, end: 1e20 }, limits);
    /** An event of our time, and how far along the plot it is held. */
    const anchor = fc.integer({ min: -6e13, max: limits.end });
    const middle = fc.double({ min: 0.2, max: 0.8, noNaN: true });
    const factors = fc.array(fc.double({ min: 1.1, max: 20, noNaN: true }), { minLength: 1, maxLength: 12 });

    it('an event that is zoomed about stays at its place within a pixel, or two steps of a double', () => {
      fc.assert(
        fc.property(anchor, factors, fc.constantFrom(360, 1000, 1600), (time, by, plot) => {
          const nearest = Math.max(1, Math.abs(time) * 2 ** -41);
          let view = whole;
          let x = xOf(view, plot, time);
          // The nearest view is 2,048 steps of a double wide, so in 1,600 pixels a step is 0.8 of one.
          const near = Math.max(1, (2 * plot) / 2048);
          for (let step = 0; view.end - view.start > nearest * 1.001; step += 1) {
            expect(step).toBeLessThan(1000);
            view = zoomAt(view, by[step % by.length] ?? 2, time, limits);
            const now = xOf(view, plot, time);
            expect(Math.abs(now - x)).toBeLessThan(near);
            x = now;
          }
          expect(view.end - view.start).toBeLessThan(nearest * 1.01);
          for (let step = 0; view.end - view.start < 5e20 && step < 1000; step += 1)
            view = zoomAt(view, 0.5, time, limits);
          expect(view.end - view.start).toBeGreaterThanOrEqual(5e20);
        }),
      );
    });

    it('what is under a pointer that rests stays under it within a pixel from frame to frame', () => {
      fc.assert(
        // In the middle, where the clamp moves nothing.
        fc.property(middle, factors, fc.constantFrom(360, 1000, 1600), (at, by, plot) => {
          let view = whole;
          for (let step = 0; step < 200; step += 1) {
            const time = timeAt(view, plot, at * plot);
            const next = zoomAt(view, by[step % by.length] ?? 2, time, limits);
            expect(Math.abs(xOf(next, plot, time) - at * plot)).toBeLessThan(1);
            view = next;
          }
          expect(Number.isFinite(view.start) && view.end > view.start).toBe(true);
        }),
      );
    });

    it('the nearest view is a year where dates are years, and a millisecond in our time', () => {
      const near = (time: number): number => {
        const view = zoomAt(whole, 1e30, time, limits);
        return view.end - view.start;
      };
      expect(near(-4.3e20)).toBeCloseTo(366 * DAY_MS, -6);
      expect(near(Date.UTC(2020, 0))).toBeCloseTo(1, 2);
    });
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
        const wrong = Math.abs(xOf(view, width, timeAt(view, width, at * width)) - at * width);
        expect(wrong).toBeLessThan(0.005 + stepPx(view, width));
      }),
    );
  });

  it('keep infinite times infinite', () => {
    const view = { start: 0, end: DAY_MS };
    expect(xOf(view, 100, -Infinity)).toBe(-Infinity);
    expect(xOf(view, 100, Infinity)).toBe(Infinity);
  });
});
