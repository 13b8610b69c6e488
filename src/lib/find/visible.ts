import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { chosenOf, isKept, toggled, type Facet, type Filters } from './filters.js';

/** Ids of the events that filters and search shows; nothing while neither narrows. */
export function visibleBy(
  timeline: Timeline,
  filters: Filters,
  hits: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!hits && chosenOf(filters).length === 0) return undefined;
  return new Set(timeline.events.filter(passes(filters, hits)).map(({ id }) => id));
}

/** One thing to leave out, a chosen value or the search, and how many events are shown without it. */
export interface WayOut {
  readonly count: number;
  /** Nothing for the search. */
  readonly chosen?: { readonly facet: Facet; readonly value: string };
}

/** What brings events back where nothing is shown, the most first. */
export function relaxations(
  timeline: Timeline,
  filters: Filters,
  hits: ReadonlySet<string> | undefined,
): WayOut[] {
  const count = (keeps: (event: TimelineEvent) => boolean): number => timeline.events.filter(keeps).length;
  const ways: WayOut[] = chosenOf(filters).map((chosen) => ({
    chosen,
    count: count(passes(toggled(filters, chosen.facet, chosen.value), hits)),
  }));
  if (hits) ways.push({ count: count(passes(filters, undefined)) });
  return ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
}

function passes(filters: Filters, hits: ReadonlySet<string> | undefined) {
  return (event: TimelineEvent): boolean => (hits?.has(event.id) ?? true) && isKept(event, filters);
}
