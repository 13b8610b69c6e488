import { DAY_MS } from '../model/dates/calendar.js';
import { Flag, type EventTable } from '../model/table.js';
import { isIn } from './overview.js';
import { clamp, type Limits, type Viewport } from './viewport.js';

/** A time is shown with as much again on either side, and a short one with days round it. */
const CONTEXT = 3;
const LEAST_DAYS = 7;
/** Clear room beside what is fitted, as a part of the view. */
const MARGIN = 0.08;

/** Rows of a table, in its order. */
type Rows = Iterable<number>;

/** Returns a time with context round it, as near to it as the limits allow. A time without an end is shown at its bound. */
export function viewAround(time: Viewport, limits: Limits): Viewport {
  const start = Number.isFinite(time.start) ? time.start : Math.min(limits.start, time.end);
  const end = Number.isFinite(time.end) ? time.end : Math.max(limits.end, start);
  const span = Math.max((end - start) * CONTEXT, LEAST_DAYS * DAY_MS);
  const centre = (start + end) / 2;
  return clamp({ start: centre - span / 2, end: centre + span / 2 }, limits);
}

/** Returns the view in which these rows are, with a margin; undefined when none of their bounds is known. */
export function viewOfRows(table: EventTable, rows: Rows, limits: Limits): Viewport | undefined {
  const bounds = boundsOfRows(table, rows);
  return bounds && viewOfTime(bounds, limits);
}

/** Returns the time from the first to the last known bound of these rows; undefined when none is known. */
export function boundsOfRows(table: EventTable, rows: Rows): Viewport | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows)
    for (const bound of [table.start[row] ?? NaN, table.end[row] ?? NaN])
      if (Number.isFinite(bound)) [first, last] = [Math.min(first, bound), Math.max(last, bound)];
  return first <= last ? { start: first, end: last } : undefined;
}

/** Returns the view in which a time is with a margin, as near to it as the limits allow. */
export function viewOfTime({ start, end }: Viewport, limits: Limits): Viewport {
  const span = (end - start || DAY_MS) / (1 - 2 * MARGIN);
  const centre = (start + end) / 2;
  return clamp({ start: centre - span / 2, end: centre + span / 2 }, limits);
}

/** What a time holds: events that lie in it, and others that reach into it or may lie before or after it. */
export interface Contents {
  readonly inside: readonly number[];
  readonly touching: readonly number[];
}

/** Distinguishes the rows, of those that are shown, that are sure to lie within a half-open time. */
export function contentsOf(table: EventTable, rows: Rows, time: Viewport): Contents {
  const [inside, touching]: [number[], number[]] = [[], []];
  for (const row of rows)
    if (isIn(table, row, time)) (isInside(table, row, time) ? inside : touching).push(row);
  return { inside, touching };
}

const IS_OPEN = Flag.startUnknown | Flag.endUnknown | Flag.startOpen | Flag.endOpen;

function isInside(table: EventTable, row: number, time: Viewport): boolean {
  const isWithin = (table.start[row] ?? 0) >= time.start && (table.end[row] ?? 0) <= time.end;
  return isWithin && ((table.flags[row] ?? 0) & IS_OPEN) === 0;
}

/** Returns the row nearest to a time, of those given; the earlier at a tie. */
export function nearestRow(table: EventTable, rows: Rows, time: Viewport): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const row of rows) {
    const gap = Math.max((table.start[row] ?? 0) - time.end, time.start - (table.end[row] ?? 0), 0);
    if (nearest === undefined || gap < least) [nearest, least] = [row, gap];
  }
  return nearest;
}

/** Returns the selected event with one neighbour on either side; with none selected, the whole. */
export function rowsNear(rows: readonly number[], chosen: number | undefined): readonly number[] {
  const at = chosen === undefined ? -1 : rows.indexOf(chosen);
  return at < 0 ? rows : rows.slice(Math.max(0, at - 1), at + 2);
}
