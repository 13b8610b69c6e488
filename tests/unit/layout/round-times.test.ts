import { utcTicks } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTimes } from '../../../src/lib/layout/round-times.js';

const DAY_MS = 86_400_000;
const YEAR_MS = 365.2425 * DAY_MS;
const part = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 2, max: 48 });

/** Views of whole milliseconds about a time, from a few of them to so many. */
const viewsUpTo = (longest: number, middle: fc.Arbitrary<number>) =>
  fc.tuple(part, middle, part).map(([zoom, time, at]) => {
    const span = 3 * (longest / 3) ** zoom;
    return { start: Math.round(time - at * span), end: Math.round(time + (1 - at) * span) };
  });

describe('round times', () => {
  it('are those of D3 in views of up to a year, anywhere in four thousand years', () => {
    const views = viewsUpTo(
      YEAR_MS,
      fc.integer({ min: -4000 * YEAR_MS, max: 100 * YEAR_MS }).map(Math.round),
    );
    fc.assert(
      fc.property(views, count, ({ start, end }, wanted) => {
        expect(roundTimes({ start, end }, wanted)).toEqual(
          utcTicks(new Date(start), new Date(end), wanted).map(Number),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['1950-01-01', '2050-01-01', 10],
    ['1789-07-14', '2020-09-08', 8],
    ['0100-01-01', '0160-06-01', 6],
    ['2016-03-01', '2024-10-01', 9],
    ['1000-01-01', '1900-12-31', 12],
  ])('are those of D3 from %s to %s', (first, last, wanted) => {
    const [start, end] = [Date.parse(first), Date.parse(last)];
    const theirs = utcTicks(new Date(start), new Date(end), wanted).map(Number);
    expect(theirs.length).toBeGreaterThan(2);
    expect(roundTimes({ start, end }, wanted)).toEqual(theirs);
  });

  it('ascend and lie in the view, however long it is and wherever', () => {
    const middles = fc.oneof(
      fc.double({ min: -6e20, max: 6e20, noNaN: true }),
      fc.double({ min: -8e15, max: 8e15, noNaN: true }),
    );
    fc.assert(
      fc.property(middles, part, count, (middle, zoom, wanted) => {
        const span = Math.max(400 * DAY_MS * 1e11 ** zoom, Math.abs(middle) * 1e-12);
        const view = { start: middle - span / 2, end: middle + span / 2 };
        const times = roundTimes(view, wanted);
        expect(times.length).toBeGreaterThan(0);
        expect(times.length).toBeLessThan(wanted * 2.6 + 3);
        expect(times.every((time) => time >= view.start && time <= view.end)).toBe(true);
        expect(times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
