/** Two dates: “from 2016 to 2018”, “between May and June 2019”, 9月8日至10日. */
import type { Edtf, EdtfDate } from '../../value.js';
import type { Lexeme } from '../lexeme.js';
import type { Answer, Context, DateParts, DateReading, Resolve, RuleReading } from '../reading.js';
import { wayOf } from '../resolve.js';
import { rule, type Rule } from '../rule.js';
import { intervalOf, rangeOf } from '../spans.js';
import { BOUND_RULES, endOf } from './bounds.js';
import { INVALID, yearAlone } from './years.js';

type Join = (start: EdtfDate | undefined, end: EdtfDate | undefined) => Edtf;

const LASTED: Join = (start, end) => intervalOf(start ?? 'unknown', end ?? 'unknown');
const BETWEEN: Join = (start, end) => rangeOf(start, end);

/** Fills what one end of a range leaves out from the other: “28 August to 10 September 2020”, 9月8日至10日. */
function filled(start: DateParts, end: DateParts): readonly [DateParts, DateParts] {
  const hasMonth = (parts: DateParts): boolean =>
    parts.month !== undefined || parts.season !== undefined || parts.quarter !== undefined;
  const month = (parts: DateParts): DateParts => (parts.month === undefined ? {} : { month: parts.month });
  let [first, last] = [start, end];
  if (first.day !== undefined && !hasMonth(first)) first = { ...month(last), ...first };
  if (last.day !== undefined && !hasMonth(last)) last = { ...month(first), ...last };
  const isLater = (first.month ?? 0) > (last.month ?? 12);
  if (first.year === undefined && last.year !== undefined && isPart(first))
    first = { ...first, year: last.year - (isLater ? 1 : 0) };
  else if (last.year === undefined && first.year !== undefined && isPart(last))
    last = { ...last, year: first.year + (isLater ? 1 : 0) };
  return [first, last];
}

function isPart({ month, season, quarter, day, century, weekday }: DateParts): boolean {
  return (
    century === undefined &&
    weekday === undefined &&
    [month, season, quarter, day].some((part) => part !== undefined)
  );
}

/** Returns the way to read two dates; where neither has a year, the first takes it from the reference. */
function pairWay(start: Resolve, end: Resolve, join: Join, parts?: readonly [DateParts, DateParts]): Resolve {
  return (context: Context): Answer => {
    const first = start(context);
    const firstDate = endOf(first.edtf, 'first');
    if (!firstDate) return { ...first, edtf: undefined };
    const hasNoYear = parts && parts[0].year === undefined && isPart(parts[0]);
    const lastAfter = (date: EdtfDate): Answer =>
      hasNoYear
        ? wayOf(filled({ ...monthIn(date), ...parts[0], year: date.year }, parts[1])[1])(context)
        : end(context);
    const last = lastAfter(firstDate);
    const lastDate = endOf(last.edtf, 'last');
    if (!lastDate) return { ...last, edtf: undefined };
    const certainty = [first, last].some((answer) => answer.certainty === 'relative') ? 'relative' : 'stated';
    // “Between October and February” of another year.
    const others = hasNoYear ? (first.alternatives ?? []) : [];
    const alternatives = others.flatMap((other) => {
      const otherFirst = endOf(other, 'first');
      const otherLast = otherFirst && endOf(lastAfter(otherFirst).edtf, 'last');
      return otherLast ? [join(otherFirst, otherLast)] : [];
    });
    return { certainty, reason: first.reason, edtf: join(firstDate, lastDate), alternatives };
  };
}

function monthIn(date: EdtfDate): DateParts {
  return 'month' in date ? { month: date.month } : {};
}

function pair(start: Lexeme | undefined, end: Lexeme | undefined, join: Join): RuleReading | undefined {
  const [first, last] = [start, end].map(readingOf);
  if (!first || !last) return undefined;
  if (first.ways.length === 0 || last.ways.length === 0) return INVALID;
  if (first.parts && last.parts) {
    const parts = filled(first.parts, last.parts);
    const only = first.only === 'whole' || last.only === 'whole' ? ({ only: 'whole' } as const) : {};
    return { ways: [pairWay(wayOf(parts[0]), wayOf(parts[1]), join, parts)], ...only };
  }
  const ways = first.ways.flatMap((way, index) => {
    const other = last.ways[index] ?? last.ways[0];
    return other ? [pairWay(way, other, join)] : [];
  });
  return { ways };
}

/** A number without a month is the day of the other date. */
function readingOf(lexeme: Lexeme | undefined): DateReading | undefined {
  if (lexeme?.kind !== 'number' && lexeme?.kind !== 'ordinal') return lexeme?.reading;
  const day = lexeme.value ?? 0;
  return { rule: 'day', parts: { day }, ways: [wayOf({ day })] };
}

const isDayOf = (lexeme: Lexeme | undefined): boolean => lexeme?.reading?.parts?.day !== undefined;

/** “Between 200 and 300 people”: a word behind a number that is small for a year counts with it. */
function isAmount(end: Lexeme | undefined, next: Lexeme | undefined): boolean {
  const { only, parts } = end?.reading ?? {};
  const isSmall = only === 'year' && (parts?.year ?? 0) < 1000;
  return isSmall && next?.kind === 'other' && /\p{L}/u.test(next.text);
}

const between = rule(
  'between',
  [
    'between the? start=date and|to|dash the? end=date',
    'between the? start=number|ordinal stop? and|to|dash the? end=date',
    'start=date to|dash|and end=date among',
  ],
  ({ named: { start, end }, next }) => {
    if (start?.kind !== 'date' && !isDayOf(end)) return undefined;
    return isAmount(end, next) ? undefined : pair(start, end, BETWEEN);
  },
);

const range = rule(
  'range',
  [
    '( from|since )? the? start=date to|dash|until the? end=date',
    '( from|since )? the? start=number|ordinal stop? to|dash the? end=date',
  ],
  ({ named: { start, end }, all, next }) => {
    if ((start?.kind !== 'date' && !isDayOf(end)) || isAmount(end, next)) return undefined;
    // “In 2018 - 2020”: a dash between bare numbers is read with the years (years.ts).
    const isBare = start?.reading?.only === 'whole' && end?.reading?.only === 'whole';
    return isBare && all.length > 3 ? undefined : pair(start, end, LASTED);
  },
);

/** “September 8–9, 2020”, “Sept. 1 to 10”. */
const namedDays = rule(
  'range',
  ['start=date dash|to|and end=number|ordinal ( comma? year=date|long )?'],
  ({ named: { start, end, year: ofYear } }) => {
    const parts = start?.reading?.parts;
    const [day, year] = [end?.value, yearAlone(ofYear)];
    if (parts?.day === undefined || parts.month === undefined || day === undefined || day > 31)
      return undefined;
    if (parts.year !== undefined || day <= parts.day || (ofYear && year === undefined)) return undefined;
    // “08-Sep-20” ends in a year of two digits.
    if (/^\d/.test(start?.text ?? '')) return undefined;
    const first = year === undefined ? parts : { ...parts, year };
    const last = { ...first, day };
    return { ways: [pairWay(wayOf(first), wayOf(last), LASTED, [first, last])] };
  },
);

/** “8 and 9 September 2020” and 9月8日和9日 are two days running; two that are not are two dates. */
const dayAndDay = rule(
  'range',
  ['the? start=number|ordinal and end=date', 'start=date and|comma end=date'],
  ({ named: { start, end } }) => {
    const [first, last] = [start?.reading?.parts, end?.reading?.parts];
    const day = start?.kind === 'date' ? first?.day : start?.value;
    const isBare = start?.kind === 'date' && (first?.month === undefined || last?.month !== undefined);
    return day !== undefined && !isBare && last?.day === day + 1 ? pair(start, end, LASTED) : undefined;
  },
);

/** “2 and 4 June 2020” are two dates. */
const twoDays = rule('two-days', ['the? start=number|ordinal and end=date'], ({ named: { start, end } }) => {
  const [day, last] = [start?.value ?? 0, end?.reading?.parts];
  if (last?.day === undefined || last.month === undefined || day < 1 || day >= last.day) return undefined;
  return { ways: [wayOf({ ...last, day }), wayOf(last)] };
});

export const SPAN_RULES: readonly Rule[] = [between, range, namedDays, dayAndDay, twoDays, ...BOUND_RULES];
