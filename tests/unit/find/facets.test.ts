import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRows, knownFilters, listValues, type FacetColumn } from '../../../src/lib/find/facets';
import { FACETS, valuesOf, type Facet, type Filters } from '../../../src/lib/find/filters';
import { relaxations } from '../../../src/lib/find/relaxations';
import { facetColumnsOf } from '../../../src/lib/find/timeline-facets';
import { tableOf } from '../../../src/lib/model/table';
import type { Timeline, TimelineEvent } from '../../../src/lib/model/timeline';
import { madeUp } from '../../fixtures/search/made-up';
import { cleanNetwork } from '../formats/given';

const { events } = cleanNetwork;
const table = tableOf(cleanNetwork);
const columns = facetColumnsOf(cleanNetwork, table);
const rowOf = (id: string): number => [...table.event].findIndex((index) => events[index]?.id === id);
const eventOf = (row: number): TimelineEvent => events[table.event[row] ?? -1] as TimelineEvent;
const allRows = [...events.keys()];
const valuesIn = (facet: Facet): string[] => [...new Set(events.flatMap((event) => valuesOf(event, facet)))];

/** The slow way, event by event. */
function passesFilters(event: TimelineEvent, filters: Filters): boolean {
  return FACETS.every((facet) => {
    const chosen = filters[facet] ?? [];
    return chosen.length === 0 || valuesOf(event, facet).some((value) => chosen.includes(value));
  });
}

/** Some values of each facet, and now and then one that no event has. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .tuple(...FACETS.map((facet) => fc.subarray([...valuesIn(facet), 'no such value'])))
  .map((chosen) => Object.fromEntries(FACETS.map((facet, index) => [facet, chosen[index] ?? []])));
const anyHits = fc.option(
  fc.subarray(allRows).map((rows) => Uint32Array.from(rows)),
  { nil: undefined },
);

describe('the rows of a timeline', () => {
  it('that are left are those that a plain program finds', () => {
    fc.assert(
      fc.property(anyFilters, anyHits, (filters, hits) => {
        const found = findRows(columns, table.count, hits, filters);
        const wanted = [...(hits ?? allRows)].filter((row) => passesFilters(eventOf(row), filters));
        expect([...(found.rows ?? allRows)]).toEqual(wanted);
        expect(found.rows === undefined).toBe(wanted.length === allRows.length);
        expect(found.count).toBe(wanted.length);
      }),
      { numRuns: 200 },
    );
  });

  it('are counted by what is shown once a value stands alone in its facet', () => {
    const totals = findRows(columns, table.count, undefined, {}).counts;
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FACETS.keys()), anyHits, (filters, at, hits) => {
        const { counts } = findRows(columns, table.count, hits, filters);
        const column = columns[at] as FacetColumn;
        const listed = listValues(column, counts[at] as Uint32Array, totals[at] as Uint32Array, filters);
        expect(listed.map(({ value }) => value).sort()).toEqual(valuesIn(column.facet).sort());
        for (const { value, count, isChosen } of listed) {
          const alone = { ...filters, [column.facet]: [value] };
          const slow = [...(hits ?? allRows)].filter((row) => passesFilters(eventOf(row), alone));
          expect(count, `${column.facet} ${value}`).toBe(slow.length);
          expect(isChosen).toBe(filters[column.facet]?.includes(value) ?? false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are left by any value of a facet, and by every facet', () => {
    const left = (filters: Filters): number => findRows(columns, table.count, undefined, filters).count;
    expect(left({ lane: ['us', 'cn'] })).toBe(left({ lane: ['us'] }) + left({ lane: ['cn'] }));
    expect(left({ lane: ['other'] })).toBe(0);
    expect(left({ lane: ['us'], sharpness: ['sharp'] })).toBeLessThan(left({ lane: ['us'] }));
    expect(left({ lane: [] })).toBe(events.length);
  });
});

function valuesOfFacet(timeline: Timeline, facet: Facet): { value: string; count: number }[] {
  const its = tableOf(timeline);
  const all = facetColumnsOf(timeline, its);
  const at = all.findIndex((column) => column.facet === facet);
  const { counts } = findRows(all, its.count, undefined, {});
  return listValues(all[at] as FacetColumn, counts[at] as Uint32Array, counts[at] as Uint32Array, {});
}

describe('values', () => {
  it('are in the order of the lanes and sources, else the most frequent first', () => {
    const order = (facet: Facet): string[] => valuesOfFacet(cleanNetwork, facet).map(({ value }) => value);
    expect(order('lane')).toEqual(cleanNetwork.lanes.map(({ id }) => id));
    expect(order('source')).toEqual(cleanNetwork.sources.map(({ id }) => id));
    for (const facet of ['actor', 'tag'] as const) {
      const counts = valuesOfFacet(cleanNetwork, facet).map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it('leave out a lane that has no event', () => {
    const lanes = [...madeUp.lanes, { id: 'empty', title: 'Empty' }];
    expect(valuesOfFacet({ ...madeUp, lanes }, 'lane').map(({ value }) => value)).toEqual(['all']);
  });

  it('stand with the most events first where there are many, and those that are chosen always', () => {
    const column: FacetColumn = {
      facet: 'source',
      labels: Array.from({ length: 60 }, (_, code) => `s${code}`),
      codes: new Uint16Array(),
    };
    const counts = new Uint32Array(60);
    counts.set([2, 0, 0, 9, 2]);
    const listed = listValues(column, counts, new Uint32Array(60).fill(9), { source: ['s7'] });
    expect(listed.map(({ value, count }) => [value, count])).toEqual([
      ['s3', 9],
      ['s0', 2],
      ['s4', 2],
      ['s7', 0],
    ]);
    expect(listed.map(({ isChosen }) => isChosen)).toEqual([false, false, false, true]);
  });

  it('that no event has are left out of filters', () => {
    expect(knownFilters({ lane: ['us', 'gone', 'us'], tag: ['gone'] }, columns)).toEqual({ lane: ['us'] });
  });
});

describe('a column with one value a row', () => {
  const LANES = 4;
  const rowsOf = fc.array(fc.record({ lane: fc.nat(LANES - 1), source: fc.nat(5) }), { maxLength: 200 });

  it('is counted as a plain program counts', () => {
    const hitsOf = fc.option(fc.func(fc.boolean()), { nil: undefined });
    const chosen = (most: number) => fc.subarray(Array.from({ length: most }, (_, code) => String(code)));
    fc.assert(
      fc.property(rowsOf, chosen(LANES), chosen(6), hitsOf, (rows, lanes, sources, isHit) => {
        const single: FacetColumn[] = [
          { facet: 'lane', labels: ['0', '1', '2', '3'], codes: Uint16Array.from(rows, ({ lane }) => lane) },
          {
            facet: 'source',
            labels: ['0', '1', '2', '3', '4', '5'],
            codes: Uint16Array.from(rows, ({ source }) => source),
          },
        ];
        const all = [...rows.keys()];
        const hits = isHit && all.filter((row) => isHit(row));
        const filters = { lane: lanes, source: sources };
        const found = findRows(single, rows.length, hits && Uint32Array.from(hits), filters);
        const isOfLane = (row: number): boolean => lanes.length === 0 || lanes.includes(`${rows[row]?.lane}`);
        const isOfSource = (row: number): boolean =>
          sources.length === 0 || sources.includes(`${rows[row]?.source}`);
        const searched = hits ?? all;
        const wanted = searched.filter((row) => isOfLane(row) && isOfSource(row));
        expect([...(found.rows ?? all)]).toEqual(wanted);
        expect(found.rows === undefined).toBe(wanted.length === all.length);
        expect(found.count).toBe(wanted.length);
        for (let lane = 0; lane < LANES; lane += 1)
          expect(found.counts[0]?.[lane]).toBe(
            searched.filter((row) => rows[row]?.lane === lane && isOfSource(row)).length,
          );
        for (let source = 0; source < 6; source += 1)
          expect(found.counts[1]?.[source]).toBe(
            searched.filter((row) => rows[row]?.source === source && isOfLane(row)).length,
          );
      }),
    );
  });

  it('gives no list when nothing is asked', () => {
    const one: FacetColumn[] = [{ facet: 'lane', labels: ['0'], codes: new Uint16Array(1) }];
    expect(findRows(one, 1, undefined, {})).toMatchObject({ rows: undefined, count: 1 });
    expect(findRows(one, 1, new Uint32Array(), {})).toMatchObject({ rows: new Uint32Array(), count: 0 });
  });
});

describe('the relaxations', () => {
  const inLane = (lane: string): number[] =>
    events.filter((each) => each.lane === lane).map(({ id }) => rowOf(id));
  const [first = -1] = inLane('cn');
  const hits = Uint32Array.of(first);

  it('name what to leave out, the most events first, and nothing that would bring none', () => {
    const filters = { lane: ['us'], basis: ['no such basis'] };
    expect(relaxations(columns, table.count, hits, filters)).toEqual([]);
    expect(relaxations(columns, table.count, hits, { lane: ['us'] })).toEqual([
      { count: inLane('us').length },
      { chosen: { facet: 'lane', value: 'us' }, count: 1 },
    ]);
  });

  it('leave the other values of a facet', () => {
    // Without one of them the other still keeps the event away.
    const all = relaxations(columns, table.count, hits, { lane: ['us', 'companies'] });
    expect(all.every(({ chosen }) => !chosen)).toBe(true);
  });
});
