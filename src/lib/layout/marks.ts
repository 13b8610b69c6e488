import { Flag, type EventTable } from '../model/table.js';
import { xOf, type Viewport } from './viewport.js';

/**
 * One event as drawn: where it stands and how sure its ends are. Each end is a place on the time axis
 * (`x0`, `x1`, pixels) and a shift from it that no zoom changes (`from`, `to`), so that a painter may
 * give the places as parts of the width and let them scale.
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
}

export type End = 'sharp' | 'dashed' | 'arrow' | 'cut';

/** Radius of a dot, and the width below which a day is one. */
export const DOT_RADIUS_PX = 5;
const DOT_BELOW_PX = 36;
/** Length of the arrow of a moment whose beginning is not known. */
export const ARROW_PX = 27;
/** Between that arrow and the middle of the day that bounds it. */
const ARROW_GAP_PX = 7;
const DAY_MS = 86_400_000;
/** A bar that would be thinner is drawn this thick, or it could not be seen. */
const MIN_BAR_PX = 4;

/** The shape of a row in a plot `width` wide, or nothing when none of it is in the frame. */
export function shapeMark(
  table: EventTable,
  row: number,
  viewport: Viewport,
  width: number,
): MarkShape | undefined {
  const flags = table.flags[row] ?? 0;
  const start = xOf(viewport, width, table.start[row] ?? 0);
  const end = xOf(viewport, width, table.end[row] ?? 0);
  const dayPx = xOf(viewport, width, viewport.start + DAY_MS);
  const shape =
    flags & Flag.lasted ? state(row, flags, start, end, { width, dayPx }) : moment(row, flags, start, end);
  const isOutside = shape.x1 + shape.to < 0 || shape.x0 + shape.from > width;
  return isOutside ? undefined : shape;
}

function moment(row: number, flags: number, start: number, end: number): MarkShape {
  const middle = (start + end) / 2;
  const isNarrow = end - start < DOT_BELOW_PX;
  const base = { row, uncertain: (flags & Flag.uncertain) !== 0, start: 'sharp', end: 'sharp' } as const;
  if (flags & Flag.startUnknown) {
    const at = isNarrow ? middle : end;
    const to = isNarrow ? -ARROW_GAP_PX : 0;
    return { ...base, kind: 'moment', x0: at, x1: at, from: to - ARROW_PX, to, start: 'arrow' };
  }
  if (flags & Flag.endUnknown) {
    const at = isNarrow ? middle : start;
    const from = isNarrow ? ARROW_GAP_PX : 0;
    return { ...base, kind: 'moment', x0: at, x1: at, from, to: from + ARROW_PX, end: 'arrow' };
  }
  const ends = {
    start: flags & Flag.approximateStart ? 'dashed' : 'sharp',
    end: flags & Flag.approximateEnd ? 'dashed' : 'sharp',
  } as const;
  const kind = flags & (Flag.day | Flag.instant) ? 'dot' : 'moment';
  if (kind === 'dot' && isNarrow)
    return { ...base, ...ends, kind, x0: middle, x1: middle, from: -DOT_RADIUS_PX, to: DOT_RADIUS_PX };
  const thin = Math.max(0, MIN_BAR_PX - (end - start)) / 2;
  return { ...base, ...ends, kind, x0: start, x1: end, from: -thin, to: thin };
}

function state(
  row: number,
  flags: number,
  start: number,
  end: number,
  frame: { width: number; dayPx: number },
): MarkShape {
  const isEndOut = end > frame.width;
  // Like the arrow of what came before, a state that lasted to a day keeps clear of that day's dots.
  const isShy = flags & Flag.endsOnDay && frame.dayPx < DOT_BELOW_PX && !isEndOut;
  const isStartVague = flags & (Flag.startUnknown | Flag.startOpen);
  const isEndVague = flags & (Flag.endUnknown | Flag.endOpen);
  return {
    row,
    kind: 'state',
    x0: Math.max(0, start),
    x1: Math.min(frame.width, end),
    from: 0,
    to: isShy ? -(frame.dayPx / 2 + ARROW_GAP_PX) : 0,
    start: isStartVague ? 'arrow' : endOf(start < 0, flags & Flag.approximateStart),
    end: isEndVague ? 'arrow' : endOf(isEndOut, flags & Flag.approximateEnd),
    uncertain: (flags & Flag.uncertain) !== 0,
  };
}

function endOf(isOut: boolean, approximate: number): End {
  return isOut ? 'cut' : approximate ? 'dashed' : 'sharp';
}
