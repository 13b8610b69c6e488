import { spanOf, type TimeSpan } from '../messages/span.js';
import { DAY_MS } from '../model/dates/calendar.js';
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

/** Returns the same in words: “1871 to 1875”; whole days without their midnights. */
export function timeSpanText(timeline: Timeline, inWords: (span: TimeSpan) => string): string | undefined {
  const span = timeSpanOf(timeline);
  if (!span) return undefined;
  const { start, end } = span;
  const isWholeDays = end > start && start % DAY_MS === 0 && end % DAY_MS === 0;
  const told = spanOf(start, end);
  return inWords(isWholeDays && told.unit === 'minute' ? { ...spanOf(start, end - 1), unit: 'day' } : told);
}
