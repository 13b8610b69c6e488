/**
 * Readings worked out: what the words lack is taken from the day of the document. Of two years, months or weeks the past
 * one is preferred, as in news, unless the clause speaks of the future; the other one is an alternative.
 */
import { boundsOf } from '../bounds.js';
import { daysIn } from '../calendar.js';
import type { Edtf } from '../value.js';
import { addDays, addMonths, isFullDay, weekdayOf, type CalendarDay } from './calendar.js';
import type { Answer, Context, DateParts, Resolve } from './reading.js';
import { calendarDate, edtfOf } from './spans.js';

/** Returns the way to read a single date. */
export function wayOf(parts: DateParts): Resolve {
  if (parts.year !== undefined || parts.century !== undefined)
    return () => ({ edtf: edtfOf(parts), certainty: 'stated', reason: 'the words give the date' });
  const { month, season, quarter, half, day, weekday } = parts;
  if (month !== undefined || season !== undefined || quarter !== undefined || half !== undefined)
    return (context) => inYear(parts, context);
  if (day !== undefined) return (context) => inMonth(parts, day, context);
  if (weekday !== undefined) return (context) => onWeekday(weekday, context);
  return () => ({ needs: 'year', certainty: 'stated', reason: 'the words have no year' });
}

/** From one leap year to the next. */
const NEAREST = [1, 2, 3, 4, 5, 6, 7, 8];

/** “Sept. 8”, “in January”, 春季: only the year is missing. */
function inYear(parts: DateParts, { reference, isFuture }: Context): Answer {
  const certainty = 'stated';
  if (!reference) return { needs: 'year', certainty, reason: 'the words have no year' };
  const reason = 'the year from the reference';
  const of = (offset: number): Edtf | undefined => edtfOf({ ...parts, year: reference.year + offset });
  const [before, same, after] = [of(-1), of(0), of(1)];
  // 29 February is in one year of four: the nearest that has it.
  if (same && !isReal(parts, reference.year)) {
    const offset = NEAREST.map((years) => (isFuture ? years : -years)).find((years) =>
      isReal(parts, reference.year + years),
    );
    return { certainty, reason, edtf: offset === undefined ? same : of(offset) };
  }
  if (!same) return { certainty, reason, edtf: same };
  const { isPast, isToCome } = sideOf(same, reference);
  if (isFuture) {
    if (isPast) return { certainty, reason, edtf: after, alternatives: list(same) };
    return { certainty, reason, edtf: same, alternatives: isToCome ? list(before) : [] };
  }
  if (isToCome) return { certainty, reason, edtf: before, alternatives: list(same) };
  // A day before the document's own is seldom next year's; a month may be.
  const other = isPast && parts.day === undefined ? after : undefined;
  return { certainty, reason, edtf: same, alternatives: list(other) };
}

function isReal({ month, day }: DateParts, year: number): boolean {
  return month === undefined || day === undefined || day <= daysIn(year, month);
}

/** “On the 8th”, 8日: the month is the document's, or the one before it. */
function inMonth(parts: DateParts, day: number, { reference, isFuture }: Context): Answer {
  const certainty = 'relative';
  if (reference?.month === undefined)
    return { needs: 'reference', certainty, reason: 'the words have no month' };
  const own = { year: reference.year, month: reference.month };
  const of = (offset: number): Edtf | undefined => {
    const { year, month } = addMonths(own, offset);
    return day <= daysIn(year, month) ? edtfOf({ ...parts, year, month }) : undefined;
  };
  const reason = 'the month from the reference';
  const same = of(0);
  const { isPast, isToCome } = same ? sideOf(same, reference) : { isPast: false, isToCome: true };
  if (isFuture && isPast) return { certainty, reason, edtf: of(1), alternatives: list(same) };
  if (isFuture || !isToCome) return { certainty, reason, edtf: same };
  return { certainty, reason, edtf: of(-1) ?? of(-2), alternatives: list(same) };
}

/** “Tuesday”, 周二: the last one up to the document's day; of its own weekday, that day or a week before. */
function onWeekday(weekday: number, { reference, isFuture }: Context): Answer {
  const certainty = 'relative';
  if (!isFullDay(reference)) return { needs: 'reference', certainty, reason: 'a weekday alone' };
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const at = (offset: number): Edtf => calendarDate(addDays(reference, offset));
  const reason = 'the weekday counted from the reference';
  if (isFuture) return { certainty, reason, edtf: at(7 - back), alternatives: [at(-back)] };
  return { certainty, reason, edtf: at(-back), alternatives: [at(back === 0 ? -7 : 7 - back)] };
}

function sideOf(value: Edtf, reference: CalendarDay): { isPast: boolean; isToCome: boolean } {
  const own = boundsOf(calendarDate(reference));
  const { earliest, latest } = boundsOf(value);
  return { isPast: latest <= own.earliest, isToCome: earliest >= own.latest };
}

function list(value: Edtf | undefined): readonly Edtf[] {
  return value ? [value] : [];
}
