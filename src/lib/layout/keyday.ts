import { Flag, type EventTable } from '../model/table.js';

/** A day that many events share: the line that orders the whole. */
export interface KeyDay {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Fewer than this many events on one day make no line. */
const MIN_EVENTS = 3;
/** Nor does a day with less than this part of all events. */
const MIN_PART = 0.2;

/** Returns the day with the most events of a stated or worked-out day, where one stands out; the earlier at a tie. */
export function keyDayOf(table: EventTable): KeyDay | undefined {
  const days = new Map<number, { start: number; end: number; count: number }>();
  for (let row = 0; row < table.count; row += 1) {
    if (!((table.flags[row] ?? 0) & Flag.day)) continue;
    const start = table.start[row] ?? 0;
    const day = days.get(start) ?? { start, end: table.end[row] ?? start, count: 0 };
    day.count += 1;
    days.set(start, day);
  }
  let best: KeyDay | undefined;
  for (const day of days.values()) if (!best || day.count > best.count) best = day;
  return best && best.count >= MIN_EVENTS && best.count >= table.count * MIN_PART ? best : undefined;
}
