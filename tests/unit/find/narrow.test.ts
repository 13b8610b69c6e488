import { describe, expect, it } from 'vitest';
import { keptBy, waysOut } from '../../../src/lib/find/narrow';
import { cleanNetwork } from '../formats/given';

const { events } = cleanNetwork;
const idsOf = (lane: string): string[] => events.filter((event) => event.lane === lane).map(({ id }) => id);

describe('what is kept', () => {
  it('is nothing in particular while nothing narrows', () => {
    expect(keptBy(cleanNetwork, {}, undefined)).toBeUndefined();
    expect(keptBy(cleanNetwork, { lane: [] }, undefined)).toBeUndefined();
  });

  it('passes the filters and the search', () => {
    expect([...(keptBy(cleanNetwork, { lane: ['us'] }, undefined) ?? [])]).toEqual(idsOf('us'));
    const [first = ''] = idsOf('cn');
    const hits = new Set([first, ...idsOf('us')]);
    expect([...(keptBy(cleanNetwork, { lane: ['cn'] }, hits) ?? [])]).toEqual([first]);
    expect(keptBy(cleanNetwork, {}, new Set())?.size).toBe(0);
  });
});

describe('the ways out', () => {
  it('name what to leave out, the most events first, and nothing that would bring none', () => {
    const [first = ''] = idsOf('cn');
    const filters = { lane: ['us'], basis: ['no such basis'] };
    expect(waysOut(cleanNetwork, filters, new Set([first]))).toEqual([]);
    expect(waysOut(cleanNetwork, { lane: ['us'] }, new Set([first]))).toEqual([
      { count: idsOf('us').length },
      { chosen: { facet: 'lane', value: 'us' }, count: 1 },
    ]);
  });

  it('leave the other values of a facet', () => {
    const filters = { lane: ['us', 'companies'] };
    const [first = ''] = idsOf('cn');
    // Without one of them the other still keeps the event away.
    expect(waysOut(cleanNetwork, filters, new Set([first])).every(({ chosen }) => !chosen)).toBe(true);
  });
});
