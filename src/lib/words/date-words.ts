import type { Season } from '../model/dates/index.js';

/** The words of one language. Months are 1 to 12, years astronomical (0 is 1 BC), offsets minutes east of UTC. */
export interface DateWords {
  year(year: number): string;
  /** Ten years, given the first. */
  decade(firstYear: number): string;
  season(season: Season, year: number): string;
  month(month: number, year: number): string;
  day(day: number, month: number, year: number): string;
  shortDay(day: number, month: number, year: number): string;
  /** The first of two days: in the same year as the second, or even in the same month. */
  dayInYear(day: number, month: number): string;
  dayInMonth(day: number): string;
  /** `day` is in words already; `second` is absent when the date has none. */
  time(day: string, clock: { hour: number; minute: number; second?: number }, offset: 'Z' | number): string;
  /** In a month or year, it is not said which day or month. */
  someTimeIn(period: string): string;
  about(date: string): string;
  uncertain(date: string): string;
  /** A state that lasted. */
  lasted(start: string, end: string): string;
  startOpen(end: string): string;
  startUnknown(end: string): string;
  endOpen(start: string): string;
  endUnknown(start: string): string;
  /** One moment within a range. */
  between(earliest: string, latest: string): string;
  notAfter(latest: string): string;
  notBefore(earliest: string, at: 'time' | 'day' | 'period'): string;
}
