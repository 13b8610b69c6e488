import { DAY_MS } from '../model/dates/calendar.js';
import { Flag, type EventTable } from '../model/table.js';
import { xOf, type Viewport } from './viewport.js';

/**
 * One event as drawn: where it is and how sure its ends are. Each end is a place on the time axis
 * (`x0`, `x1`, pixels) and a shift from it (`from`, `to`), so that a painter may give the places as parts of
 * the width and let them scale, and the shifts in pixels.
 *
 *   dot       a day or a minute: a dot while that is narrow, then a hollow pill as wide as it is
 *   moment    hollow: one moment somewhere within
 *   state     filled: lasted all the while
 */
export interface MarkShape {
  readonly row: number;
  readonly kind: 'dot' | 'moment' | 'state';
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly to: number;
  /** `cut`: goes on beyond the frame; `arrow`: not known, or open; `dashed`: about. */
  readonly start: End;
  readonly end: End;
  readonly uncertain: boolean;
  /**
   * Where the bound really is, when the mark keeps clear of that day's own events and the day is wide: a thin
   * line below leads there.
   */
  readonly reach?: number;
}

export type End = 'sharp' | 'dashed' | 'arrow' | 'cut';

/** Radius of a dot, and the width below which a day is one. */
const DOT_RADIUS_PX = 5;
export const DOT_BELOW_PX = 36;
/** Length of the arrow of a moment whose beginning is not known. */
const ARROW_PX = 27;
/** Between what is bounded by a day and the middle of that day, and between it and the day's edge. */
export const MIDDLE_GAP_PX = 7;
const EDGE_GAP_PX = 2;
/** A bar that would be thinner is drawn this thick, or it could not be seen. */
const MIN_BAR_PX = 4;

const BEYOND_PX = 60;

interface Placed {
  readonly row: number;
  readonly flags: number;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Width of a day. */
  readonly dayPx: number;
  /** The row's own time is a day or less. */
  readonly isDay: boolean;
}

/** Room of the question mark right of what is uncertain. */
const QUESTION_PX = 10;

/** Left and right edge of all that is drawn of a mark beside its label, in pixels. */
export function edgesOf(shape: MarkShape): readonly [number, number] {
  const right = shape.x1 + shape.to;
  return [shape.x0 + shape.from, shape.uncertain ? right + QUESTION_PX : right];
}

/** Left and right edge of the room that a mark takes from others: its edges, and the line that leads to its bound. */
export function roomOf(shape: MarkShape): readonly [number, number] {
  const [left, right] = edgesOf(shape);
  const { reach = right } = shape;
  return [Math.min(left, reach), Math.max(right, reach)];
}

/**
 * Returns the time in which a row is drawn however near one looks, in UTC milliseconds: a moment that is known by one
 * bound alone is drawn beside that bound. Infinite where a bar has no end.
 */
export function drawnTime(table: EventTable, row: number): Viewport {
  const [start, end, flags] = [table.start[row] ?? 0, table.end[row] ?? 0, table.flags[row] ?? 0];
  const isBefore = (flags & Flag.startUnknown) !== 0;
  if (flags & Flag.lasted || !(isBefore || flags & Flag.endUnknown)) return { start, end };
  // Before a day is left of it, after a day right of it; a longer time has one known bound.
  const at = isBefore === end - start <= DAY_MS ? start : end;
  return { start: at, end: at };
}

/** Returns the shape of a row in a plot `width` wide, or undefined when none of it is in the frame. */
export function shapeMark(
  table: EventTable,
  row: number,
  viewport: Viewport,
  width: number,
): MarkShape | undefined {
  const [startMs, endMs] = [table.start[row] ?? 0, table.end[row] ?? 0];
  const placed: Placed = {
    row,
    flags: table.flags[row] ?? 0,
    start: xOf(viewport, width, startMs),
    end: xOf(viewport, width, endMs),
    width,
    dayPx: xOf(viewport, width, viewport.start + DAY_MS),
    isDay: endMs - startMs <= DAY_MS,
  };
  if (placed.flags & Flag.lasted && (placed.end <= 0 || placed.start >= width)) return undefined;
  const shape = placed.flags & Flag.lasted ? state(placed) : moment(placed);
  const isOutside = shape.x1 + shape.to <= 0 || shape.x0 + shape.from >= width;
  return isOutside ? undefined : shape;
}

/**
 * What came before a day, or after it, keeps clear of that day, so that “before” is beside “on the day”
 * however near one looks: by this much from the day's edge.
 */
function shyness(dayPx: number): number {
  return Math.max(EDGE_GAP_PX, MIDDLE_GAP_PX - dayPx / 2);
}

function moment(placed: Placed): MarkShape {
  const { row, flags, start, end, width, isDay } = placed;
  const uncertain = (flags & Flag.uncertain) !== 0;
  const isAboutStart = (flags & Flag.approximateStart) !== 0;
  const isAboutEnd = (flags & Flag.approximateEnd) !== 0;
  const gap = isDay ? shyness(end - start) : 0;
  const reach = isDay && end - start >= DOT_BELOW_PX;
  if (flags & Flag.startUnknown) {
    const x = isDay ? start : end;
    const ends = { start: 'arrow', end: isAboutEnd ? 'dashed' : 'sharp' } as const;
    const place = { x0: x, x1: x, from: -gap - ARROW_PX, to: -gap };
    return { row, kind: 'moment', ...place, ...ends, uncertain, ...(reach ? { reach: end } : {}) };
  }
  if (flags & Flag.endUnknown) {
    const x = isDay ? end : start;
    const ends = { start: isAboutStart ? 'dashed' : 'sharp', end: 'arrow' } as const;
    const place = { x0: x, x1: x, from: gap, to: gap + ARROW_PX };
    return { row, kind: 'moment', ...place, ...ends, uncertain, ...(reach ? { reach: start } : {}) };
  }
  const ends = {
    start: isAboutStart ? 'dashed' : 'sharp',
    end: isAboutEnd ? 'dashed' : 'sharp',
  } as const;
  const kind = flags & (Flag.day | Flag.instant) ? 'dot' : 'moment';
  const middle = (start + end) / 2;
  if (kind === 'dot' && end - start < DOT_BELOW_PX)
    return { row, kind, x0: middle, x1: middle, from: -DOT_RADIUS_PX, to: DOT_RADIUS_PX, ...ends, uncertain };
  const thin = Math.max(0, MIN_BAR_PX - (end - start)) / 2;
  // What runs far out of the frame is cut a little beyond it: painters count in single precision.
  const [x0, x1] = [Math.max(start, -BEYOND_PX), Math.min(end, width + BEYOND_PX)];
  return { row, kind, x0, x1, from: -thin, to: thin, ...ends, uncertain };
}

function state({ row, flags, start, end, width, dayPx }: Placed): MarkShape {
  const isStartVague = flags & (Flag.startUnknown | Flag.startOpen);
  const isEndVague = flags & (Flag.endUnknown | Flag.endOpen);
  const lastDay = end - dayPx;
  const gap = shyness(dayPx);
  const isShy =
    flags & Flag.endsOnDay && lastDay - gap - Math.max(0, start) >= MIN_BAR_PX && lastDay - gap <= width;
  const x0 = Math.max(0, start);
  const x1 = Math.min(width, isShy ? lastDay : end);
  const to = isShy ? -gap : 0;
  const thin = Math.max(0, MIN_BAR_PX - (x1 + to - x0)) / 2;
  return {
    row,
    kind: 'state',
    x0,
    x1,
    from: -thin,
    to: to + thin,
    start: isStartVague ? 'arrow' : endOf(start < 0, flags & Flag.approximateStart),
    end: isEndVague ? 'arrow' : endOf(end > width && !isShy, flags & Flag.approximateEnd),
    uncertain: (flags & Flag.uncertain) !== 0,
    ...(isShy && dayPx >= DOT_BELOW_PX ? { reach: Math.min(width, end) } : {}),
  };
}

function endOf(isOut: boolean, approximate: number): End {
  return isOut ? 'cut' : approximate ? 'dashed' : 'sharp';
}
