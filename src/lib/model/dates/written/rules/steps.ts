/** Names of days and months that are counted: “last September”, “next Friday”, 去年9月, 上周二, “late last year”. */
import { boundsOf } from '../../bounds.js';
import type { Edtf } from '../../value.js';
import { addDays } from '../calendar.js';
import { UNITS } from '../lexeme.js';
import type { Context, DateParts, Resolve } from '../reading.js';
import { shiftedWay, unitWay } from '../relative.js';
import { wayOf } from '../resolve.js';
import { rule, type Rule } from '../rule.js';
import { calendarDate, edtfOf } from '../spans.js';
import { thirdOf } from './modifiers.js';
import { isPlural, STEPS, unitOf, way } from './units.js';

/** “Last September”, “next Friday”, “this summer”. */
const namedStep = rule('step', ['step=last|this|next =date'], ({ named }) => {
  const parts = named['date']?.reading?.parts;
  const step = named['step']?.kind;
  if (!parts || parts.year !== undefined || parts.century !== undefined || parts.day !== undefined)
    return undefined;
  const { weekday } = parts;
  return way((context) =>
    weekday === undefined ? stepYear(parts, step, context) : stepWeek(weekday, step, context),
  );
});

function stepYear(parts: DateParts, step: string | undefined, { reference }: Context): ReturnType<Resolve> {
  const certainty = 'relative';
  const reason = 'counted from the reference';
  if (!reference) return { certainty, needs: 'reference', reason };
  const of = (offset: number): Edtf | undefined => edtfOf({ ...parts, year: reference.year + offset });
  const [same, own] = [of(0), boundsOf(calendarDate(reference))];
  if (!same || step === 'this') return { certainty, reason, edtf: same };
  const bounds = boundsOf(same);
  const offset =
    step === 'last' ? (bounds.latest <= own.earliest ? 0 : -1) : bounds.earliest >= own.latest ? 0 : 1;
  const other = of(offset + (step === 'last' ? -1 : 1));
  return { certainty, reason, edtf: of(offset), alternatives: offset === 0 && other ? [other] : [] };
}

function stepWeek(weekday: number, step: string | undefined, context: Context): ReturnType<Resolve> {
  if (step === 'this') return weekWay(0, weekday)(context);
  const isNext = step === 'next';
  const read = wayOf({ weekday })({ ...context, isFuture: isNext });
  const [other] = read.alternatives ?? [];
  // “Last Tuesday” in a text of a Tuesday is the one before.
  const isToday = !isNext && read.edtf && other && boundsOf(other).latest <= boundsOf(read.edtf).earliest;
  const edtf = isToday ? other : read.edtf;
  // “Next Friday” is this week's to some and the week after's to others.
  const further =
    isNext && edtf?.kind === 'date' && edtf.precision === 'day' ? [calendarDate(addDays(edtf, 7))] : [];
  return { ...read, edtf, alternatives: further };
}

function weekWay(weeks: number, weekday: number): Resolve {
  return (context) => {
    const week = unitWay('reference', UNITS.week, weeks)(context);
    const monday = week.edtf?.kind === 'one-of' ? week.edtf.earliest : undefined;
    if (monday?.precision !== 'day') return week;
    return unitWay('reference', UNITS.day, weekday - 1)({ ...context, reference: monday });
  };
}

/** 上周二, 下星期日. */
const chineseWeek = rule('step', ['=shiftWeek day=number|dayMark|unit'], ({ named }) => {
  const day = named['day'];
  const weekday = day?.kind === 'number' ? (day.value ?? 0) : /^[日天]$/.test(day?.text ?? '') ? 7 : 0;
  return weekday >= 1 && weekday <= 7 ? way(weekWay(named['shiftWeek']?.value ?? 0, weekday)) : undefined;
});

/** 去年9月, 今年3月5日, 当年春天, 本月8日, “September last year”, 去年底, “late last year”, “Friday last week”. */
const shiftedDate = rule(
  'shifted',
  [
    'shift=shiftYear|anchorYear =date',
    'shift=shiftMonth|anchorMonth =date',
    'shift=shiftYear|anchorYear|shiftMonth|anchorMonth part=early|middle|late|tenDays',
    '=date of? shift=last|this|next =unit',
    'part=early|middle|late dash? of? the? shift=last|this|next|same|previous|following =unit',
    'part=early|middle|late of? shift=shiftYear|anchorYear|shiftMonth|anchorMonth',
  ],
  ({ named: { shift, unit: counted, part, date } }) => {
    if (counted && isPlural(counted.text)) return undefined;
    const third = thirdOf(part);
    const parts = part ? third && { third } : date?.reading?.parts;
    if (!parts || parts.year !== undefined || parts.century !== undefined) return undefined;
    const own = shift?.kind.startsWith('anchor') ? 'anchor' : 'reference';
    const [base, step] = STEPS[shift?.kind ?? 'other'] ?? [own, 0];
    const offset = shift?.value ?? step;
    const unit = counted ? unitOf(counted) : shift?.kind.endsWith('Month') ? UNITS.month : UNITS.year;
    if (unit === UNITS.week && parts.weekday !== undefined) return way(weekWay(offset, parts.weekday));
    if (parts.weekday !== undefined) return undefined;
    if (unit === UNITS.year) return way(shiftedWay(base, offset, ({ year }) => edtfOf({ ...parts, year })));
    const isOfMonth = parts.month === undefined && (parts.day !== undefined || parts.third !== undefined);
    return unit === UNITS.month && isOfMonth ? way(monthWay(base, offset, parts)) : undefined;
  },
);

/** 年底 by itself is that of the document's year. */
const yearPart = rule('shifted', ['part=early|middle|late'], ({ named: { part } }) => {
  const third = thirdOf(part);
  if (!third || !part?.text.startsWith('年')) return undefined;
  return way(shiftedWay('reference', 0, ({ year }) => edtfOf({ year, third })));
});

/** Returns the way to read a day or a part of a month that is counted. */
function monthWay(base: 'reference' | 'anchor', offset: number, parts: DateParts): Resolve {
  return (context) => {
    const answer = unitWay(base, UNITS.month, offset)(context);
    if (answer.edtf?.kind !== 'date' || answer.edtf.precision !== 'month') return answer;
    const { year, month } = answer.edtf;
    return { ...answer, edtf: edtfOf({ ...parts, year, month }) };
  };
}

export const STEP_RULES: readonly Rule[] = [namedStep, chineseWeek, shiftedDate, yearPart];
