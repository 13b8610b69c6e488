import { DAY_MS } from '../model/dates/calendar.js';

/**
 * The visible time span. Tiny and immutable: every gesture, key and link makes a new one, and all of them
 * pass through one clamp, so no way of moving can reach what another cannot.
 *
 * Times are UTC milliseconds; `x` is in CSS pixels from the left edge of the plot.
 */
export interface Viewport {
  readonly start: number;
  readonly end: number;
}

/** What may be shown: the span of the known bounds, and how near and far a view may go. */
export interface Limits {
  readonly start: number;
  readonly end: number;
  readonly minSpanMs: number;
  readonly maxSpanMs: number;
}

/** Nearest view: a millisecond. */
const MIN_SPAN_MS = 1;
/** How much wider than everything a view may become. */
const MAX_ZOOM_OUT = 4;
/** So far from 1970 the nearest view is a year: no date there says more, and JavaScript dates end soon after. */
const FAR_MS = 8e15;
const FAR_SPAN_MS = 366 * DAY_MS;
/** The least part of its distance from 1970 that a view is long: a pixel is then some steps of a double. */
const LEAST_PART = 2 ** -41;
/** The part of a view that may lie beyond the first or last known bound. */
export const MAX_BEYOND = 0.8;

/** Limits for a timeline whose fitted view is `fit` and whose known bounds are `start` and `end`. */
export function limitsOf(fit: Viewport, start: number, end: number): Limits {
  return {
    start,
    end,
    minSpanMs: MIN_SPAN_MS,
    maxSpanMs: (fit.end - fit.start) * MAX_ZOOM_OUT,
  };
}

/** Returns how long a view at a time is at least, in milliseconds. */
export function leastSpanAt(time: number, { minSpanMs }: Limits): number {
  const distance = Math.abs(time);
  return Math.max(minSpanMs, distance > FAR_MS ? FAR_SPAN_MS : distance * LEAST_PART);
}

/** Keeps the span within its limits, and some of the known time in view. */
export function clamp(viewport: Viewport, limits: Limits): Viewport {
  const centre = (viewport.start + viewport.end) / 2;
  const wanted = viewport.end - viewport.start;
  const known = Math.min(Math.max(centre, limits.start), limits.end);
  const span = Math.min(limits.maxSpanMs, Math.max(leastSpanAt(known, limits), wanted));
  const first = limits.start - span * MAX_BEYOND;
  const last = limits.end + span * MAX_BEYOND - span;
  // A view of the right length keeps its start to the bit: in the nearest views a bit can be seen.
  const from = span === wanted ? viewport.start : centre - span / 2;
  const start = Math.min(Math.max(from, Math.min(first, last)), Math.max(first, last));
  return { start, end: start + span };
}

/** Moves the view by a part of its own span; positive goes to later times. */
export function panBy(viewport: Viewport, part: number, limits: Limits): Viewport {
  const shift = part * (viewport.end - viewport.start);
  return clamp({ start: viewport.start + shift, end: viewport.end + shift }, limits);
}

/** Zooms in (`factor` above 1) or out, holding the time `at` where it is. */
export function zoomAt(viewport: Viewport, factor: number, at: number, limits: Limits): Viewport {
  const span = viewport.end - viewport.start;
  const next = Math.min(limits.maxSpanMs, Math.max(leastSpanAt(at, limits), span / factor));
  const part = (at - viewport.start) / span;
  const start = at - part * next;
  return clamp({ start, end: start + next }, limits);
}

/** Moves the view just far enough that `[start, end]` is inside it, `margin` (a part of it) from the edge. */
export function reveal(
  viewport: Viewport,
  range: { readonly start: number; readonly end: number },
  limits: Limits,
  margin = 0.08,
): Viewport {
  const span = viewport.end - viewport.start;
  const low = viewport.start + span * margin;
  const high = viewport.end - span * margin;
  // Counted from the range: a distance to a view that is far from it is rounded to steps as long as pixels.
  const [atLeft, atRight] = [range.start - span * margin, range.end + span * margin - span];
  const isLonger = range.end - range.start > high - low;
  // Of what is longer than the view some is shown: its nearer end comes in; what reaches in already stays.
  const isBefore = (isLonger ? range.end : range.start) < low;
  const isBehind = (isLonger ? range.start : range.end) > high;
  if (!isBefore && !isBehind) return viewport;
  const start = isBefore === isLonger ? atRight : atLeft;
  return clamp({ start, end: start + span }, limits);
}

/** Returns where a time is, in pixels of a plot `width` wide. Infinite times give infinite places. */
export function xOf(viewport: Viewport, width: number, time: number): number {
  return ((time - viewport.start) / (viewport.end - viewport.start)) * width;
}

/** Returns the time at a place of a plot `width` wide. */
export function timeAt(viewport: Viewport, width: number, x: number): number {
  return viewport.start + (x / width) * (viewport.end - viewport.start);
}

/** Less than this part of a view is no movement: a million pixels wide, it is one of them. */
const SAME_PART = 1e-6;

/** Returns true when both show the same span, to less than anyone can see. */
export function isSameView(a: Viewport, b: Viewport): boolean {
  const slack = (a.end - a.start) * SAME_PART;
  return Math.abs(a.start - b.start) <= slack && Math.abs(a.end - b.end) <= slack;
}
