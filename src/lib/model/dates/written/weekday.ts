import { weekdayOf } from './calendar.js';
import { scan } from './scan.js';
import { vocabularyOf } from './vocabulary.js';

const DAY = /^(-?\d{4})-(\d\d)-(\d\d)(?:T|$)/;

/** Returns whether each weekday that a text names is that of its date; a date without a day has none. */
export function hasItsWeekday(text: string, edtf: string): boolean {
  const [, year, month, day] = (DAY.exec(edtf) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const weekday = weekdayOf({ year, month, day });
  return scan(text, vocabularyOf(undefined)).every(
    ({ kind, value }) => kind !== 'weekday' || value === weekday,
  );
}
