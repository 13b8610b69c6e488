import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precedes } from '../../../src/lib/layout/aggregate/band-index.js';
import type { EventTable } from '../../../src/lib/model/table.js';
import {
  bucketOf,
  endBucketOf,
  FIRST_MS,
  labelTileOf,
  LAST_MS,
  MOST_LEVEL,
  OPEN_END_MS,
  OPEN_START_MS,
  spanClassOf,
  spanTileLevel,
  tileOf,
  topLevel,
} from '../../../src/lib/tiles/grid.js';
import { importanceShift, MOST_RECORDS, priorityOf } from '../../../src/lib/tiles/priority.js';

const time = fc.integer({ min: FIRST_MS, max: LAST_MS });
const level = fc.integer({ min: 0, max: MOST_LEVEL });

describe('the grid of tiles', () => {
  it('has whole numbers below 2^53, for every time that a set takes', () => {
    expect([FIRST_MS, LAST_MS, OPEN_START_MS, OPEN_END_MS].every(Number.isSafeInteger)).toBe(true);
    expect(OPEN_START_MS).toBeLessThan(FIRST_MS);
    expect(LAST_MS).toBeLessThan(OPEN_END_MS);
    expect(bucketOf(OPEN_END_MS, MOST_LEVEL) - bucketOf(OPEN_START_MS, MOST_LEVEL)).toBe(1);
  });

  it('nests: a bucket, a tile and a label are in one of the level above', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: MOST_LEVEL - 6 }), (at, base) => {
        const bucket = bucketOf(at, base);
        expect(Math.floor(bucket / 2)).toBe(bucketOf(at, base + 1));
        expect(bucket * 2 ** base).toBeLessThanOrEqual(at);
        expect((bucket + 1) * 2 ** base).toBeGreaterThan(at);
        expect(labelTileOf(bucketOf(at, base + 6))).toBe(tileOf(bucket));
      }),
    );
  });

  it('ends an event before the bucket that begins when it is over', () => {
    fc.assert(
      fc.property(time, level, (end, each) => {
        const bucket = endBucketOf(end, each);
        expect(end <= (bucket + 1) * 2 ** each).toBe(true);
        expect(end <= bucket * 2 ** each).toBe(false);
      }),
    );
  });

  it('has a length class for each power of four, exactly, and an event of it in two tiles at most', () => {
    for (let each = 1; each < 26; each += 1) {
      expect(spanClassOf(4 ** each)).toBe(each);
      expect(spanClassOf(4 ** each - 1)).toBe(each - 1);
    }
    expect(spanClassOf(OPEN_END_MS - OPEN_START_MS)).toBe(26);
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 4 ** 24 }), (start, length) => {
        const tiles = spanTileLevel(spanClassOf(length));
        expect(endBucketOf(start + length, tiles) - bucketOf(start, tiles)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has a coarsest level that shows all in 256 buckets, and none beyond', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const top = topLevel(first, last, 0);
        expect(bucketOf(last, top) - bucketOf(first, top)).toBeLessThan(256);
        if (top > 0) expect(bucketOf(last, top - 1) - bucketOf(first, top - 1)).toBeGreaterThanOrEqual(256);
      }),
    );
    expect(topLevel(0, 0, 12)).toBe(12);
  });
});

describe('the priority of an event', () => {
  const record = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const importance = fc.integer({ min: -(2 ** 20) + 1, max: 2 ** 20 - 1 });

  it('is the order of a table that is opened whole, as one safe number without ties', () => {
    fc.assert(
      fc.property(importance, importance, record, record, (first, second, a, b) => {
        const table = {
          importance: Int32Array.of(first, second),
          event: Uint32Array.of(a, b),
        } as Pick<EventTable, 'importance' | 'event'> as EventTable;
        const [left, right] = [priorityOf(first, a, 0), priorityOf(second, b, 0)];
        expect([left, right].every(Number.isSafeInteger)).toBe(true);
        if (first === second && a === b) expect(left).toBe(right);
        else expect(left > right).toBe(precedes(table, 0, 1));
      }),
    );
  });

  it('is one of its own for each record', () => {
    const all = new Set(Array.from({ length: 100_000 }, (_, each) => priorityOf(0, each, 0)));
    expect(all.size).toBe(100_000);
    expect(priorityOf(0, MOST_RECORDS - 1, 0)).not.toBe(priorityOf(0, 0, 0));
  });

  it('keeps importance of 32 bits in their order, as far as there is room', () => {
    const shift = importanceShift(-(2 ** 31) + 1, 2 ** 31 - 1);
    expect(shift).toBe(11);
    expect(importanceShift(-3, 1000)).toBe(0);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), record, (a, b, each) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => priorityOf(value, each, shift));
        expect(low).toBeLessThanOrEqual(high ?? 0);
        expect(Number.isSafeInteger(low)).toBe(true);
      }),
    );
  });
});
