/** What is counted from the day of the document or of another event: “last month”, “two weeks later”, 次日. */
import type { Edtf } from '../value.js';
import { addDays, addMonths, isFullDay, mondayOf, type CalendarDay } from './calendar.js';
import { UNITS } from './lexeme.js';
import type { Answer, Resolve } from './reading.js';
import { calendarDate, edtfOf, intervalOf, rangeOf } from './spans.js';

type Base = 'reference' | 'anchor';

/** Returns the way to read a whole unit before or after the one of the base: -1 is “last month”. */
export function unitWay(base: Base, unit: number, offset: number): Resolve {
  return (context) => answer(base, context[base], (day) => unitFrom(day, unit, offset));
}

/** Returns the way to read a distance: “two weeks later” is the day, “three months ago” the month. */
export function distanceWay(base: Base, unit: number, offset: number): Resolve {
  if (unit === UNITS.week) return unitWay(base, UNITS.day, offset * 7);
  if (unit === UNITS.decade) return unitWay(base, UNITS.year, offset * 10);
  if (unit === UNITS.century) return unitWay(base, UNITS.year, offset * 100);
  return unitWay(base, unit, offset);
}

/** Returns the way to read a time up to the document: “over the past year” is `2019-09/2020-09`. */
export function pastWay(unit: number, count: number): Resolve {
  const years = { [UNITS.year]: 1, [UNITS.decade]: 10, [UNITS.century]: 100 }[unit];
  return (context) =>
    answer('reference', context.reference, (day) => {
      if (years !== undefined || unit === UNITS.month) {
        if (day.month === undefined) return undefined;
        const now = { year: day.year, month: day.month };
        return intervalOf(calendarDate(addMonths(now, -count * (years ? years * 12 : 1))), calendarDate(now));
      }
      if (!isFullDay(day)) return undefined;
      return intervalOf(
        calendarDate(addDays(day, -count * (unit === UNITS.week ? 7 : 1))),
        calendarDate(day),
      );
    });
}

/** Returns the way to read “earlier this month”: from its start to the document's day. */
export function earlierInUnitWay(unit: number): Resolve {
  return (context) =>
    answer('reference', context.reference, (day) => {
      if (!isFullDay(day)) return undefined;
      const start = unit === UNITS.year ? { year: day.year, month: 1 } : { year: day.year, month: day.month };
      return rangeOf(
        calendarDate(unit === UNITS.week ? mondayOf(day) : { ...start, day: 1 }),
        calendarDate(day),
      );
    });
}

/** Returns the way to read a part of a year that is counted: “last September”, 去年9月. */
export function shiftedWay(base: Base, offset: number, of: (day: CalendarDay) => Edtf | undefined): Resolve {
  return (context) => answer(base, context[base], (day) => of({ ...day, year: day.year + offset }));
}

/** Returns the way to read words that give no more than a bound: “recently” `[..b]`, “for years” `/b`. */
export function vagueWay(kind: 'moment' | 'state' | 'either'): Resolve {
  return ({ reference }) => {
    const certainty = 'vague';
    if (!reference) return { needs: 'reference', certainty, reason: 'the words give no time of their own' };
    const day = calendarDate(reference);
    const [moment, state] = [rangeOf(undefined, day), intervalOf('unknown', day)];
    return {
      certainty,
      reason: 'the words give no beginning',
      edtf: kind === 'state' ? state : moment,
      alternatives: kind === 'either' ? [state] : [],
    };
  };
}

function answer(
  base: Base,
  day: CalendarDay | undefined,
  work: (day: CalendarDay) => Edtf | undefined,
): Answer {
  const edtf = day && work(day);
  const from = base === 'anchor' ? 'the event that it refers to' : 'the reference';
  const reason = `counted from ${from}`;
  return edtf ? { edtf, certainty: 'relative', reason } : { needs: base, certainty: 'relative', reason };
}

function unitFrom(day: CalendarDay, unit: number, offset: number): Edtf | undefined {
  if (unit === UNITS.decade)
    return edtfOf({ year: (Math.floor(day.year / 10) + offset) * 10, isDecade: true });
  if (unit === UNITS.century) return edtfOf({ century: Math.ceil(day.year / 100) + offset });
  if (unit === UNITS.year) return calendarDate({ year: day.year + offset });
  if (unit === UNITS.month) {
    return day.month === undefined
      ? undefined
      : calendarDate(addMonths({ year: day.year, month: day.month }, offset));
  }
  if (!isFullDay(day)) return undefined;
  if (unit === UNITS.day) return calendarDate(addDays(day, offset));
  const monday = addDays(mondayOf(day), offset * 7);
  return rangeOf(calendarDate(monday), calendarDate(addDays(monday, 6)));
}
