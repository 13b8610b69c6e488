import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom } from '../../../src/lib/find/rows';

describe('the first from a time', () => {
  it('is the one that looking at all finds', () => {
    const times = fc.array(fc.oneof(fc.constant(-Infinity), fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(times, fc.integer({ min: -2, max: 42 }), (unsorted, wanted) => {
        const sorted = [...unsorted].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const plain = sorted.findIndex((time) => time >= wanted);
        const first = firstFrom(sorted.length, (place) => sorted[place] ?? 0, wanted);
        expect(first).toBe(plain < 0 ? sorted.length : plain);
      }),
    );
  });
});
