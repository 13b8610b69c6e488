/** What is counted from the day of the document or of another event: “last month”, “two weeks later”, 次日. */
import { daysIn } from '../calendar.js';
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

/**
 * Returns the way to read a time ahead: “within four weeks” is some time from the document's day to four weeks later, and,
 * where nothing says that it is to come, up to that day. Without a count it has no end.
 */
export function aheadWay(unit: number, count: number | undefined, isToCome = false): Resolve {
  return ({ reference, isFuture }) => {
    const given = { certainty: 'vague', reason: 'the words give no more than a bound' } as const;
    if (!reference) return { ...given, needs: 'reference' };
    const day = calendarDate(reference);
    if (count === undefined) return { ...given, edtf: rangeOf(day, undefined) };
    const [later, before] = [count, -count].map((each) => dayAfter(reference, unit, each));
    if (!later || !before) return { ...given, needs: 'reference' };
    const past = rangeOf(calendarDate(before), day);
    return {
      ...given,
      edtf: rangeOf(day, calendarDate(later)),
      alternatives: isFuture || isToCome ? [] : [past],
    };
  };
}

/** Returns the day, month or year that is so much later; undefined where the unit is smaller than what is known. */
function dayAfter(from: CalendarDay, unit: number, count: number): CalendarDay | undefined {
  const { year, month, day } = from;
  if (unit === UNITS.day || unit === UNITS.week)
    return isFullDay(from) ? addDays(from, unit === UNITS.week ? count * 7 : count) : undefined;
  const years = { [UNITS.year]: 1, [UNITS.decade]: 10, [UNITS.century]: 100 }[unit];
  if (month === undefined) return years === undefined ? undefined : { year: year + years * count };
  const to = addMonths({ year, month }, count * (years ? years * 12 : 1));
  return day === undefined ? to : { ...to, day: Math.min(day, daysIn(to.year, to.month)) };
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

/**
 * Returns the way to read words that give no more than a bound: “recently” `[..b]`, “for years” `/b`. “In recent months” may
 * be either, and so may “in recent years”, which more often tells what lasted.
 */
export function vagueWay(kind: 'moment' | 'state' | 'momentOrState' | 'stateOrMoment'): Resolve {
  return ({ reference }) => {
    const certainty = 'vague';
    if (!reference) return { needs: 'reference', certainty, reason: 'the words give no time of their own' };
    const day = calendarDate(reference);
    const [moment, state] = [rangeOf(undefined, day), intervalOf('unknown', day)];
    return {
      certainty,
      reason: 'the words give no beginning',
      edtf: kind.startsWith('state') ? state : moment,
      alternatives: kind === 'momentOrState' ? [state] : kind === 'stateOrMoment' ? [moment] : [],
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
