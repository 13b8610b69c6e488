import { knownTimeOf } from '../model/rows.js';
import type { EventTable } from '../model/table.js';
import type { AxisLayout } from './axis.js';
import { lineY } from './overview-lines.js';
import { clamp, leastSpanAt, MAX_BEYOND, xOf, type Limits, type Viewport } from './viewport.js';

/** What of the overview's window is moved: either end of it, or the whole. */
export type Handle = 'start' | 'window' | 'end';

/** Narrowest of the three things that can be taken hold of, in pixels. */
export const GRIP_PX = 24;
/** The parts of the shown time that a key moves by. */
const STEP_PART = 0.1;
const PAGE_PART = 0.5;

/** A stretch along the strip, in pixels from its left edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the window of an overview is, and where each of its handles can be taken hold of. */
export interface OverviewWindow extends Record<Handle, Stretch> {
  /** The time that is shown, as far as it lies in the strip; never narrower than a line. */
  readonly shown: Stretch;
}

/**
 * Returns the window of an overview. Its handles lie side by side, inside the strip and each at least 24 px wide, however
 * narrow the window: the ends are outside of what is shown, and inside where the strip ends.
 */
export function windowOf(viewport: Viewport, whole: Viewport, width: number): OverviewWindow {
  const within = (x: number): number => Math.min(Math.max(x, 0), width);
  const [left, right] = [
    within(xOf(whole, width, viewport.start)),
    within(xOf(whole, width, viewport.end)),
  ].sort((a, b) => a - b) as [number, number];
  const from = Math.min(Math.max(left, GRIP_PX), Math.max(GRIP_PX, width - 2 * GRIP_PX));
  const to = Math.min(Math.max(right, from + GRIP_PX), Math.max(from + GRIP_PX, width - GRIP_PX));
  return {
    shown: { from: Math.min(left, Math.max(0, width - 2)), to: Math.max(right, left + 2) },
    start: { from: from - GRIP_PX, to: from },
    window: { from, to },
    end: { from: to, to: to + GRIP_PX },
  };
}

/**
 * Moves a handle by a time. An end stops where the view would be too near or too far, and the other end stays; the
 * window stays in the strip, unless it was outside already, and then goes no further.
 */
export function moveGrip(
  viewport: Viewport,
  grip: Handle,
  by: number,
  whole: Viewport,
  limits: Limits,
): Viewport {
  const { start, end } = viewport;
  if (grip === 'window') {
    const shift = Math.min(Math.max(by, Math.min(0, whole.start - start)), Math.max(0, whole.end - end));
    return shift === 0 ? viewport : clamp({ start: start + shift, end: end + shift }, limits);
  }
  const [least, most] = spansAt(viewport, grip === 'start' ? 'end' : 'start', limits);
  const inStrip = grip === 'start' ? end - Math.min(whole.start, start) : Math.max(whole.end, end) - start;
  const wanted = grip === 'start' ? end - start - by : end - start + by;
  const span = Math.max(least, Math.min(wanted, most, inStrip));
  return grip === 'start' ? { start: end - span, end } : { start, end: start + span };
}

/**
 * Returns the shortest and the longest that a view may be when one of its ends stays where it is, in milliseconds.
 * Within these the clamp moves nothing.
 */
export function spansAt(viewport: Viewport, fixed: 'start' | 'end', limits: Limits): [number, number] {
  // How far the fixed end lies outside the known time, and how far from its other end.
  const [beyond, reach] =
    fixed === 'start'
      ? [limits.start - viewport.start, limits.end - viewport.start]
      : [viewport.end - limits.end, viewport.end - limits.start];
  return [
    Math.max(leastSpanAt(viewport[fixed], limits), beyond / MAX_BEYOND),
    Math.min(limits.maxSpanMs, reach / (1 - MAX_BEYOND)),
  ];
}

/** Puts the middle of the window at a time of the strip. */
export function centreAt(viewport: Viewport, time: number, whole: Viewport, limits: Limits): Viewport {
  return moveGrip(viewport, 'window', time - (viewport.start + viewport.end) / 2, whole, limits);
}

/** By how much a key moves a handle, in milliseconds; infinite for the ends, and nothing for all other keys. */
export function stepOf(key: string, { start, end }: Viewport): number | undefined {
  const span = end - start;
  return {
    ArrowLeft: -span * STEP_PART,
    ArrowDown: -span * STEP_PART,
    ArrowRight: span * STEP_PART,
    ArrowUp: span * STEP_PART,
    PageDown: -span * PAGE_PART,
    PageUp: span * PAGE_PART,
    Home: -Infinity,
    End: Infinity,
  }[key];
}

/** Rows of which some time is shown. An instant at the very end is not. */
export function rowsIn(table: EventTable, time: Viewport): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.count; row += 1) if (isIn(table, row, time)) rows.push(row);
  return rows;
}

/** Returns whether some of a row's time lies in a half-open time. */
export function isIn(table: EventTable, row: number, { start, end }: Viewport): boolean {
  const [from, to] = [table.start[row] ?? 0, table.end[row] ?? 0];
  return from < end && (to > start || (from === to && from === start));
}

/** Returns where a row is in a strip `width` wide; undefined when none of its time is known, or there is no row. */
export function placeOf(
  { content: { table, lanes }, fit }: AxisLayout,
  width: number,
  row: number | undefined,
): { readonly x: number; readonly y: number } | undefined {
  const time = row === undefined ? undefined : knownTimeOf(table, row);
  if (row === undefined || !time) return undefined;
  return {
    x: xOf(fit, width, (time.start + time.end) / 2),
    y: lineY(table.lane[row] ?? 0, lanes.length),
  };
}
