import { tableOf, type Timeline } from '../lib/core.js';
import { edge, type MountOptions } from './options.js';

/** A span of time in UTC milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the span that `from` and `to` name; an end that is left out is that of all events. */
export function spanOf(timeline: Timeline, { from, to }: MountOptions): Span | undefined {
  if (from === undefined && to === undefined) return undefined;
  const table = tableOf(timeline);
  const times = [...table.start, ...table.end].filter(Number.isFinite);
  const start = from === undefined ? Math.min(...times) : edge(from).earliest;
  const end = to === undefined ? Math.max(...times) : edge(to).latest;
  return start < end ? { start, end } : undefined;
}

/**
 * Reads a span as a caller gives it.
 *
 * @throws TypeError that says what is allowed
 */
export function readSpan(given: unknown): Span {
  const { start, end } = (given ?? {}) as Partial<Record<keyof Span, unknown>>;
  if (typeof start === 'number' && typeof end === 'number' && Number.isFinite(end - start) && start < end)
    return { start, end };
  throw new TypeError(
    'mount: the viewport is none; allowed is { start, end } in UTC milliseconds, with start before end',
  );
}
