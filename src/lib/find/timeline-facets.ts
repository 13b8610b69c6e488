import type { EventTable } from '../model/table.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import type { FacetColumn } from './facets.js';
import { FACETS, valuesOf, type Facet } from './filters.js';

/**
 * The facets of a timeline as columns, by rows of its table. Codes of lanes and sources follow the timeline, all others
 * how many events have them, the most first.
 */
export function facetColumnsOf(timeline: Timeline, table: EventTable): FacetColumn[] {
  const events = Array.from(table.event, (index) => timeline.events[index]);
  return FACETS.map((facet) => columnOf(timeline, events, facet));
}

function columnOf(
  timeline: Timeline,
  events: readonly (TimelineEvent | undefined)[],
  facet: Facet,
): FacetColumn {
  const values = events.map((event) => (event ? [...new Set(valuesOf(event, facet))] : []));
  const labels = labelsOf(timeline, values, facet);
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const offsets = new Uint32Array(values.length + 1);
  const codes = values.flatMap((each, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + each.length;
    return each.map((value) => codeOf.get(value) ?? 0);
  });
  return { facet, labels, codes: Uint32Array.from(codes), offsets };
}

function labelsOf(timeline: Timeline, values: readonly (readonly string[])[], facet: Facet): string[] {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = facet === 'lane' ? timeline.lanes : facet === 'source' ? timeline.sources : undefined;
  if (ordered) return ordered.map(({ id }) => id).filter((id) => counts.has(id));
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
