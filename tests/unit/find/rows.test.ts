import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRows, rankSources, type RowChoice } from '../../../src/lib/find/rows';
import { OTHER_SOURCE, type Archive } from '../../../src/lib/model/archive';

type Columns = Pick<Archive, 'table' | 'source' | 'lanes'>;

/** A table with these values in its columns; the rest of it has no part in finding. */
function tableOf(rows: readonly { lane: number; source: number }[], lanes: number): Columns {
  const count = rows.length;
  return {
    lanes: Array.from({ length: lanes }, (_, n) => ({ id: `lane-${n}`, title: `Lane ${n}` })),
    source: Uint16Array.from(rows, ({ source }) => source),
    table: {
      count,
      start: new Float64Array(count),
      end: new Float64Array(count),
      lane: Uint16Array.from(rows, ({ lane }) => lane),
      flags: new Uint16Array(count),
      importance: new Int32Array(count),
      event: Uint32Array.from(rows, (_, n) => n),
    },
  };
}

const LANES = 4;
const SOURCES = [0, 1, 2, 3, OTHER_SOURCE];
const rowsOf = fc.array(
  fc.record({ lane: fc.integer({ min: 0, max: LANES - 1 }), source: fc.constantFrom(...SOURCES) }),
  { maxLength: 200 },
);
const chosen = <T>(values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> =>
  fc.subarray([...values]).map((some) => new Set(some));

describe('rows found', () => {
  it('are those that a plain program finds, with its counts', () => {
    const hitsOf = fc.option(fc.func(fc.boolean()), { nil: undefined });
    fc.assert(
      fc.property(rowsOf, chosen([0, 1, 2, 3]), chosen(SOURCES), hitsOf, (rows, lanes, sources, isHit) => {
        const all = rows.map((_, row) => row);
        const hits = isHit && all.filter((row) => isHit(row));
        const found = findRows(tableOf(rows, LANES), hits && Uint32Array.from(hits), { lanes, sources });

        const isOfLane = (row: number): boolean => lanes.size === 0 || lanes.has(rows[row]?.lane ?? -1);
        const isOfSource = (row: number): boolean =>
          sources.size === 0 || sources.has(rows[row]?.source ?? -1);
        const searched = hits ?? all;
        const wanted = searched.filter((row) => isOfLane(row) && isOfSource(row));
        expect([...(found.rows ?? all)]).toEqual(wanted);
        expect(found.rows === undefined).toBe(wanted.length === all.length);
        expect(found.count).toBe(wanted.length);
        for (let lane = 0; lane < LANES; lane += 1)
          expect(found.lanes[lane]).toBe(
            searched.filter((row) => rows[row]?.lane === lane && isOfSource(row)).length,
          );
        for (const source of SOURCES)
          expect(found.sources[source]).toBe(
            searched.filter((row) => rows[row]?.source === source && isOfLane(row)).length,
          );
      }),
    );
  });

  it('are no list when nothing is asked', () => {
    const none: RowChoice = { lanes: new Set(), sources: new Set() };
    const columns = tableOf([{ lane: 0, source: 1 }], 1);
    expect(findRows(columns, undefined, none)).toMatchObject({ rows: undefined, count: 1 });
    expect(findRows(columns, new Uint32Array(), none)).toMatchObject({ rows: new Uint32Array(), count: 0 });
  });
});

describe('sources', () => {
  it('stand with the most events first, and those that are chosen always', () => {
    const counts = new Uint32Array(0x10000);
    counts[0] = 2;
    counts[3] = 9;
    counts[4] = 2;
    expect(rankSources(counts, new Set([7]))).toEqual([
      { value: 3, count: 9 },
      { value: 0, count: 2 },
      { value: 4, count: 2 },
      { value: 7, count: 0 },
    ]);
  });
});
