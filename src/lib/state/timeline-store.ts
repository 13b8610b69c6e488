import type { FacetColumn } from '../find/facets.js';
import { facetColumnsOf } from '../find/timeline-facets.js';
import { drawnTime } from '../layout/marks.js';
import type { Viewport } from '../layout/viewport.js';
import { knownTime } from '../model/rows.js';
import type { Lane } from '../model/timeline.js';
import { dateText } from '../render/event-text.js';
import type { EventStore } from './event-store.js';
import type { TimelineView } from './view.svelte.js';

/** The events of a timeline by row. Loads with what asks for it: the first view needs none of it. */
export class TimelineStore implements EventStore {
  readonly #view: TimelineView;
  #facets: readonly FacetColumn[] | undefined;

  constructor(view: TimelineView) {
    this.#view = view;
  }

  get count(): number {
    return this.#view.table.count;
  }

  get language(): string {
    return this.#view.timeline.language;
  }

  get lanes(): readonly Lane[] {
    return this.#view.timeline.lanes;
  }

  get facets(): readonly FacetColumn[] {
    return (this.#facets ??= facetColumnsOf(this.#view.timeline, this.#view.table));
  }

  idOf(row: number): string {
    return this.#view.event(row)?.id ?? '';
  }

  titleOf(row: number): string {
    return this.#view.event(row)?.title ?? '';
  }

  dateOf(row: number): string {
    const event = this.#view.event(row);
    return event ? dateText(event, this.#view.messages) : '';
  }

  timeOf(row: number): Viewport | undefined {
    return row < this.count ? knownTime(drawnTime(this.#view.table, row)) : undefined;
  }

  laneOf(row: number): number {
    return this.#view.table.lane[row] ?? 0;
  }

  sourcesOf(row: number): readonly string[] {
    const ids = new Set(this.#view.event(row)?.evidence.map(({ source }) => source));
    return this.#view.timeline.sources.flatMap(({ id, title }) => (ids.has(id) ? [title] : []));
  }

  findRow(id: string): number | undefined {
    return this.#view.rowOf(id);
  }
}

const stores = new WeakMap<TimelineView, TimelineStore>();

/** Returns the store of a view, which all who ask share. */
export function timelineStore(view: TimelineView): TimelineStore {
  const store = stores.get(view) ?? new TimelineStore(view);
  stores.set(view, store);
  return store;
}
