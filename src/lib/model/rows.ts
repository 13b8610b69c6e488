import type { EventTable } from './table.js';
import type { Timeline } from './timeline.js';

/** Returns the table row of every event, by its id and by the ids that it had before. */
export function rowsById(timeline: Timeline, table: EventTable): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < table.count; row += 1) {
    const event = timeline.events[table.event[row] ?? -1];
    for (const id of event ? [event.id, ...(event.aliases ?? [])] : []) rows.set(id, row);
  }
  return rows;
}

/** From the first to the last bound of a row that is known, in UTC milliseconds; undefined when none is. */
export function knownTimeOf(table: EventTable, row: number): { start: number; end: number } | undefined {
  return knownTime({ start: table.start[row] ?? 0, end: table.end[row] ?? 0 });
}

/** As `knownTimeOf`, of a date that is drawn so. */
export function knownTime(drawn: { start: number; end: number }): { start: number; end: number } | undefined {
  const known = [drawn.start, drawn.end].filter(Number.isFinite);
  return known.length > 0 ? { start: Math.min(...known), end: Math.max(...known) } : undefined;
}
