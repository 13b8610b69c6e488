import type { EventTable } from '../../model/table.js';
import type { Measure } from '../measure.js';
import type { Scene } from '../scene.js';
import { bestRow, startsBefore, type AggregateIndex } from './band-index.js';
import type { AggregateLayout } from './frame.js';
import type { Hit } from './pick-map.js';

/** What is at a place of the axis, and of a column also what a press on it needs to know. */
export type FullHit =
  | (Extract<Hit, { kind: 'event' }> & {
      /** The rows that its number counts, where the place is on that number: “+41”. */
      readonly hidden?: Uint32Array | undefined;
    })
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

/** More rows than this are no list to choose from: a nearer view parts them, or the list of all events has them. */
const MOST_HIDDEN = 1000;

/** Returns the rows that a row leads in a scene, in order of time; undefined where there are none, or very many. */
export function rowsBehind(
  { marks, columns }: Scene,
  { index: { bands } }: Pick<AggregateLayout, 'index'>,
  row: number,
): Uint32Array | undefined {
  const below = marks.find((mark) => mark.row === row)?.below ?? [];
  if (below.length > 0) return Uint32Array.from(below).sort();
  for (const { lane, leaders } of columns ?? []) {
    const { from, to, count = 0 } = leaders.find((leader) => leader.row === row) ?? {};
    const band = bands[lane];
    if (!band || from === undefined || to === undefined || count < 2 || count > MOST_HIDDEN) continue;
    const first = startsBefore(band, from);
    return band.rows.slice(first, startsBefore(band, to, first)).filter((other) => other !== row);
  }
  return undefined;
}

/** Returns whether a place is on the number that ends the words of a row. `number` is that of so many others. */
export function isOnNumber(
  { marks, columns, fontPx }: Scene,
  row: number,
  x: number,
  number: string,
  measure: Measure,
): boolean {
  const mark = marks.find((each) => each.row === row)?.label;
  const leader = columns?.flatMap(({ leaders }) => leaders).find((each) => each.row === row)?.label;
  const text = (mark ?? leader)?.text ?? '';
  if (!text.endsWith(number)) return false;
  const end = mark
    ? mark.x + mark.by + (mark.anchor === 'end' ? 0 : measure(text, fontPx))
    : (leader?.x ?? 0) + (leader?.width ?? 0);
  // A target is at least 24 pixels wide.
  const width = Math.max(24, measure(number, fontPx) + 6);
  return x >= end + 3 - width && x <= end + 3;
}
