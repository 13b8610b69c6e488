import { clockTime } from '../clock.js';
import type { AxisMessages } from '../types/dates.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** Ticks in French: « 2020 », « août », « juillet 2020 », « 8 septembre », « 8 septembre 2020 », « 14:00 ». */
const axis: AxisMessages = {
  year: (year) => dates.year(year),
  month: (month) => phrases.month(month),
  monthOfYear: (month, year) => dates.month(month, year),
  day: (day, month) => dates.dayInYear(day, month),
  dayOfYear: (day, month, year) => dates.day(day, month, year),
  clockOfDay: (clock, day) => `${day}, ${clock}`,
  clock: (...parts) => clockTime(',', ...parts),
};
export default axis;
