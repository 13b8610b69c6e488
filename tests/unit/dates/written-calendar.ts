/** Arithmetic of the generator of written dates: its own, so that it cannot repeat a mistake of the project. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

export function addDays(date: Day, days: number): Day {
  const moment = new Date(timeAt(date) + days * DAY_MS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** Returns the first day of the month that is that many months later. */
export function addMonths({ year, month }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/** Returns 1 for Monday to 7 for Sunday. */
export function weekdayAt(date: Day): number {
  return new Date(timeAt(date)).getUTCDay() || 7;
}

export function lastDay(date: Day): number {
  return addDays(addMonths(date, 1), -1).day;
}

export function year4(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function isoMonth({ year, month }: Day): string {
  return `${year4(year)}-${two(month)}`;
}

export function isoDay(date: Day): string {
  return `${isoMonth(date)}-${two(date.day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function timeAt({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
