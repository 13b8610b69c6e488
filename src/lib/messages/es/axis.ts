import { clockTime } from '../clock.js';
import type { AxisMessages } from '../types/dates.js';
import dates from './dates.js';
import phrases from './phrases.js';

/** Ticks in Spanish: «2020», «agosto», «julio de 2020», «8 de septiembre», «8 sept. 2020», «14:00». */
const axis: AxisMessages = {
  year: (year) => dates.year(year),
  month: (month) => phrases.month(month),
  monthOfYear: (month, year) => dates.month(month, year),
  day: (day, month) => dates.dayInYear(day, month),
  // Short: the whole date is cut where the axis is narrow.
  dayOfYear: (day, month, year) => dates.shortDay(day, month, year),
  clockOfDay: (clock, day) => `${day}, ${clock}`,
  clock: (...parts) => clockTime(',', ...parts),
};
export default axis;
