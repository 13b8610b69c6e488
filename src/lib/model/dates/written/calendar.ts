/** Days, weeks and months counted in the proleptic Gregorian calendar, in whole numbers: no clock, no time zone. */

/** A day; what is not known of it is absent. Years are astronomical. */
export interface CalendarDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of 400 years, after which the calendar repeats. */
const ERA_DAYS = 146_097;

/** Returns the number of a day, counted from 1 March of the year 0. */
function dayNumber({ year, month, day }: FullDay): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leaps + dayOfYear;
}

/** Returns the day of a number, the other way round from dayNumber. */
function dayOfNumber(number: number): FullDay {
  const era = Math.floor(number / ERA_DAYS);
  const rest = number - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dayOfYear = rest - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(day: FullDay, count: number): FullDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** Returns the month that is `count` months after one. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  count: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Returns 1 for a Monday to 7 for a Sunday. */
export function weekdayOf(day: FullDay): number {
  // 1 March of the year 0 was a Wednesday.
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

/** Returns the Monday of a day's week. */
export function mondayOf(day: FullDay): FullDay {
  return addDays(day, 1 - weekdayOf(day));
}

export function lastDayOf(year: number, month: number): number {
  return addDays({ ...addMonths({ year, month }, 1), day: 1 }, -1).day;
}

/** True where the day is known. */
export function isFullDay(day: CalendarDay | undefined): day is FullDay {
  return day?.month !== undefined && day.day !== undefined;
}
