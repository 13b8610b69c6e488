import type { Season } from '../../model/dates/index.js';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The messages of one language. Months are 1 to 12, years astronomical (0 is 1 BC), offsets minutes east of UTC. */
export interface DateMessages {
  year(year: number): string;
  /** Ten years, given the first. */
  decade(firstYear: number): string;
  season(season: Season, year: number): string;
  month(month: number, year: number): string;
  day(day: number, month: number, year: number): string;
  shortDay(day: number, month: number, year: number): string;
  dayInYear(day: number, month: number): string;
  /** Two days of one year, from the one to the other: what they share is named once, where the language names it. */
  range(start: Day, end: Day): readonly [start: string, end: string];
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

/** Messages of the axis: what a tick says. Months count from 1; years are astronomical. */
export interface AxisMessages {
  readonly year: (year: number) => string;
  readonly month: (month: number) => string;
  readonly monthOfYear: (month: number, year: number) => string;
  readonly day: (day: number, month: number) => string;
  readonly dayOfYear: (day: number, month: number, year: number) => string;
  /** Both in words already. */
  readonly clockOfDay: (clock: string, day: string) => string;
  /** Seconds and thousandths are said where they are not 0. */
  readonly clock: (hour: number, minute: number, second?: number, thousandths?: number) => string;
}
