import { findRows, type FacetColumn } from './facets.js';
import { chosenOf, toggled, type Facet, type Filters } from './filters.js';

/** One thing to leave out, a chosen value or the search, and how many events are shown without it. */
export interface Relaxation {
  readonly count: number;
  /** Undefined for the search. */
  readonly chosen?: { readonly facet: Facet; readonly value: string };
}

/** What brings events back where none is shown, the most first. */
export function relaxations(
  columns: readonly FacetColumn[],
  count: number,
  hits: Uint32Array | undefined,
  filters: Filters,
): Relaxation[] {
  const all: Relaxation[] = chosenOf(filters).map((chosen) => ({
    chosen,
    count: findRows(columns, count, hits, toggled(filters, chosen.facet, chosen.value)).count,
  }));
  if (hits) all.push({ count: findRows(columns, count, undefined, filters).count });
  return all.filter((each) => each.count > 0).sort((a, b) => b.count - a.count);
}
