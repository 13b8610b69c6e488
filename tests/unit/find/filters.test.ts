import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenOf,
  cleaned,
  countFacet,
  FACETS,
  isKept,
  toggled,
  valuesOf,
  type Facet,
  type Filters,
} from '../../../src/lib/find/filters';
import type { TimelineEvent } from '../../../src/lib/model/timeline';
import { madeUp } from '../../fixtures/search/made-up';
import { cleanNetwork } from '../formats/given';

const { events } = cleanNetwork;
const valuesIn = (facet: Facet): string[] => [...new Set(events.flatMap((event) => valuesOf(event, facet)))];

/** Some values of each facet, and now and then one that no event has. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .tuple(...FACETS.map((facet) => fc.subarray([...valuesIn(facet), 'no such value'])))
  .map((chosen) => Object.fromEntries(FACETS.map((facet, index) => [facet, chosen[index] ?? []])));

describe('counts', () => {
  it('are what is shown once the value stands alone in its facet', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FACETS), fc.nat(), (filters, facet, salt) => {
        const matches = (event: TimelineEvent): boolean => (event.importance + salt) % 3 > 0;
        const counted = countFacet(cleanNetwork, facet, filters, matches);
        expect(counted.map(({ value }) => value).sort()).toEqual(valuesIn(facet).sort());
        for (const { value, count, isChosen } of counted) {
          const alone = { ...filters, [facet]: [value] };
          const slow = events.filter((event) => matches(event) && isKept(event, alone));
          expect(count, `${facet} ${value}`).toBe(slow.length);
          expect(isChosen).toBe(filters[facet]?.includes(value) ?? false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are in the order of the lanes and sources, else the most frequent first', () => {
    const order = (facet: Facet): string[] => countFacet(cleanNetwork, facet, {}).map(({ value }) => value);
    expect(order('lane')).toEqual(cleanNetwork.lanes.map(({ id }) => id));
    expect(order('source')).toEqual(cleanNetwork.sources.map(({ id }) => id));
    for (const facet of ['actor', 'tag'] as const) {
      const counts = countFacet(cleanNetwork, facet, {}).map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it('leave out a lane that has no event', () => {
    const lanes = [...madeUp.lanes, { id: 'empty', title: 'Empty' }];
    expect(countFacet({ ...madeUp, lanes }, 'lane', {}).map(({ value }) => value)).toEqual(['all']);
  });
});

describe('an event', () => {
  const withDate = (edtf: string): TimelineEvent => ({
    ...(events[0] as TimelineEvent),
    date: { edtf, asWritten: [], basis: 'stated' },
  });

  it.each([
    ['2020-09-08', 'sharp'],
    ['2020-09-08T10:00Z', 'sharp'],
    ['2020-09-08?', 'uncertain'],
    ['2020-09-08~', 'uncertain'],
    ['2020-09', 'uncertain'],
    ['2020-09-01/2020-09-08', 'uncertain'],
    ['[..2020-09-08]', 'uncertain'],
    ['not a date', 'uncertain'],
  ])('of %s is %s', (edtf, sharpness) => {
    expect(valuesOf(withDate(edtf), 'sharpness')).toEqual([sharpness]);
  });

  it('is corroborated by two sources, not by two quotes of one', () => {
    const unveiled = events.find(({ id }) => id === 'clean-network-unveiled') as TimelineEvent;
    const [first] = unveiled.evidence;
    expect(valuesOf(unveiled, 'support')).toEqual(['corroborated']);
    expect(valuesOf({ ...unveiled, evidence: [first, first] }, 'support')).toEqual(['single']);
  });

  it('is kept by any value of a facet, and by every facet', () => {
    const event = withDate('2020-09-08');
    expect(isKept(event, { lane: [event.lane, 'other'] })).toBe(true);
    expect(isKept(event, { lane: ['other'] })).toBe(false);
    expect(isKept(event, { lane: [event.lane], sharpness: ['uncertain'] })).toBe(false);
    expect(isKept(event, { lane: ['other'] }, 'lane')).toBe(true);
    expect(isKept(event, { lane: [] })).toBe(true);
  });
});

describe('filters', () => {
  it('are as they were after a value is chosen and let go', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FACETS), (filters, facet) => {
        const value = 'some value';
        const chosen = toggled(filters, facet, value);
        expect(chosenOf(chosen)).toContainEqual({ facet, value });
        expect(toggled(chosen, facet, value)).toEqual(cleaned(filters));
      }),
    );
  });

  it('are cleaned of what narrows nothing', () => {
    expect(cleaned({ lane: [], tag: ['a', 'a'] })).toEqual({ tag: ['a'] });
    expect(chosenOf({ tag: ['a'], lane: ['b', 'c'] })).toEqual([
      { facet: 'lane', value: 'b' },
      { facet: 'lane', value: 'c' },
      { facet: 'tag', value: 'a' },
    ]);
  });
});
