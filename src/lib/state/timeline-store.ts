import type { FacetColumn } from '../find/facets.js';
import type { Viewport } from '../layout/viewport.js';
import { knownTimeOf, rowsById } from '../model/rows.js';
import type { EventTable } from '../model/table.js';
import type { Lane, Timeline, TimelineEvent } from '../model/timeline.js';
import { dateText } from '../render/event-text.js';
import type { Messages } from '../messages/messages.js';
import type { EventStore } from './event-store.js';

/** The events of a timeline by row. */
export class TimelineStore implements EventStore {
  readonly timeline: Timeline;
  readonly table: EventTable;
  readonly #messages: Messages;
  readonly #rows: ReadonlyMap<string, number>;
  #facets: readonly FacetColumn[] | undefined;

  constructor(timeline: Timeline, table: EventTable, messages: Messages) {
    this.timeline = timeline;
    this.table = table;
    this.#messages = messages;
    this.#rows = rowsById(timeline, table);
  }

  get count(): number {
    return this.table.count;
  }

  get language(): string {
    return this.timeline.language;
  }

  get lanes(): readonly Lane[] {
    return this.timeline.lanes;
  }

  get facets(): readonly FacetColumn[] {
    return this.#facets ?? [];
  }

  /** Columns load with search and filters: most readers need none. */
  useFacets(make: (timeline: Timeline, table: EventTable) => readonly FacetColumn[]): void {
    this.#facets ??= make(this.timeline, this.table);
  }

  /** The event of a row. */
  event(row: number): TimelineEvent | undefined {
    return this.timeline.events[this.table.event[row] ?? -1];
  }

  idOf(row: number): string {
    return this.event(row)?.id ?? '';
  }

  titleOf(row: number): string {
    return this.event(row)?.title ?? '';
  }

  dateOf(row: number): string {
    const event = this.event(row);
    return event ? dateText(event, this.#messages) : '';
  }

  timeOf(row: number): Viewport | undefined {
    return row < this.count ? knownTimeOf(this.table, row) : undefined;
  }

  laneOf(row: number): number {
    return this.table.lane[row] ?? 0;
  }

  sourcesOf(row: number): readonly string[] {
    const ids = new Set(this.event(row)?.evidence.map(({ source }) => source));
    return this.timeline.sources.flatMap(({ id, title }) => (ids.has(id) ? [title] : []));
  }

  findRow(id: string): number | undefined {
    return this.#rows.get(id);
  }
}
