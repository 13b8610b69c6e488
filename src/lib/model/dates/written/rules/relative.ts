/** What counts from the day of the document or of another event: “last month”, “two weeks later”, “recently”. */
import { UNITS } from '../lexeme.js';
import type { Match } from '../pattern.js';
import { distanceWay, earlierInUnitWay, pastWay, unitWay, vagueWay } from '../relative.js';
import type { Resolve } from '../reading.js';
import { rule, type Rule } from '../rule.js';
import { rangeOf } from '../spans.js';
import { STEP_RULES } from './steps.js';
import { isPlural, STEPS, unitOf, way } from './units.js';
import { WEEK_RULES } from './weeks.js';
import { WITHIN_RULES } from './within.js';
import { INVALID } from './years.js';

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

const unit = rule('unit', ['step=last|this|next|previous|same|following =unit'], ({ named }) => {
  const [base, offset] = STEPS[named['step']?.kind ?? 'other'] ?? [];
  if (base === undefined || offset === undefined || isPlural(named['unit']?.text ?? '')) return undefined;
  return way(unitWay(base, unitOf(named['unit']), offset));
});

function countOf({ named }: Match): number {
  return named['count']?.value ?? 1;
}

/** These are before their number; 前 in 前三天 says another thing. */
const BEFORE_NUMBER = /^(?:vor|il|hace)/i;

const ago = rule('ago', [`${COUNT} ago`, `back=ago ${COUNT}`], (match) => {
  const { back, unit: counted } = match.named;
  if (BEFORE_NUMBER.test((back ?? match.all.at(-1))?.text ?? '') !== (back !== undefined)) return undefined;
  return way(distanceWay('reference', unitOf(counted), -countOf(match)));
});

/** 两年多前 and 一个多月前: so long ago, or longer. */
const moreThan = rule(
  'ago',
  [
    `count=count|number|long measure? few unit=${UNIT} ago`,
    `count=count|number|long measure? unit=${UNIT} few ago`,
  ],
  (match) => {
    if (match.all.find(({ kind }) => kind === 'few')?.text !== '多') return undefined;
    const [unit, count] = [unitOf(match.named['unit']), countOf(match)];
    return way((context) => {
      const [latest, before] = [count, count + 1].map((each) =>
        distanceWay('reference', unit, -each)(context),
      );
      if (latest?.edtf?.kind !== 'date')
        return latest ?? { certainty: 'relative', reason: 'more than a distance' };
      const alternatives = [rangeOf(undefined, latest.edtf), ...(before?.edtf ? [before.edtf] : [])];
      return { ...latest, alternatives };
    });
  },
);

/** “10,000 years ago” is no year that could be named; “half a year ago” is no number of years. */
const noYearAgo = rule(
  'ago',
  [
    'grouped|figure|scale unit ago',
    'halfWord count|unit unit? ago',
    'count|number and count? halfWord unit ago',
  ],
  () => INVALID,
);

/** “200 years ago”, whose number could be a year. */
const longAgo = rule('ago', ['count=date =unit ago'], ({ named: { count, unit: counted } }) => {
  const { year, ...others } = count?.reading?.parts ?? {};
  if (count?.reading?.only !== 'year' || year === undefined || Object.keys(others).length > 0)
    return undefined;
  return way(distanceWay('reference', unitOf(counted), -year));
});

const distance = rule('distance', [`${COUNT} way=later|after|earlier|before`], (match) => {
  const isBack = match.named['way']?.kind === 'earlier' || match.named['way']?.kind === 'before';
  // 三年之前 counts from the document, “three years before” from another event.
  const base = isBack && /^\p{Script=Han}/u.test(match.named['way']?.text ?? '') ? 'reference' : 'anchor';
  const read = (sign: 1 | -1): Resolve =>
    distanceWay(base, unitOf(match.named['unit']), countOf(match) * sign);
  const own = read(isBack ? -1 : 1);
  // “A month after they met, …”: they met a month before what the sentence reports.
  if (base !== 'anchor' || !/^(?:after|before)$/.test(match.named['way']?.kind ?? '')) return way(own);
  return way((context) => {
    const { edtf } = read(isBack ? 1 : -1)(context);
    return { ...own(context), alternatives: edtf ? [edtf] : [] };
  });
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
    return { ...step({ ...context, anchor: edtf }), countedFrom: edtf };
  });
});

/** “The day after 8 September”. */
const dayBeside = rule('distance', ['anchorDay the? =date'], ({ named: { date }, all }) => {
  const [first] = date?.reading?.ways ?? [];
  const [word] = all;
  if (!first || !/(?:after|before)$/i.test(word?.text ?? '')) return undefined;
  return way((context) => {
    const { edtf, ...rest } = first(context);
    if (edtf?.kind !== 'date' || edtf.precision !== 'day') return rest;
    const step = unitWay('anchor', UNITS.day, word?.value ?? 0);
    return { ...step({ ...context, anchor: edtf }), countedFrom: edtf };
  });
});

const past = rule(
  'past',
  [
    `( in|on|for )? the? past ( count=count|number measure? )? unit=${UNIT} onward?`,
    `( in|on|for )? the? last count=count|number unit=unit`,
    'in|for the last =unit',
  ],
  (match) => {
    const { unit: counted, count } = match.named;
    // “In the last weeks” says no number.
    if (!count && isPlural(counted?.text ?? ''))
      return way(vagueWay(unitOf(counted) >= UNITS.year ? 'stateOrMoment' : 'momentOrState'));
    return way(pastWay(unitOf(counted), countOf(match)));
  },
);

const earlierThis = rule('earlier-this', ['earlier this =unit'], ({ named }) =>
  way(earlierInUnitWay(unitOf(named['unit']))),
);

const VAGUE = ['moment', 'state', 'momentOrState', 'stateOrMoment'] as const;

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
    const isOfYears = unitOf(named['unit']) >= UNITS.year;
    const kind = VAGUE[(word?.value ?? (isPast ? (isOfYears ? 4 : 3) : 1)) - 1] ?? 'moment';
    return { ways: [vagueWay(kind)], ...(SELDOM.test(word?.text ?? '') ? { only: 'whole' } : {}) };
  },
);

export const RELATIVE_RULES: readonly Rule[] = [
  shift,
  anchored,
  unit,
  ...STEP_RULES,
  ...WEEK_RULES,
  ago,
  moreThan,
  noYearAgo,
  longAgo,
  dayBeside,
  distance,
  distanceFrom,
  past,
  earlierThis,
  ...WITHIN_RULES,
  vague,
];
