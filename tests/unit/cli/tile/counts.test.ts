import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifySet } from '../../../../src/cli/tile/verify-set.js';
import type { TableResult } from '../../../../src/lib/core.js';
import {
  bestRow,
  bandsOf,
  buildIndex,
  countStarts,
  countWithin,
} from '../../../../src/lib/layout/aggregate/band-index.js';
import {
  bucketOf,
  endBucketOf,
  firstSpanClass,
  spanClassOf,
  spanTileLevel,
  SPANS_PER_TILE,
  tileOf,
} from '../../../../src/lib/tiles/grid.js';
import { priorityOf } from '../../../../src/lib/tiles/priority.js';
import { csvOf, mixedRows, randomOf, type TestRow } from './tables.js';
import { readWhole, tiled, writeTables, type TileRow, type TileSet } from './tile-set.js';

const number = (row: TileRow, name: string): number => row[name] as number;

interface Level {
  readonly counts: readonly TileRow[];
  readonly totals: readonly TileRow[];
}

/** Begins or ends before a bucket: what came before its tile, by one look-up, and the buckets before it in the tile. */
function before(level: Level, lane: number, bucket: number, what: 'begins' | 'ends'): number {
  const tile = tileOf(bucket);
  const own = level.totals.filter((row) => row['lane'] === lane && number(row, 'tile') <= tile);
  const last = own.at(-1);
  if (!last) return 0;
  const sum = number(last, `${what}_before`);
  if (number(last, 'tile') < tile) return sum + number(last, what);
  return level.counts
    .filter(
      (row) =>
        row['lane'] === lane && tileOf(number(row, 'bucket')) === tile && number(row, 'bucket') < bucket,
    )
    .reduce((all, row) => all + number(row, what), sum);
}

const SETS: Readonly<Record<string, readonly TestRow[]>> = {
  'mixed dates': mixedRows(4000, 11),
  'many centuries, before 1970': mixedRows(1500, 12, -6000, 7900),
  'one instant': Array.from({ length: 700 }, (_, at) => ({
    title: `At once ${at}`,
    start: '1970-01-01T00:00:00Z',
    lane: `L${at % 3}`,
  })),
  'one lane, one day': mixedRows(300, 13).map(({ title }) => ({ title, start: '1969-12-31' })),
  'states of centuries': Array.from({ length: 400 }, (_, at) => ({
    title: `Long ${at}`,
    start: `${1000 + at}`,
    end: `${1500 + 2 * at}`,
    importance: `${at % 5}`,
  })),
  'open at both ends': mixedRows(300, 14).map(({ title }, at) => ({
    title,
    edtf: at % 2 ? `../${1900 + (at % 90)}` : `${1900 + (at % 90)}/..`,
  })),
  'one event': [{ title: 'Alone', start: '2020-02-29' }],
};

describe.each(Object.keys(SETS))('counts of %s', (name) => {
  let set: TileSet;
  let whole: TableResult;
  const levels = new Map<number, Level>();

  beforeAll(async () => {
    const folder = writeTables({ 'a.csv': csvOf(SETS[name] ?? []) });
    set = await tiled(folder, ['a.csv'], name === 'mixed dates' ? { base: 30 } : {});
    whole = await readWhole(join(folder, 'a.csv'));
    const { base, top } = set.manifest.levels;
    for (let level = base; level <= top; level += 1)
      levels.set(level, {
        counts: await set.rows(`counts/${level}`),
        totals: [...(await set.rows(`counts/${level}`, true))],
      });
  }, 120_000);

  it('are those of the index of the page, for 1,000 windows', () => {
    const { table, lanes } = whole.archive;
    expect(set.manifest.events).toBe(table.count);
    const index = buildIndex(table, bandsOf(lanes.length));
    const random = randomOf(99);
    const {
      range,
      levels: { base, top },
    } = set.manifest;
    for (let each = 0; each < 1000; each += 1) {
      const level = base + Math.floor(random() * (top - base + 1));
      const lane = Math.floor(random() * lanes.length);
      const at = range.start + (random() * 1.2 - 0.1) * (range.end - range.start);
      const first = bucketOf(at, level);
      const last = first + Math.floor(random() ** 3 * 2000);
      const [from, to] = [first * 2 ** level, (last + 1) * 2 ** level];
      const data = levels.get(level);
      const band = index.bands[lane];
      if (!data || !band) throw new Error(`no level ${level} or band ${lane}`);
      const begun = before(data, lane, last + 1, 'begins');
      expect(begun - before(data, lane, first, 'begins')).toBe(countStarts(band, from, to));
      expect(begun - before(data, lane, first, 'ends')).toBe(countWithin(band, from, to));
    }
  });

  it('have the leader that the page draws, in every bucket', () => {
    const { table, lanes } = whole.archive;
    const index = buildIndex(table, bandsOf(lanes.length));
    for (const [level, { counts }] of levels)
      for (const row of counts) {
        const band = index.bands[number(row, 'lane')];
        if (!band || number(row, 'bucket') * 2 ** level < -8e15) continue;
        const from = number(row, 'bucket') * 2 ** level;
        expect(row['leader'] ?? undefined).toBe(bestRow(table, band, from, from + 2 ** level));
      }
  });

  it('sum up to all rows on each level, and a leader leads a part of what it leads', () => {
    let below: ReadonlySet<unknown> | undefined;
    for (const { counts } of levels.values()) {
      const sum = (what: string): number => counts.reduce((all, row) => all + number(row, what), 0);
      expect([sum('begins'), sum('ends')]).toEqual([set.manifest.events, set.manifest.events]);
      const leaders = new Set(
        counts.map((row) => row['leader']).filter((rank) => rank !== null && rank !== undefined),
      );
      for (const leader of leaders) expect(below?.has(leader) ?? true).toBe(true);
      below = leaders;
    }
  });

  it('go with spans: the most important long events of each tile', async () => {
    const { table } = whole.archive;
    const first = firstSpanClass(set.manifest.levels.base);
    const marks = await set.rows('marks');
    const wanted = new Map<string, number[]>();
    marks.forEach((mark, rank) => {
      const [start, end] = [number(mark, 'start'), number(mark, 'end')];
      const length = end - start;
      const spanClass = spanClassOf(length);
      if (spanClass < first || length === 0) return;
      const level = spanTileLevel(spanClass);
      expect(endBucketOf(end, level) - bucketOf(start, level)).toBeLessThanOrEqual(1);
      for (let tile = bucketOf(start, level); tile <= endBucketOf(end, level); tile += 1) {
        const key = `${spanClass} ${tile}`;
        wanted.set(key, [...(wanted.get(key) ?? []), rank]);
      }
    });
    const { shift } = set.manifest.importance;
    const weight = (rank: number): number =>
      priorityOf(table.importance[rank] ?? 0, table.event[rank] ?? 0, shift);
    const best = [...wanted].flatMap(([key, ranks]) => {
      const most = ranks.sort((a, b) => weight(b) - weight(a)).slice(0, SPANS_PER_TILE);
      return most.map((rank) => `${key.split(' ')[0]} ${rank}`);
    });
    const found = await Promise.all(
      set.manifest.spans.map(async (each) =>
        (await set.rows(`spans/${each}`)).map((row) => `${each} ${row['rank']}`),
      ),
    );
    expect(found.flat().sort()).toEqual(best.sort());
  });

  it('are found to fit together', async () => {
    const settings = { from: set.folder, memoryMb: 512, threads: 1, onStep: () => undefined };
    expect((await verifySet({ folder: set.folder, ...settings })).faults).toEqual([]);
  });
});
