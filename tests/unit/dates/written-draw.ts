import { addDays, addMonths, isoDay, isoMonth, lastDay, year4, type Day } from './written-calendar';
import type { Random } from './written-random';
import type { Language } from './written-words';

export interface Drawn {
  readonly words: string;
  readonly reason?: string;
  readonly published?: string;
  readonly anchor?: string;
  readonly agree: readonly string[];
  readonly contradict: readonly string[];
}

export type Row = (random: Random, language: Language) => Drawn;

export function drawDay(random: Random): Day {
  const year = random.whole(1801, 2024);
  const month = random.whole(1, 12);
  return { year, month, day: random.whole(1, lastDay({ year, month, day: 1 })) };
}

/** Draws a day of publication, and an earlier day of the same year. */
export function drawPast(random: Random): { published: Day; date: Day } {
  const date = { ...drawDay(random), month: random.whole(1, 11), day: random.whole(1, 28) };
  return {
    date,
    published: { ...addMonths(date, random.whole(1, 12 - date.month)), day: random.whole(1, 28) },
  };
}

export function sayPublished(random: Random, date: Day): string {
  return random.pick([isoDay(date), `${isoDay(date)}T22:25:42+08:00`]);
}

/** Returns dates that exclude a day: another year, day or month, and day and month changed round. */
export function besideDay(date: Day): string[] {
  const { year, month, day } = date;
  const round = day <= 12 && day !== month ? [isoDay({ year, month: day, day: month })] : [];
  const sameDay = { month, day: Math.min(day, 28) };
  return [
    isoDay({ ...sameDay, year: year + 3 }),
    isoDay({ ...sameDay, year: year - 3 }),
    isoDay(addDays(date, 1)),
    isoDay(addDays(date, -1)),
    isoMonth(addMonths(date, 2)),
    year4(year - 4),
    ...round,
  ];
}

/** Returns dates that exclude a month or say more than it. */
export function besideMonth(date: Day): string[] {
  return [
    isoMonth(addMonths(date, 1)),
    isoMonth(addMonths(date, -1)),
    isoMonth(addMonths(date, 36)),
    isoDay({ ...date, day: 8 }),
  ];
}
