import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../bench/bytes.js';
import { median, medianOf, percentile, spreadOf } from '../../../bench/stats.js';

const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('percentile', () => {
  it('is the middle, the ends, and between two when it falls there', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(percentile([10, 20, 30, 40, 50], 0)).toBe(10);
    expect(percentile([10, 20, 30, 40, 50], 1)).toBe(50);
    expect(percentile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it('has its share of the figures at or below it, and the rest at or above', () => {
    fc.assert(
      fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const value = percentile(given, share);
        const below = given.filter((figure) => figure <= value + 1e-6).length;
        const above = given.filter((figure) => figure >= value - 1e-6).length;
        const at = (given.length - 1) * share;
        expect(below).toBeGreaterThanOrEqual(Math.floor(at) + 1);
        expect(above).toBeGreaterThanOrEqual(given.length - Math.ceil(at));
      }),
    );
  });

  it('leaves the figures in their order', () => {
    const given = [3, 1, 2];
    spreadOf(given);
    expect(given).toEqual([3, 1, 2]);
  });
});

describe('medians over runs', () => {
  it('pass over runs that have no figure', () => {
    const runs = [{ ready: 5 }, {}, { ready: NaN }, { ready: 7 }, { ready: 100 }];
    expect(medianOf(runs, (run: { ready?: number }) => run.ready)).toBe(7);
    expect(medianOf([{}, {}], () => undefined)).toBeUndefined();
  });

  it('give p50, p95, the longest and the mean of one run', () => {
    expect(spreadOf([1, 2, 3, 4, 10])).toEqual({ p50: 3, p95: expect.closeTo(8.8), max: 10, mean: 4 });
  });
});

describe('bytes', () => {
  it('are those of every buffer that a value holds, each once', () => {
    const shared = new Float64Array(4);
    const value = {
      a: shared,
      b: [shared, new Uint8Array(shared.buffer, 8, 2)],
      c: { d: new Uint16Array(3) },
      e: 'text',
    };
    expect(bytesOf(value)).toBe(32 + 6);
    expect(bytesOf(undefined)).toBe(0);
  });
});
