import type { Evidence, Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { passageId } from '../source/passages.js';

/** A quote with all that it belongs to: what most files have a row, a record or an annotation for. */
export interface Row {
  readonly event: TimelineEvent;
  readonly item: Evidence;
  /** Place in the event's evidence, from 1. */
  readonly number: number;
  /** Anchor of the passage on the page of its source. */
  readonly anchor: string;
  /** Absent only where the timeline names a source that it does not have. */
  readonly source: Source | undefined;
}

/** Returns every evidence of a timeline, in the order of its events. */
export function evidenceRows(timeline: Timeline): Row[] {
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  return timeline.events.flatMap((event) =>
    event.evidence.map((item, index) => ({
      event,
      item,
      number: index + 1,
      anchor: passageId(event, index),
      source: sources.get(item.source),
    })),
  );
}
