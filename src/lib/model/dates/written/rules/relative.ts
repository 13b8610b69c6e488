/** What counts from the day of the document or of another event: “last month”, 去年9月, “two weeks later”, “recently”. */
import { boundsOf } from '../../bounds.js';
import type { Edtf } from '../../value.js';
import { addDays } from '../calendar.js';
import { UNITS, type Lexeme } from '../lexeme.js';
import type { Match } from '../pattern.js';
import type { Context, DateParts, DateReading, Resolve } from '../reading.js';
import { distanceWay, earlierInUnitWay, pastWay, shiftedWay, unitWay, vagueWay } from '../relative.js';
import { wayOf } from '../resolve.js';
import { rule, type Rule } from '../rule.js';
import { thirdOf } from './modifiers.js';
import { calendarDate, edtfOf } from '../spans.js';

type Found = Omit<DateReading, 'rule'>;

const way = (...ways: readonly Resolve[]): Found => ({ ways });

const MARKS: Readonly<Partial<Record<Lexeme['kind'], number>>> = {
  dayMark: UNITS.day,
  monthMark: UNITS.month,
  yearMark: UNITS.year,
};

function unitOf(lexeme: Lexeme | undefined): number {
  return lexeme?.kind === 'unit'
    ? (lexeme.value ?? UNITS.day)
    : (MARKS[lexeme?.kind ?? 'other'] ?? UNITS.day);
}

const UNIT = 'unit|yearMark|monthMark|dayMark';
const COUNT = `( modifier|about )? count=count|number|long measure? unit=${UNIT}`;

const shift = rule('shift', ['=shiftDay', '=shiftMonth', '=shiftYear', '=shiftWeek'], ({ named }) => {
  const { shiftDay, shiftWeek, shiftMonth, shiftYear } = named;
  if (shiftDay) return way(unitWay('reference', UNITS.day, shiftDay.value ?? 0));
  if (shiftWeek) return way(unitWay('reference', UNITS.week, shiftWeek.value ?? 0));
  if (shiftMonth) return way(unitWay('reference', UNITS.month, shiftMonth.value ?? 0));
  return way(unitWay('reference', UNITS.year, shiftYear?.value ?? 0));
});

const anchored = rule('anchor', ['=anchorDay', '=anchorMonth', '=anchorYear'], ({ named }) => {
  const { anchorDay, anchorMonth, anchorYear } = named;
  if (anchorDay) return way(unitWay('anchor', UNITS.day, anchorDay.value ?? 0));
  if (anchorMonth) return way(unitWay('anchor', UNITS.month, anchorMonth.value ?? 0));
  return way(unitWay('anchor', UNITS.year, anchorYear?.value ?? 0));
});

/** Words before a unit, and where they count from. */
const STEPS: Readonly<Partial<Record<Lexeme['kind'], readonly ['reference' | 'anchor', number]>>> = {
  last: ['reference', -1],
  this: ['reference', 0],
  next: ['reference', 1],
  previous: ['anchor', -1],
  same: ['anchor', 0],
  following: ['anchor', 1],
};

const unit = rule('unit', ['step=last|this|next|previous|same|following =unit'], ({ named }) => {
  const [base, offset] = STEPS[named['step']?.kind ?? 'other'] ?? [];
  const isPlural = /s$/i.test(named['unit']?.text ?? '');
  if (base === undefined || offset === undefined || isPlural) return undefined;
  return way(unitWay(base, unitOf(named['unit']), offset));
});

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

/** 去年9月, 今年3月5日, 当年春天, 本月8日, “September last year”, 去年底. */
const shiftedDate = rule(
  'shifted',
  [
    'shift=shiftYear|anchorYear =date',
    'shift=shiftMonth|anchorMonth =date',
    'shift=shiftYear part=early|middle|late',
    '=date of? shift=last|this|next =unit',
  ],
  ({ named }) => {
    const { shift: by, unit: counted } = named;
    if (counted && (unitOf(counted) !== UNITS.year || /s$/i.test(counted.text))) return undefined;
    const third = thirdOf(named['part']);
    const parts = named['part'] ? third && { third } : named['date']?.reading?.parts;
    if (!parts || parts.year !== undefined || parts.century !== undefined || parts.weekday !== undefined)
      return undefined;
    const base = by?.kind.startsWith('anchor') ? 'anchor' : 'reference';
    const offset = by?.value ?? STEPS[by?.kind ?? 'other']?.[1] ?? 0;
    if (by?.kind.endsWith('Month')) {
      const { day } = parts;
      if (day === undefined || parts.month !== undefined) return undefined;
      return way((context) => {
        const month = unitWay(base, UNITS.month, offset)(context);
        if (month.edtf?.kind !== 'date' || month.edtf.precision !== 'month') return month;
        return { ...month, edtf: edtfOf({ year: month.edtf.year, month: month.edtf.month, day }) };
      });
    }
    return way(shiftedWay(base, offset, ({ year }) => edtfOf({ ...parts, year })));
  },
);

function countOf({ named }: Match): number {
  return named['count']?.value ?? 1;
}

const ago = rule('ago', [`${COUNT} ago`], (match) =>
  way(distanceWay('reference', unitOf(match.named['unit']), -countOf(match))),
);

const distance = rule('distance', [`${COUNT} way=later|after|earlier|before`], (match) => {
  const isBack = match.named['way']?.kind === 'earlier' || match.named['way']?.kind === 'before';
  // 三年之前 counts from the document, “three years before” from another event.
  const base = isBack && /^\p{Script=Han}/u.test(match.named['way']?.text ?? '') ? 'reference' : 'anchor';
  return way(distanceWay(base, unitOf(match.named['unit']), countOf(match) * (isBack ? -1 : 1)));
});

/** “Two weeks after 8 September 2020”. */
const distanceFrom = rule('distance', [`${COUNT} way=after|before the? =date`], (match) => {
  const [first] = match.named['date']?.reading?.ways ?? [];
  const sign = match.named['way']?.kind === 'before' ? -1 : 1;
  if (!first) return undefined;
  return way((context) => {
    const { edtf, ...rest } = first(context);
    if (edtf?.kind !== 'date' || edtf.precision === 'decade') return rest;
    const step = distanceWay('anchor', unitOf(match.named['unit']), countOf(match) * sign);
    return step({ ...context, anchor: edtf });
  });
});

const past = rule(
  'past',
  [
    `( in|on|for )? the? past ( count=count|number measure? )? unit=${UNIT} onward?`,
    `( in|on|for )? the? last count=count|number unit=unit`,
    'in|for the last =unit',
  ],
  (match) => way(pastWay(unitOf(match.named['unit']), countOf(match))),
);

const earlierThis = rule('earlier-this', ['earlier this =unit'], ({ named }) =>
  way(earlierInUnitWay(unitOf(named['unit']))),
);

const VAGUE = ['moment', 'state', 'either'] as const;

/** Words that are seldom of time: “a long debate”, “once more”. */
const SELDOM = /^(?:long|once)$/i;

const vague = rule(
  'vague',
  [
    '=vague',
    `few measure? unit=${UNIT} ago`,
    'plural=unit ago',
    `( in|on|for )? the? past|last few measure? unit=${UNIT} onward?`,
  ],
  ({ named, all }) => {
    const { vague: word, plural } = named;
    if (plural && !/s$/i.test(plural.text)) return undefined;
    const isPast = all.some(({ kind }) => kind === 'past' || kind === 'last');
    const kind = VAGUE[(word?.value ?? (isPast ? 3 : 1)) - 1] ?? 'moment';
    return { ways: [vagueWay(kind)], ...(SELDOM.test(word?.text ?? '') ? { only: 'whole' } : {}) };
  },
);

export const RELATIVE_RULES: readonly Rule[] = [
  shift,
  anchored,
  unit,
  namedStep,
  chineseWeek,
  shiftedDate,
  ago,
  distance,
  distanceFrom,
  past,
  earlierThis,
  vague,
];
