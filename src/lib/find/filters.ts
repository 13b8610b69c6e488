import { parseEdtf, shapeOf } from '../model/dates/index.js';
import type { TimelineEvent } from '../model/timeline.js';

/** By what events can be told apart. Within a facet any of the chosen values will do; every facet must. */
export const FACETS = ['lane', 'actor', 'tag', 'source', 'basis', 'sharpness', 'support'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; a facet without any narrows nothing. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A value of a facet, and how many events have it among those that search and other facets leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Returns the values of one facet that an event has. */
export function valuesOf(event: TimelineEvent, facet: Facet): readonly string[] {
  const sources = new Set(event.evidence.map(({ source }) => source));
  switch (facet) {
    case 'lane':
      return [event.lane];
    case 'actor':
      return event.actors;
    case 'tag':
      return event.tags;
    case 'source':
      return [...sources];
    case 'basis':
      return [event.date.basis];
    case 'sharpness':
      return [isSharp(event) ? 'sharp' : 'uncertain'];
    case 'support':
      return [
        sources.size > 1 ? 'corroborated' : 'single',
        ...(event.difference === undefined ? [] : ['differing']),
      ];
  }
}

/** A date is sharp when it names a day or a time, with no doubt of any kind. */
function isSharp({ date }: TimelineEvent): boolean {
  const parsed = parseEdtf(date.edtf);
  if (!parsed.ok) return false;
  const { kind, approximateStart, approximateEnd, uncertain } = shapeOf(parsed.value);
  return (kind === 'day' || kind === 'instant') && !approximateStart && !approximateEnd && !uncertain;
}

/** Returns the same filters with a value chosen, or no longer chosen. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return cleaned({ ...filters, [facet]: next });
}

/** Without the facets in which nothing is chosen. */
export function cleaned(filters: Filters): Filters {
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const chosen = [...new Set(filters[facet] ?? [])];
      return chosen.length > 0 ? [[facet, chosen]] : [];
    }),
  );
}

/** Each chosen value, in the order of the facets. */
export function chosenOf(filters: Filters): { readonly facet: Facet; readonly value: string }[] {
  return FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
}
