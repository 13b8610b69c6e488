import type { AxisMessages } from '../axis.js';
import { chineseDates } from './dates.js';

/** Ticks in Chinese: “2020年”, “8月”, “2020年7月”, “9月8日”, “14:00”. */
export const chineseAxis: AxisMessages = {
  year: (year) => chineseDates.year(year),
  month: (month) => `${month}月`,
  monthOfYear: (month, year) => chineseDates.month(month, year),
  day: (day, month) => chineseDates.dayInYear(day, month),
  dayOfYear: (day, month, year) => chineseDates.day(day, month, year),
  clockOfDay: (clock, day) => `${day} ${clock}`,
  clock: (hour, minute) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
};
