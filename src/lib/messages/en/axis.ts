import type { AxisMessages } from '../axis.js';
import { englishDates } from './dates.js';

/** Ticks in English: “2020”, “August”, “July 2020”, “8 September”, “8 September 2020”, “14:00”. */
export const englishAxis: AxisMessages = {
  year: (year) => englishDates.year(year),
  month: (month) => englishDates.month(month, 2000).replace(' 2000', ''),
  monthOfYear: (month, year) => englishDates.month(month, year),
  day: (day, month) => englishDates.dayInYear(day, month),
  dayOfYear: (day, month, year) => englishDates.day(day, month, year),
  clockOfDay: (clock, day) => `${day}, ${clock}`,
  clock: (hour, minute) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
};
