import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centreAt,
  GRIP_PX,
  moveGrip,
  rowsIn,
  spansAt,
  stepOf,
  windowOf,
  type Handle,
} from '../../../src/lib/layout/overview.js';
import { clamp, leastSpanAt, limitsOf, type Viewport } from '../../../src/lib/layout/viewport.js';
import { anyView } from '../../golden/any.js';
import { contentOf, DAY_MS } from '../../golden/made-up.js';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const grip = fc.constantFrom<Handle>('start', 'window', 'end');
/** Doubles of this size are some thousandths of a millisecond apart at 20,000 years. */
const SLACK_MS = 1;

const slackOf = (span: number): number => SLACK_MS + span * 1e-12;

const isSame = (a: Viewport, b: Viewport): boolean => {
  const slack = slackOf(Math.abs(a.end) + Math.abs(a.start));
  return Math.abs(a.start - b.start) < slack && Math.abs(a.end - b.end) < slack;
};

describe('the window', () => {
  it('has three grips side by side in the strip, none too narrow for a finger', () => {
    const width = fc.double({ min: 3 * GRIP_PX, max: 3000, noNaN: true });
    fc.assert(
      fc.property(anyView, width, ({ limits, view }, px) => {
        const { start, window, end, shown } = windowOf(view, limits, px);
        expect(start.from).toBeGreaterThanOrEqual(-1e-9);
        expect(end.to).toBeLessThanOrEqual(px + 1e-9);
        expect([start.to, window.to]).toEqual([window.from, end.from]);
        for (const { from, to } of [start, window, end]) expect(to - from).toBeGreaterThan(GRIP_PX - 1e-6);
        expect(shown.from).toBeGreaterThanOrEqual(0);
        expect(shown.to - shown.from).toBeGreaterThan(1.99);
      }),
    );
  });

  it('shows where the viewport stands', () => {
    const whole = { start: 0, end: 100 * DAY_MS };
    expect(windowOf(whole, whole, 1000)).toMatchObject({
      shown: { from: 0, to: 1000 },
      start: { from: 0, to: 24 },
      end: { from: 976, to: 1000 },
    });
    expect(windowOf({ start: 40 * DAY_MS, end: 60 * DAY_MS }, whole, 1000)).toEqual({
      shown: { from: 400, to: 600 },
      start: { from: 376, to: 400 },
      window: { from: 400, to: 600 },
      end: { from: 600, to: 624 },
    });
  });
});

describe('a grip', () => {
  const by = fc.oneof(fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(-Infinity, Infinity, 0));

  it('moves one end, and the other stays; the clamp finds nothing to fix', () => {
    fc.assert(
      fc.property(anyView, grip, by, ({ limits, view }, which, parts) => {
        const next = moveGrip(view, which, parts * (view.end - view.start), limits, limits);
        expect(isSame(clamp(next, limits), next)).toBe(true);
        if (which === 'start') expect(next.end).toBe(view.end);
        if (which === 'end') expect(next.start).toBe(view.start);
        if (which === 'window')
          expect(Math.abs(next.end - next.start - (view.end - view.start))).toBeLessThan(
            // Far from 1970 the nearest view is longer.
            SLACK_MS + leastSpanAt(Math.max(Math.abs(next.start), Math.abs(next.end)), limits),
          );
      }),
    );
  });

  it('goes no further out of the strip than it was', () => {
    fc.assert(
      fc.property(anyView, by, ({ limits, view }, parts) => {
        const next = moveGrip(view, 'window', parts * (view.end - view.start), limits, limits);
        const [first, last] = [Math.min(limits.start, view.start), Math.max(limits.end, view.end)];
        // Beyond 2 ** 53 ms, some 285,000 years, doubles are two milliseconds apart.
        // Far from 1970 the nearest view is longer, and grows on its way.
        const least = leastSpanAt(Math.max(Math.abs(first), Math.abs(last)), limits);
        const slack = Math.max(SLACK_MS, least) + Math.max(Math.abs(first), Math.abs(last)) * Number.EPSILON;
        expect(next.start).toBeGreaterThanOrEqual(first - slack);
        expect(next.end).toBeLessThanOrEqual(last + slack);
      }),
    );
  });

  it('goes where it is pulled while nothing is in its way', () => {
    const whole = { start: 0, end: 100 * DAY_MS };
    const limits = limitsOf(whole, 0, 100 * DAY_MS);
    const view = { start: 40 * DAY_MS, end: 60 * DAY_MS };
    expect(moveGrip(view, 'start', 5 * DAY_MS, whole, limits)).toEqual({ start: 45 * DAY_MS, end: view.end });
    expect(moveGrip(view, 'end', 5 * DAY_MS, whole, limits)).toEqual({ start: view.start, end: 65 * DAY_MS });
    expect(moveGrip(view, 'window', -50 * DAY_MS, whole, limits)).toEqual({ start: 0, end: 20 * DAY_MS });
    expect(moveGrip(view, 'start', Infinity, whole, limits).start).toBe(view.end - limits.minSpanMs);
    expect(moveGrip(view, 'start', -Infinity, whole, limits)).toEqual({ start: 0, end: view.end });
    expect(centreAt(view, 20 * DAY_MS, whole, limits)).toEqual({ start: 10 * DAY_MS, end: 30 * DAY_MS });
    expect(centreAt(view, 99 * DAY_MS, whole, limits)).toEqual({ start: 80 * DAY_MS, end: 100 * DAY_MS });
  });

  it('is moved by arrows, by Page keys further, and by Home and End to its ends', () => {
    const view = { start: 0, end: 100 };
    const keys = [
      'ArrowLeft',
      'ArrowDown',
      'ArrowRight',
      'ArrowUp',
      'PageDown',
      'PageUp',
      'Home',
      'End',
      'a',
    ];
    expect(keys.map((key) => stepOf(key, view))).toEqual([
      -10,
      -10,
      10,
      10,
      -50,
      50,
      -Infinity,
      Infinity,
      undefined,
    ]);
  });
});

describe('the spans that a fixed end allows', () => {
  it('are those that the clamp leaves alone', () => {
    fc.assert(
      fc.property(
        anyView,
        part,
        fc.constantFrom('start' as const, 'end' as const),
        ({ limits, view }, at, fixed) => {
          const [least, most] = spansAt(view, fixed, limits);
          // A view may stand where no other span is left, and a double has sixteen digits.
          expect(least).toBeLessThan(most + slackOf(least));
          const span = least + at * (most - least);
          const next =
            fixed === 'start'
              ? { start: view.start, end: view.start + span }
              : { start: view.end - span, end: view.end };
          expect(isSame(clamp(next, limits), next)).toBe(true);
        },
      ),
    );
  });
});

describe('rowsIn', () => {
  const { table } = contentOf([
    { edtf: '1970-01-02', lane: 0 },
    { edtf: '1970-01-03T00:00:00Z', lane: 0 },
    { edtf: '1970-01-03', lane: 0 },
    { edtf: '/1970-01-02', lane: 0 },
  ]);

  it('has what the time touches: half-open, but an instant at its start counts', () => {
    const day = (from: number, to: number): string[] =>
      rowsIn(table, { start: from * DAY_MS, end: to * DAY_MS }).map((row) =>
        [table.start[row], table.end[row]].map((time) => (time ?? 0) / DAY_MS).join('–'),
      );
    expect(day(1, 2)).toEqual(['-Infinity–2', '1–2']);
    expect(day(2, 3)).toEqual(['2–2', '2–3'].sort());
    expect(day(0, 9)).toHaveLength(4);
    expect(day(5, 9)).toEqual([]);
  });
});
