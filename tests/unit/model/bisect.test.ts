import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/lib/model/bisect';

describe('the first place from a time', () => {
  it('is the one that looking at all finds', () => {
    const times = fc.array(fc.oneof(fc.constant(-Infinity), fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(times, fc.integer({ min: -2, max: 42 }), (unsorted, wanted) => {
        const sorted = [...unsorted].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const plain = sorted.findIndex((time) => time >= wanted);
        const first = bisect(0, sorted.length, (place) => (sorted[place] ?? 0) < wanted);
        expect(first).toBe(plain < 0 ? sorted.length : plain);
      }),
    );
  });

  it('is looked for between its two ends only', () => {
    const asked: number[] = [];
    const isBefore = (place: number): boolean => asked.push(place) > 0 && place < 7;
    expect(bisect(5, 9, isBefore)).toBe(7);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...asked)).toBeLessThan(9);
    expect(bisect(8, 9, isBefore)).toBe(8);
    expect(bisect(3, 3, isBefore)).toBe(3);
  });
});
