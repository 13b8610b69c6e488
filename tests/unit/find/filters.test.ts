import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenOf,
  cleaned,
  FACETS,
  toggled,
  valuesOf,
  type Facet,
  type Filters,
} from '../../../src/lib/find/filters';
import type { TimelineEvent } from '../../../src/lib/model/timeline';
import { cleanNetwork } from '../formats/given';

const { events } = cleanNetwork;
const valuesIn = (facet: Facet): string[] => [...new Set(events.flatMap((event) => valuesOf(event, facet)))];

/** Some values of each facet, and now and then one that no event has. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .tuple(...FACETS.map((facet) => fc.subarray([...valuesIn(facet), 'no such value'])))
  .map((chosen) => Object.fromEntries(FACETS.map((facet, index) => [facet, chosen[index] ?? []])));

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
    const { difference, ...agreed } = unveiled;
    expect(difference).toBeDefined();
    expect(valuesOf(agreed, 'support')).toEqual(['corroborated']);
    expect(valuesOf({ ...agreed, evidence: [first, first] }, 'support')).toEqual(['single']);
  });

  it('says where the sources differ', () => {
    const unveiled = events.find(({ id }) => id === 'clean-network-unveiled') as TimelineEvent;
    expect(valuesOf(unveiled, 'support')).toEqual(['corroborated', 'differing']);
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
