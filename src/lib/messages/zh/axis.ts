import { clockTime } from '../clock.js';
import type { AxisMessages } from '../types/dates.js';
import dates from './dates.js';

/** Ticks in Chinese: “2020年”, “8月”, “2020年7月”, “9月8日”, “14:00”. */
const axis: AxisMessages = {
  year: (year) => dates.year(year),
  month: (month) => `${month}月`,
  monthOfYear: (month, year) => dates.month(month, year),
  day: (day, month) => dates.dayInYear(day, month),
  dayOfYear: (day, month, year) => dates.day(day, month, year),
  clockOfDay: (clock, day) => `${day} ${clock}`,
  clock: (...parts) => clockTime('.', ...parts),
};
export default axis;
