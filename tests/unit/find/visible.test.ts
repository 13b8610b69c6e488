import { describe, expect, it } from 'vitest';
import { visibleBy, relaxations } from '../../../src/lib/find/visible';
import { cleanNetwork } from '../formats/given';

const { events } = cleanNetwork;
const idsOf = (lane: string): string[] => events.filter((event) => event.lane === lane).map(({ id }) => id);

describe('what is kept', () => {
  it('is nothing in particular while nothing narrows', () => {
    expect(visibleBy(cleanNetwork, {}, undefined)).toBeUndefined();
    expect(visibleBy(cleanNetwork, { lane: [] }, undefined)).toBeUndefined();
  });

  it('passes the filters and the search', () => {
    expect([...(visibleBy(cleanNetwork, { lane: ['us'] }, undefined) ?? [])]).toEqual(idsOf('us'));
    const [first = ''] = idsOf('cn');
    const hits = new Set([first, ...idsOf('us')]);
    expect([...(visibleBy(cleanNetwork, { lane: ['cn'] }, hits) ?? [])]).toEqual([first]);
    expect(visibleBy(cleanNetwork, {}, new Set())?.size).toBe(0);
  });
});

describe('the ways out', () => {
  it('name what to leave out, the most events first, and nothing that would bring none', () => {
    const [first = ''] = idsOf('cn');
    const filters = { lane: ['us'], basis: ['no such basis'] };
    expect(relaxations(cleanNetwork, filters, new Set([first]))).toEqual([]);
    expect(relaxations(cleanNetwork, { lane: ['us'] }, new Set([first]))).toEqual([
      { count: idsOf('us').length },
      { chosen: { facet: 'lane', value: 'us' }, count: 1 },
    ]);
  });

  it('leave the other values of a facet', () => {
    const filters = { lane: ['us', 'companies'] };
    const [first = ''] = idsOf('cn');
    // Without one of them the other still keeps the event away.
    expect(relaxations(cleanNetwork, filters, new Set([first])).every(({ chosen }) => !chosen)).toBe(true);
  });
});
