import { spanOf, type TimeSpan } from '../messages/span.js';
import { tableOf } from '../model/table.js';
import type { Timeline } from '../model/timeline.js';

/** Returns the first and the last moment that a timeline's dates give, in UTC milliseconds; undefined where they give none. */
export function timeSpanOf(timeline: Timeline): { readonly start: number; readonly end: number } | undefined {
  const { start, end } = tableOf(timeline);
  let [first, last] = [Infinity, -Infinity];
  for (const bounds of [start, end])
    for (const bound of bounds) {
      if (!Number.isFinite(bound)) continue;
      first = Math.min(first, bound);
      last = Math.max(last, bound);
    }
  return first <= last ? { start: first, end: last } : undefined;
}

/** Returns the same in words: “1871 to 1875”. */
export function timeSpanText(timeline: Timeline, inWords: (span: TimeSpan) => string): string | undefined {
  const span = timeSpanOf(timeline);
  return span && inWords(spanOf(span.start, span.end));
}
