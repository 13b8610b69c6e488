/** Weeks of a month: “the first week of September”, “the last week of August 2019”. */
import type { Edtf } from '../../value.js';
import { lastDayOf } from '../calendar.js';
import { UNITS } from '../lexeme.js';
import { rule, type Rule } from '../rule.js';
import { calendarDate, rangeOf } from '../spans.js';
import { unitOf, way } from './units.js';

const weekOfMonth = rule('week-of-month', ['the? which=ordinal|last =unit of the? =date'], ({ named }) => {
  const { which, unit, date } = named;
  const [month] = date?.reading?.ways ?? [];
  const count = which?.kind === 'last' ? 'last' : (which?.value ?? 0);
  if (!month || unitOf(unit) !== UNITS.week || /s$/i.test(unit?.text ?? '')) return undefined;
  const parts = date?.reading?.parts;
  if (parts?.month === undefined || parts.day !== undefined || parts.third !== undefined) return undefined;
  if (count !== 'last' && (count < 1 || count > 5)) return undefined;
  return way((context) => {
    const { edtf, alternatives = [], ...rest } = month(context);
    const weeks = alternatives.flatMap((other) => weekIn(other, count) ?? []);
    return { ...rest, edtf: edtf && weekIn(edtf, count), alternatives: weeks };
  });
});

/** Seven days that begin on the 1st, 8th, 15th, 22nd or 29th, or the last seven. */
function weekIn(month: Edtf, count: number | 'last'): Edtf | undefined {
  if (month.kind !== 'date' || month.precision !== 'month') return undefined;
  const days = lastDayOf(month.year, month.month);
  const first = count === 'last' ? days - 6 : count * 7 - 6;
  if (first > days) return undefined;
  const day = (number: number): ReturnType<typeof calendarDate> =>
    calendarDate({ year: month.year, month: month.month, day: number });
  return rangeOf(day(first), day(Math.min(days, first + 6)));
}

export const WEEK_RULES: readonly Rule[] = [weekOfMonth];
