import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { BucketStore, bucketsOf } from '../../../../src/lib/layout/aggregate/buckets';
import {
  bandsOf,
  bestRow,
  buildIndex,
  countStarts,
  countWithin,
  lastingRows,
  precedes,
} from '../../../../src/lib/layout/aggregate/band-index';
import { fitAll } from '../../../../src/lib/layout/aggregate/layout';
import { planFor } from '../../../../src/lib/layout/plan';
import { extentOf } from '../../../../src/lib/layout/fit';
import { AggregateMemory } from '../../../../src/lib/layout/aggregate/frame';
import { aggregateScene } from '../../../../src/lib/layout/aggregate/scene';
import { layoutOf, WORDS } from './laid';
import { madeArchive } from './made';

/* What is said of a view is held against a program that looks at every event. */

const archive = madeArchive(100_000, { seed: 11, lanes: 15 });
const { table } = archive;
const bandOf = bandsOf(archive.lanes.length);
const index = buildIndex(table, bandOf);
const fit = fitAll(extentOf(table), planFor(1280));
const random = randomLcg(5);

const rowsOf = (band: number, is: (start: number, end: number) => boolean): number[] => {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row += 1)
    if (bandOf[table.lane[row] ?? 0] === band && is(table.start[row] ?? 0, table.end[row] ?? 0))
      rows.push(row);
  return rows;
};
function randomView(): { start: number; end: number } {
  const span = (fit.end - fit.start) * 10 ** (-4.5 * random());
  const start = fit.start - span * 0.2 + random() * (fit.end - fit.start - span * 0.6);
  return { start, end: start + span };
}
const views = Array.from({ length: 200 }, randomView);

describe('200 random views of 100,000 events', () => {
  it('have as many events as a look at each of them finds', () => {
    for (const { start, end } of views) {
      const band = Math.floor(random() * index.bands.length);
      const lane = index.bands[band];
      if (!lane) throw new Error('no band');
      const begin = rowsOf(band, (from) => from >= start && from < end);
      expect(countStarts(lane, start, end)).toBe(begin.length);
      expect(countWithin(lane, start, end)).toBe(rowsOf(band, (from, to) => from < end && to > start).length);
      expect(lastingRows(table, lane, start)).toEqual(rowsOf(band, (from, to) => from < start && to > start));
      const [best] = begin.sort((a, b) => (precedes(table, a, b) ? -1 : 1));
      expect(bestRow(table, lane, start, end)).toBe(best);
    }
  });

  it('are drawn with columns whose counts are exact, and leaders that say how many they speak for', () => {
    const layout = layoutOf(archive, index, 1008);
    let columnsSeen = 0;
    let leadersSeen = 0;
    for (const viewport of views) {
      const scene = aggregateScene(layout, { viewport, width: 880, messages: WORDS }, new AggregateMemory());
      const columns = scene.columns?.[Math.floor(random() * (scene.columns.length || 1))];
      if (!columns) continue;
      const { lane, from, ms, starts, within, leaders } = columns;
      const [wantedStarts, wantedWithin] = [new Uint32Array(starts.length), new Uint32Array(starts.length)];
      for (const row of rowsOf(lane, (begin, end) => begin < from + starts.length * ms && end > from)) {
        const [begin, end] = [table.start[row] ?? 0, table.end[row] ?? 0];
        let bucket = Math.max(0, Math.floor((begin - from) / ms));
        if (begin >= from) wantedStarts[bucket] = (wantedStarts[bucket] ?? 0) + 1;
        for (; bucket < starts.length && from + bucket * ms < end; bucket += 1)
          wantedWithin[bucket] = (wantedWithin[bucket] ?? 0) + 1;
      }
      expect(starts).toEqual(wantedStarts);
      expect(within).toEqual(wantedWithin);
      columnsSeen += starts.length;
      for (const leader of leaders.filter((_, at) => at % 9 === 0)) {
        const rows = rowsOf(lane, (begin) => begin >= leader.from && begin < leader.to);
        expect(leader.count).toBe(rows.length);
        expect(rows).toContain(leader.row);
        leadersSeen += 1;
      }
    }
    expect(columnsSeen).toBeGreaterThan(10_000);
    expect(leadersSeen).toBeGreaterThan(200);
  }, 60_000);
});

it('a full column stands for as many as the fullest bucket of its level has', () => {
  const level = 34;
  const most = index.bands.map((band, key) =>
    Math.max(...bucketsOf(band, fit, 100, level, new BucketStore(), key).starts),
  );
  expect(index.peaks[level]).toBe(Math.max(...most));
});
