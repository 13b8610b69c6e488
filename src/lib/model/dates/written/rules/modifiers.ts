/** What narrows or loosens a date, or gives its clock time: “early September”, “about 1500”, “(uncertain)”, 9月底. */
import { daysIn } from '../../calendar.js';
import { UNITS, type Lexeme } from '../lexeme.js';
import type { DateParts, DateReading, RuleReading } from '../reading.js';
import { wayOf } from '../resolve.js';
import { rule, single, singleOr, type Rule } from '../rule.js';
import { INVALID, yearAlone, yearsReading } from './years.js';

const year = rule('year', ['year=long'], ({ named }) => {
  const { value = 0, text = '' } = named['year'] ?? {};
  // Seven digits and more are no year without its era: 20200931 is a day that no calendar has.
  if (text.length > 6) return INVALID;
  return value > 0 ? single({ year: value }, 'year') : undefined;
});

function partsOf(lexeme: Lexeme | undefined): DateParts | undefined {
  return lexeme?.reading?.parts;
}

const THIRDS: Readonly<Partial<Record<string, 1 | 2 | 3>>> = { early: 1, middle: 2, late: 3 };

/** Returns which third of its month or year a word names. */
export function thirdOf(lexeme: Lexeme | undefined): 1 | 2 | 3 | undefined {
  return lexeme?.kind === 'tenDays' ? (lexeme.value as 1 | 2 | 3) : THIRDS[lexeme?.kind ?? ''];
}

const third = rule(
  'part',
  [
    'part=early|middle|late dash? of|in? the? ( unit of? )? =date',
    '=date part=early|middle|late|tenDays',
    'year=long part=early|middle|late',
  ],
  ({ named, all }) => {
    const part = named['part'];
    const found = thirdOf(part);
    const isFirst = all[0] === part;
    // 2020年底 and 9月底 have the word behind the date, “early September” before it.
    if (!isFirst && !/^\p{Script=Han}/u.test(part?.text ?? '')) return undefined;
    const parts = named['date'] ? partsOf(named['date']) : { year: yearAlone(named['year']) ?? 0 };
    if (!found || !parts || parts.third || !isDivisible(parts)) return undefined;
    // “The end of the month of September”, „Ende des Jahres 1893“.
    const counted = all.find(({ kind }) => kind === 'unit')?.value;
    const isOther = counted === UNITS.month ? parts.month === undefined : parts.month !== undefined;
    if (counted !== undefined && (isOther || counted < UNITS.month)) return undefined;
    // 9月年底 is none: 年底 is the end of a year.
    const isOfYear = part?.text.startsWith('年') === true;
    if (isOfYear && parts.month !== undefined) return undefined;
    const whole = { ...parts, third: found };
    const edge = END.test(part?.text ?? '') ? edgeOf(parts, found) : undefined;
    return edge ? singleOr(whole, edge) : single(whole);
  },
);

/** “The end of 2019” may be its last month alone, 9月底 the last day; “late 2019” is neither. */
const END = /^(?:年?[初底末]|伊始|(?:at\s+)?(?:the\s+)?(?:beginning|start|end)\s+of|anfang|ende)$/i;

function edgeOf(parts: DateParts, third: 1 | 2 | 3): DateParts | undefined {
  const { year, month } = parts;
  if (third === 2 || parts.isDecade || parts.century !== undefined) return undefined;
  if (month === undefined) return { ...parts, month: third === 1 ? 1 : 12 };
  if (third === 1) return { ...parts, day: 1 };
  return year === undefined ? undefined : { ...parts, day: daysIn(year, month) };
}

function isDivisible({ day, weekday, season, quarter, half, clock, isSomeTime }: DateParts): boolean {
  return [day, weekday, season, quarter, half, clock, isSomeTime].every((part) => part === undefined);
}

/** Marks a reading; of words with two readings, both. */
function marked(
  lexeme: Lexeme | undefined,
  mark: DateParts,
  only?: DateReading['only'],
): RuleReading | undefined {
  const parts = partsOf(lexeme);
  const { years, marks } = lexeme?.reading ?? {};
  if (years) return yearsReading(years[0], years[1], { ...marks, ...mark });
  if (!parts || parts.clock !== undefined) return undefined;
  const { ways = [] } = lexeme?.reading ?? {};
  const both = { ...parts, ...mark };
  const first = wayOf(both);
  return { parts: both, ways: ways.length > 1 ? [first, ...ways.slice(1)] : [first], ...(only && { only }) };
}

const about = rule('about', ['=about the? =date', '=date roughly'], ({ named }) => {
  const { reading } = named['date'] ?? {};
  // “About 2000 people”: only “circa” says that a bare number is a year.
  const only = /^c/i.test(named['about']?.text ?? '') && reading?.only === 'year' ? undefined : reading?.only;
  return marked(named['date'], { isApproximate: true }, only);
});

const uncertain = rule('uncertain', ['=date open uncertain close'], ({ named }) =>
  marked(named['date'], { isUncertain: true }),
);

const someTime = rule(
  'some-time',
  ['someTime comma? the? =date', '=date someTime', '=date within someTime'],
  ({ named }) => {
    const parts = partsOf(named['date']);
    const isWhole = parts && isDivisible({ ...parts, ...(parts.isDecade ? { day: 0 } : {}) });
    return isWhole && parts.century === undefined ? marked(named['date'], { isSomeTime: true }) : undefined;
  },
);

const clock = rule('clock', ['=date comma? in? =clock ( other )? open =zone close'], ({ named }) => {
  const parts = partsOf(named['date']);
  const time = /^(\d{1,2})(:\d\d(?::\d\d)?)$/.exec(named['clock']?.text ?? '');
  const zone = /^(?:UTC|GMT)(?:([+−-])(\d{1,2})(?::(\d\d))?)?$/.exec(named['zone']?.text ?? '');
  if (!parts || parts.day === undefined || !time || !zone) return undefined;
  const [, sign, hours = '', minutes = '00'] = zone;
  const offset = sign === undefined ? 'Z' : `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return single({ ...parts, clock: `T${(time[1] ?? '').padStart(2, '0')}${time[2] ?? ''}${offset}` });
});

/** “Tuesday (Sept 8)”, 9月8日（周二）: the date says it all. */
const withWeekday = rule(
  'weekday-date',
  ['weekday=date comma? open? =date close?', '=date comma? open? weekday=date close?'],
  ({ named, all }) => {
    const parts = partsOf(named['date']);
    const weekday = partsOf(named['weekday'])?.weekday;
    const has = (kind: Lexeme['kind']): boolean => all.some((lexeme) => lexeme.kind === kind);
    if (weekday === undefined || !parts || parts.day === undefined || has('open') !== has('close'))
      return undefined;
    if (parts.weekday !== undefined) return undefined;
    return { parts, ways: named['date']?.reading?.ways ?? [] };
  },
);

export const BARE_YEAR_RULES: readonly Rule[] = [year];
export const MODIFIER_RULES: readonly Rule[] = [third, withWeekday];
export const CLOCK_RULES: readonly Rule[] = [clock];
export const MARK_RULES: readonly Rule[] = [about];
export const SOME_TIME_RULES: readonly Rule[] = [someTime];
export const DOUBT_RULES: readonly Rule[] = [uncertain];
