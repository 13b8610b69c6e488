/** Weeks and days of a month: “the first week of September”, “the last day of August 2019”. */
import { daysIn } from '../../calendar.js';
import type { Edtf } from '../../value.js';
import { UNITS } from '../lexeme.js';
import { rule, type Rule } from '../rule.js';
import { calendarDate, rangeOf } from '../spans.js';
import { unitOf, way } from './units.js';

const weekOfMonth = rule('week-of-month', ['the? which=ordinal|last =unit of the? =date'], ({ named }) => {
  const { which, unit, date } = named;
  const [month] = date?.reading?.ways ?? [];
  const count = which?.kind === 'last' ? 'last' : (which?.value ?? 0);
  const size = unitOf(unit) === UNITS.week ? 7 : unitOf(unit) === UNITS.day ? 1 : undefined;
  if (!month || size === undefined || /s$/i.test(unit?.text ?? '')) return undefined;
  const parts = date?.reading?.parts;
  if (parts?.month === undefined || parts.day !== undefined || parts.third !== undefined) return undefined;
  if (count !== 'last' && (count < 1 || count * size > 35)) return undefined;
  return way((context) => {
    const { edtf, alternatives = [], ...rest } = month(context);
    const weeks = alternatives.flatMap((other) => stretchIn(other, count, size) ?? []);
    return { ...rest, edtf: edtf && stretchIn(edtf, count, size), alternatives: weeks };
  });
});

/** A day, or seven days that begin on the 1st, 8th, 15th, 22nd or 29th, or the last seven. */
function stretchIn(month: Edtf, count: number | 'last', size: 1 | 7): Edtf | undefined {
  if (month.kind !== 'date' || month.precision !== 'month') return undefined;
  const days = daysIn(month.year, month.month);
  const first = count === 'last' ? days - size + 1 : (count - 1) * size + 1;
  if (first > days) return undefined;
  const day = (number: number): ReturnType<typeof calendarDate> =>
    calendarDate({ year: month.year, month: month.month, day: number });
  return size === 1 ? day(first) : rangeOf(day(first), day(Math.min(days, first + 6)));
}

export const WEEK_RULES: readonly Rule[] = [weekOfMonth];
