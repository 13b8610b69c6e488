import type { EventTable } from '../../model/table.js';
import { shapeMark } from '../marks.js';
import type { Viewport } from '../viewport.js';
import { bestRow, countStarts, precedes, type BandIndex } from './index.js';

/**
 * The event that speaks for a cell: the most important of those that begin in it. Cells are stretches of 2 to the
 * power of a level milliseconds from the epoch on, so that who leads a cell leads the half of it that it is in, and
 * what is drawn at one level is drawn at the next.
 */
export interface Leader {
  readonly row: number;
  readonly x: number;
  /** How many events begin in the cell, and the cell itself in milliseconds. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The leaders of all cells in view, in order of time. */
export function leadersOf(
  table: EventTable,
  band: BandIndex,
  viewport: Viewport,
  width: number,
  level: number,
): Leader[] {
  const ms = 2 ** level;
  const last = Math.floor(viewport.end / ms);
  const leaders: Leader[] = [];
  for (let cell = Math.floor(viewport.start / ms); cell <= last; cell += 1) {
    const [from, to] = [cell * ms, (cell + 1) * ms];
    const row = bestRow(table, band, from, to);
    if (row === undefined) continue;
    const x = leaderX(table, row, viewport, width);
    if (x !== undefined) leaders.push({ row, x, count: countStarts(band, from, to), from, to });
  }
  return leaders;
}

/** Where an event's mark begins, or its dot stands; nothing when that is outside of the frame. Pixels. */
export function leaderX(
  table: EventTable,
  row: number,
  viewport: Viewport,
  width: number,
): number | undefined {
  const x = shapeMark(table, row, viewport, width)?.x0;
  return x !== undefined && x >= 0 && x <= width ? x : undefined;
}

/** The most important first; those in `first` before all others, whatever they are. */
export function byImportance(
  table: EventTable,
  rows: readonly Leader[],
  first: ReadonlySet<number>,
): Leader[] {
  return [...rows].sort((a, b) => {
    const kept = Number(first.has(b.row)) - Number(first.has(a.row));
    return kept || (precedes(table, a.row, b.row) ? -1 : 1);
  });
}
