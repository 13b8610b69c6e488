import { Flag, type EventTable } from '../model/table.js';
import { rowsIn } from './overview.js';
import { clamp, type Limits, type Viewport } from './viewport.js';

const DAY_MS = 86_400_000;
/** A time is shown with as much again on either side, and a short one with days round it. */
const CONTEXT = 3;
const LEAST_DAYS = 7;
/** Clear room beside what is fitted, as a part of the view. */
const MARGIN = 0.08;

/**
 * Returns a time with context round it, as near to it as the limits allow. A time without an end is shown at its
 * bound.
 */
export function viewAround(time: Viewport, limits: Limits): Viewport {
  const start = Number.isFinite(time.start) ? time.start : Math.min(limits.start, time.end);
  const end = Number.isFinite(time.end) ? time.end : Math.max(limits.end, start);
  const span = Math.max((end - start) * CONTEXT, LEAST_DAYS * DAY_MS);
  const centre = (start + end) / 2;
  return clamp({ start: centre - span / 2, end: centre + span / 2 }, limits);
}

/** Returns the view in which these rows are, with a margin; undefined when none of their bounds is known. */
export function viewOfRows(table: EventTable, rows: readonly number[], limits: Limits): Viewport | undefined {
  const bounds = rows
    .flatMap((row) => [table.start[row] ?? NaN, table.end[row] ?? NaN])
    .filter(Number.isFinite);
  if (bounds.length === 0) return undefined;
  const [start, end] = [Math.min(...bounds), Math.max(...bounds)];
  const span = Math.max(end - start, DAY_MS) / (1 - 2 * MARGIN);
  const centre = (start + end) / 2;
  return clamp({ start: centre - span / 2, end: centre + span / 2 }, limits);
}

/** What a time holds: events that lie in it, and others that reach into it or may lie before or after it. */
export interface Contents {
  readonly inside: readonly number[];
  readonly touching: readonly number[];
}

/** Distinguishes the rows, of those that are shown, that are sure to lie within a half-open time. */
export function contentsOf(table: EventTable, rows: readonly number[], time: Viewport): Contents {
  const isLetThrough = new Set(rows);
  const all = rowsIn(table, time).filter((row) => isLetThrough.has(row));
  const isInside = (row: number): boolean =>
    (table.start[row] ?? 0) >= time.start &&
    (table.end[row] ?? 0) <= time.end &&
    !((table.flags[row] ?? 0) & (Flag.startUnknown | Flag.endUnknown | Flag.startOpen | Flag.endOpen));
  return { inside: all.filter(isInside), touching: all.filter((row) => !isInside(row)) };
}

/** Returns the row nearest to a time, of those given; the earlier at a tie. */
export function nearestRow(table: EventTable, rows: readonly number[], time: Viewport): number | undefined {
  const gap = (row: number): number =>
    Math.max((table.start[row] ?? 0) - time.end, time.start - (table.end[row] ?? 0), 0);
  return rows.reduce<number | undefined>(
    (best, row) => (best === undefined || gap(row) < gap(best) ? row : best),
    undefined,
  );
}

/** Returns the selected event with one neighbour on either side; with none selected, the whole. */
export function rowsNear(rows: readonly number[], chosen: number | undefined): readonly number[] {
  const at = chosen === undefined ? -1 : rows.indexOf(chosen);
  return at < 0 ? rows : rows.slice(Math.max(0, at - 1), at + 2);
}
