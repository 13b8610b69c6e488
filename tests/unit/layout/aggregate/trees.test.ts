import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { querySegmentTree, buildSegmentTree, NONE } from '../../../../src/lib/layout/aggregate/segment-tree';
import { sortedEnds } from '../../../../src/lib/layout/aggregate/ends';
import { buildIntervalTree, queryIntervalTree } from '../../../../src/lib/layout/aggregate/interval-tree';
import { countBegun, countUpTo } from '../../../../src/lib/layout/aggregate/search';

const random = randomLcg(2);
const upTo = (limit: number): number => Math.floor(random() * limit);

describe('the most important of a stretch', () => {
  it('is what a look at each of them finds, for every length round the size of a block', () => {
    for (const count of [0, 1, 7, 8, 9, 15, 16, 17, 63, 64, 65, 200, 1023]) {
      const weights = Array.from({ length: count }, () => upTo(50));
      const precedes = (a: number, b: number): boolean =>
        (weights[a] ?? 0) > (weights[b] ?? 0) || (weights[a] === weights[b] && a < b);
      const tree = buildSegmentTree(count, precedes);
      for (let look = 0; look < 300; look += 1) {
        const [from, to] = [upTo(count + 1), upTo(count + 1)].sort((a, b) => a - b) as [number, number];
        let best = NONE;
        for (let at = from; at < to; at += 1) if (best === NONE || precedes(at, best)) best = at;
        expect(querySegmentTree(tree, from, to, precedes)).toBe(best);
      }
    }
  });
});

describe('what lasts', () => {
  it('is what a look at each of them finds', () => {
    for (const count of [0, 1, 63, 64, 65, 1024, 1025, 20_000]) {
      const ends = Array.from({ length: count }, (_, at) => at + (random() < 0.02 ? upTo(5000) : 1));
      const tree = buildIntervalTree(count, (at) => ends[at] ?? 0);
      for (let look = 0; look < 40; look += 1) {
        const [before, time] = [upTo(count + 1), upTo(count + 2000)];
        const found: number[] = [];
        queryIntervalTree(
          tree,
          before,
          time,
          (at) => ends[at] ?? 0,
          (at) => found.push(at),
        );
        const wanted = ends.flatMap((end, at) => (at < before && end > time ? [at] : []));
        expect(found).toEqual(wanted);
      }
    }
  });
});

describe('ends', () => {
  it('are sorted, of usual and unusual lengths alike', () => {
    const start = Float64Array.from({ length: 5000 }, () => upTo(4e9)).sort();
    const end = start.map((time) => time + ([1000, 60_000, 86_400_000, upTo(9e8), Infinity][upTo(5)] ?? 0));
    expect(sortedEnds(start, end)).toEqual(end.slice().sort());
    expect(sortedEnds(new Float64Array(), new Float64Array())).toEqual(new Float64Array());
  });
});

describe('counting in sorted times', () => {
  it('is the same from any place at or before the answer', () => {
    const times = Float64Array.from({ length: 500 }, () => upTo(60)).sort();
    // Every other row is of another list.
    const rows = Uint32Array.from(times, (_, row) => row).filter((row) => row % 2 === 0);
    for (let look = 0; look < 500; look += 1) {
      const time = upTo(64) - 2;
      const until = times.filter((each) => each <= time).length;
      const begun = rows.filter((row) => (times[row] ?? 0) < time).length;
      expect(countBegun(times, rows, time, upTo(begun + 1))).toBe(begun);
      expect(countUpTo(times, time, upTo(until + 1))).toBe(until);
    }
  });
});
