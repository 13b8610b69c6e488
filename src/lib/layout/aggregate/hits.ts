import type { EventTable } from '../../model/table.js';
import { bestRow, startsBefore, type AggregateIndex } from './band-index.js';
import type { Hit } from './pick-map.js';

/** What is at a place of the axis, and of a column also what a press on it needs to know. */
export type FullHit =
  | Extract<Hit, { kind: 'event' }>
  | (Extract<Hit, { kind: 'column' }> & {
      /** Of the events that begin in it, the most important and the first; undefined when none begins in it. */
      readonly best: number | undefined;
      readonly first: number | undefined;
      /** Several begin in it, all at one time: no zoom would part them. */
      readonly isOneInstant: boolean;
    });

/** Looks up what a hit leaves open. O(log n). */
export function fullHitOf(table: EventTable, { bands }: AggregateIndex, hit: Hit): FullHit {
  if (hit.kind === 'event') return hit;
  const band = bands[hit.band];
  if (!band) return { ...hit, best: undefined, first: undefined, isOneInstant: false };
  const first = startsBefore(band, hit.from);
  const last = startsBefore(band, hit.to, first) - 1;
  const startAt = (place: number): number | undefined => table.start[band.rows[place] ?? 0];
  return {
    ...hit,
    best: bestRow(table, band, hit.from, hit.to),
    first: last < first ? undefined : band.rows[first],
    isOneInstant: last > first && startAt(first) === startAt(last),
  };
}
