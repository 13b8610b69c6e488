import { clockTime } from '../clock.js';
import type { AxisMessages } from '../types/dates.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** Ticks in English: “2020”, “August”, “July 2020”, “8 September”, “8 September 2020”, “14:00”. */
const axis: AxisMessages = {
  year: (year) => dates.year(year),
  month: (month) => phrases.month(month),
  monthOfYear: (month, year) => dates.month(month, year),
  day: (day, month) => dates.dayInYear(day, month),
  dayOfYear: (day, month, year) => dates.day(day, month, year),
  clockOfDay: (clock, day) => `${day}, ${clock}`,
  clock: (...parts) => clockTime('.', ...parts),
};
export default axis;
