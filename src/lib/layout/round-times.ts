import { ticks, tickStep } from 'd3';
import {
  DAY_MS,
  daysSinceEpoch,
  MAX_DATE_MS,
  roundYear,
  startOfYear,
  yearAt,
  YEAR_MS,
} from '../model/dates/calendar.js';
import type { Viewport } from './viewport.js';

const [SECOND_MS, MINUTE_MS, HOUR_MS] = [1000, 60_000, 3_600_000];
const MONTH_MS = 30 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;
/** 1970 began on a Thursday, and weeks begin on a Sunday. */
const FIRST_SUNDAY_MS = 3 * DAY_MS;
/** Usual distances between two ticks, those of D3’s `utcTicks`. */
const STEPS = [
  ...[1, 5, 15, 30].map((count) => count * SECOND_MS),
  ...[1, 5, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 3, 6, 12].map((count) => count * HOUR_MS),
  ...[DAY_MS, 2 * DAY_MS, WEEK_MS, MONTH_MS, 3 * MONTH_MS, 365 * DAY_MS],
];

/**
 * Returns about `count` times of a view that are round by the calendar: thousandths of a second, seconds, minutes,
 * hours, days, weeks, months or years. D3’s `utcTicks` gives the same within what a Date of JavaScript holds; this is
 * by arithmetic and goes on beyond.
 */
export function roundTimes(viewport: Viewport, count: number): number[] {
  const { start, end } = viewport;
  const target = (end - start) / count;
  const at = STEPS.findIndex((step) => step > target);
  const [below = 0, above = Infinity] = [STEPS[at - 1], STEPS[at]];
  const isFar = Math.max(-start, end) > MAX_DATE_MS;
  if (isFar || at < 0) return roundYears(viewport, count);
  if (at === 0) return multiples(viewport, Math.max(1, tickStep(start, end, count)));
  const step = target / below < above / target ? below : above;
  if (step === WEEK_MS) return multiples(viewport, step, FIRST_SUNDAY_MS);
  return step < WEEK_MS ? multiples(viewport, step) : roundMonths(viewport, Math.round(step / MONTH_MS));
}

function multiples({ start, end }: Viewport, step: number, offset = 0): number[] {
  const times: number[] = [];
  for (let at = Math.ceil((start - offset) / step); at * step + offset <= end; at += 1)
    times.push(at * step + offset);
  return times;
}

function roundMonths({ start, end }: Viewport, step: number): number[] {
  const times: number[] = [];
  for (let month = yearAt(start) * 12; ; month += step) {
    const year = Math.floor(month / 12);
    const time = daysSinceEpoch(year, month - year * 12 + 1, 1) * DAY_MS;
    if (time > end) return times;
    if (time >= start) times.push(time);
  }
}

/** Round years as people count them: 500 BC, AD 1, 500, and years that no Date of JavaScript holds. */
function roundYears({ start, end }: Viewport, count: number): number[] {
  // A year begins up to three days from where the mean year does.
  const [first, last] = [1969.99 + start / YEAR_MS, 1970.01 + end / YEAR_MS];
  const years = ticks(first, last, Math.min(count, last - first));
  const [one = 0, next = one] = years;
  return years
    .map((year) => startOfYear(next - one > 1 ? roundYear(year) : year))
    .filter((time) => time >= start && time <= end);
}
