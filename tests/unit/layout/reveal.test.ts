import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsOf, reveal, xOf } from '../../../src/lib/layout/viewport.js';
import { anyView } from '../../golden/any.js';
import { DAY_MS } from '../../golden/made-up.js';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('reveal', () => {
  const range = fc.tuple(part, part);

  it('brings what can stand in the view inside, and moves nothing that is inside', () => {
    fc.assert(
      fc.property(anyView, range, ({ limits, view }, [at, long]) => {
        const span = view.end - view.start;
        const start = limits.start + at * (limits.end - limits.start);
        const end = Math.min(limits.end, start + long * span * 0.8);
        const next = reveal(view, { start, end }, limits);
        // In the nearest views two neighbouring doubles are some tenths of a pixel apart.
        const step = (Math.max(Math.abs(next.start), Math.abs(next.end)) * 2 ** -51 * 1000) / span;
        const slack = 0.01 + step;
        expect(xOf(next, 1000, start)).toBeGreaterThan(-slack);
        expect(xOf(next, 1000, end)).toBeLessThan(1000 + slack);
        const again = reveal(next, { start, end }, limits);
        expect(Math.abs(xOf(next, 1000, again.start))).toBeLessThan(slack);
      }),
    );
  });

  it('shows some of what is longer than the view', () => {
    const limits = limitsOf({ start: 0, end: 1000 * DAY_MS }, 0, 1000 * DAY_MS);
    const view = { start: 900 * DAY_MS, end: 910 * DAY_MS };
    const next = reveal(view, { start: 100 * DAY_MS, end: 400 * DAY_MS }, limits);
    expect(next.start).toBeLessThan(400 * DAY_MS);
    expect(next.end).toBeGreaterThan(100 * DAY_MS);
  });
});
