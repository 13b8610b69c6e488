import { daysSinceEpoch } from './calendar.js';
import { civilOf } from './civil.js';
import type { EdtfDate } from './value.js';

/**
 * Returns the year, month or day that is `by` after a date of that precision, without its marks of doubt; undefined for any other
 * precision: those have no next one of their kind.
 */
export function stepDate(date: EdtfDate, by: number): EdtfDate | undefined {
  const plain = { kind: 'date', approximate: false, uncertain: false } as const;
  switch (date.precision) {
    case 'year':
      return { ...plain, precision: 'year', year: date.year + by };
    case 'month': {
      const months = date.year * 12 + date.month - 1 + by;
      const year = Math.floor(months / 12);
      return { ...plain, precision: 'month', year, month: months - year * 12 + 1 };
    }
    case 'day':
      return {
        ...plain,
        precision: 'day',
        ...civilOf(daysSinceEpoch(date.year, date.month, date.day) + by),
      };
    default:
      return undefined;
  }
}
