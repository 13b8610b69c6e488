/** Two dates, or one with an end left open: “from 2016 to 2018”, “since 2017”, “by 8 September”, 9月8日至10日. */
import { boundsOf } from '../../bounds.js';
import type { Edtf, EdtfDate } from '../../value.js';
import { addDays, addMonths } from '../calendar.js';
import type { Lexeme } from '../lexeme.js';
import type { Answer, Context, DateParts, DateReading, Resolve } from '../reading.js';
import { wayOf } from '../resolve.js';
import { rule, type Rule } from '../rule.js';
import { yearAlone } from './years.js';
import { calendarDate, edtfOf, intervalOf, rangeOf } from '../spans.js';

type Found = Omit<DateReading, 'rule'>;
type Join = (start: EdtfDate | undefined, end: EdtfDate | undefined) => Edtf;

const LASTED: Join = (start, end) => intervalOf(start ?? 'unknown', end ?? 'unknown');
const BETWEEN: Join = (start, end) => rangeOf(start, end);

/** Returns the first date of a date or range, or its last. */
function endOf(value: Edtf | undefined, end: 'first' | 'last'): EdtfDate | undefined {
  if (value?.kind === 'date') return value;
  if (value?.kind === 'one-of') return end === 'first' ? value.earliest : value.latest;
  const date = end === 'first' ? value?.start : value?.end;
  return typeof date === 'string' ? undefined : date;
}

/** Returns the way to read one date with the other end left open. */
function openWay(way: Resolve, build: (date: EdtfDate) => Edtf | undefined, end: 'first' | 'last'): Resolve {
  return (context) => {
    const answer = way(context);
    const date = endOf(answer.edtf, end);
    return date ? { ...answer, edtf: build(date), alternatives: [] } : { ...answer, edtf: undefined };
  };
}

function open(
  lexeme: Lexeme | undefined,
  build: (date: EdtfDate) => Edtf | undefined,
  end: 'first' | 'last',
): Found | undefined {
  const { ways = [], only, order } = lexeme?.reading ?? {};
  // A year behind “since” or “until” is one; a lower-case “may” is no month there either.
  const kept = only === 'whole' ? { only } : {};
  return ways.length > 0
    ? { ways: ways.map((way) => openWay(way, build, end)), ...kept, ...(order && { order }) }
    : undefined;
}

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
    const last = hasNoYear
      ? wayOf(filled({ ...parts[0], year: firstDate.year }, parts[1])[1])(context)
      : end(context);
    const lastDate = endOf(last.edtf, 'last');
    if (!lastDate) return { ...last, edtf: undefined };
    const certainty = [first, last].some((answer) => answer.certainty === 'relative') ? 'relative' : 'stated';
    return { certainty, reason: first.reason, edtf: join(firstDate, lastDate) };
  };
}

function pair(start: Lexeme | undefined, end: Lexeme | undefined, join: Join): Found | undefined {
  const [first, last] = [start, end].map(readingOf);
  if (!first || !last) return undefined;
  if (first.ways.length === 0 || last.ways.length === 0) return { ways: [] };
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

const between = rule(
  'between',
  [
    'between the? start=date and|to|dash the? end=date',
    'between the? start=number|ordinal stop? and|to|dash the? end=date',
    'start=date to|dash|and end=date among',
  ],
  ({ named: { start, end } }) =>
    start?.kind !== 'date' && !isDayOf(end) ? undefined : pair(start, end, BETWEEN),
);

const range = rule(
  'range',
  [
    '( from|since )? the? start=date to|dash|until the? end=date',
    '( from|since )? the? start=number|ordinal stop? to|dash the? end=date',
  ],
  ({ named: { start, end }, all }) => {
    if (start?.kind !== 'date' && !isDayOf(end)) return undefined;
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
    const first = year === undefined ? parts : { ...parts, year };
    const last = { ...first, day };
    return { ways: [pairWay(wayOf(first), wayOf(last), LASTED, [first, last])] };
  },
);

/** “8 and 9 September 2020” is two days running; two that are not are two dates. */
const dayAndDay = rule('range', ['the? start=number|ordinal and end=date'], ({ named: { start, end } }) =>
  start?.value !== undefined && end?.reading?.parts?.day === start.value + 1
    ? pair(start, end, LASTED)
    : undefined,
);

const since = rule(
  'since',
  ['since the? =date onward?', '=date onward', 'from =date onward', 'from =date =on'],
  ({ named, next }) => {
    // “From 8 May on Tuesday” has another date behind “on”.
    if (named['on'] && next && next.kind !== 'comma' && next.kind !== 'stop') return undefined;
    return open(named['date'], (date) => intervalOf(date, 'open'), 'first');
  },
);

const endUnknown = rule(
  'since',
  ['from|since =date comma unknownEnd', '=date onward comma unknownEnd'],
  ({ named }) => open(named['date'], (date) => intervalOf(date, 'unknown'), 'first'),
);

const startOpen = rule('until', ['until|to the? =date comma start=openStart|unknownStart'], ({ named }) => {
  const start = named['start']?.kind === 'openStart' ? 'open' : 'unknown';
  return open(named['date'], (date) => intervalOf(start, date), 'last');
});

const until = rule('until', ['until the? =date', '=to the? =date'], ({ named }) => {
  // “Rose to 2018” gives no end; 至2018年 and „bis 2018“ do.
  if (named['to'] && !/^(?:bis|至|到)$/i.test(named['to'].text)) return undefined;
  return open(named['date'], (date) => intervalOf('unknown', date), 'last');
});

const bound = rule('bound', ['side=by|onOrAfter in? the? =date'], ({ named }) =>
  named['side']?.kind === 'by'
    ? open(named['date'], (date) => rangeOf(undefined, date), 'last')
    : open(named['date'], (date) => rangeOf(date, undefined), 'first'),
);

const beside = rule(
  'bound',
  ['side=before|after the? =date', '=date side=before|after'],
  ({ named, all }) => {
    const isBefore = named['side']?.kind === 'before';
    // 2018年以前 has the word behind the date, “before 2018” before it.
    const isBehind = all[0] !== named['side'];
    if (isBehind !== /^\p{Script=Han}/u.test(named['side']?.text ?? '')) return undefined;
    return isBefore
      ? open(named['date'], (date) => besideOf(date, -1), 'first')
      : open(named['date'], (date) => besideOf(date, 1), 'last');
  },
);

/** Before 2018 is up to the end of 2017; after 8 September is from the 9th on. */
function besideOf(date: EdtfDate, step: 1 | -1): Edtf | undefined {
  const next = neighbourOf(date, step);
  if (!next) return undefined;
  return step < 0 ? rangeOf(undefined, next) : rangeOf(next, undefined);
}

function neighbourOf(date: EdtfDate, step: 1 | -1): EdtfDate | undefined {
  if (date.precision === 'day') return calendarDate(addDays(date, step));
  if (date.precision === 'month') return calendarDate(addMonths(date, step));
  if (date.precision === 'year') return calendarDate({ year: date.year + step });
  if (date.precision === 'decade') return calendarDate({ year: step > 0 ? date.year + 10 : date.year - 1 });
  const { earliest, latest } = boundsOf(date);
  const day = new Date(step < 0 ? earliest - 1 : latest);
  const parts = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  const value = edtfOf(parts);
  return value?.kind === 'date' ? value : undefined;
}

export const SPAN_RULES: readonly Rule[] = [
  between,
  range,
  namedDays,
  dayAndDay,
  since,
  endUnknown,
  startOpen,
  until,
  bound,
  beside,
];
