import { describe, expect, it } from 'vitest';
import { julianDay } from '../../../src/lib/imports/dates/julian-day';
import { daysSinceEpoch } from '../../../src/lib/model/dates/calendar';

type Day = readonly [year: number, month: number, day: number];

/* The days of the Gregorian calendar beside them are those of tables of both calendars. */

describe('a day of the Julian calendar', () => {
  it.each<{ readonly julian: Day; readonly gregorian: Day }>([
    { julian: [1582, 10, 5], gregorian: [1582, 10, 15] },
    { julian: [1700, 2, 29], gregorian: [1700, 3, 11] },
    { julian: [1900, 2, 29], gregorian: [1900, 3, 13] },
    { julian: [1752, 9, 3], gregorian: [1752, 9, 14] },
    { julian: [1, 1, 1], gregorian: [0, 12, 30] },
    // Caesar’s death, in the year that is 44 BC.
    { julian: [-43, 3, 15], gregorian: [-43, 3, 13] },
    // The first day of the count of Julian days.
    { julian: [-4712, 1, 1], gregorian: [-4713, 11, 24] },
  ])('$julian is $gregorian of the Gregorian', ({ julian, gregorian }) => {
    expect(julianDay(...julian)).toBe(daysSinceEpoch(...gregorian));
  });

  it('follows the one before it, in every year', () => {
    for (const first of [-4799, -5, 97, 1699, 1899]) {
      let before = julianDay(first, 1, 1) ?? NaN;
      expect(before).not.toBeNaN();
      before -= 1;
      let days = 0;
      for (let year = first; year < first + 4; year += 1)
        for (let month = 1; month <= 12; month += 1)
          for (let day = 1; day <= 31; day += 1) {
            const at = julianDay(year, month, day);
            if (at === undefined) continue;
            expect(at).toBe(before + 1);
            before = at;
            days += 1;
          }
      expect(days).toBe(4 * 365 + 1);
    }
  });

  it.each([
    [1900, 2, 30],
    [1901, 2, 29],
    [1900, 4, 31],
    [1900, 1, 0],
    [1900, 0, 1],
    [1900, 13, 1],
    [-4800, 2, 29],
  ])('%i-%i-%i is none', (year, month, day) => {
    expect(julianDay(year, month, day)).toBeUndefined();
  });
});
