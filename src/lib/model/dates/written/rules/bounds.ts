/** A date with an end left open: “since 2017”, “by 8 September”, “before 2018”, 2017年以来, 至2018年. */
import { boundsOf } from '../../bounds.js';
import type { Edtf, EdtfDate } from '../../value.js';
import { addDays, addMonths } from '../calendar.js';
import type { Lexeme } from '../lexeme.js';
import type { Resolve, RuleReading } from '../reading.js';
import { rule, type Rule } from '../rule.js';
import { calendarDate, intervalOf, rangeOf } from '../spans.js';
import { INVALID } from './years.js';

/** Returns the first date of a date or range, or its last. */
export function endOf(value: Edtf | undefined, end: 'first' | 'last'): EdtfDate | undefined {
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
): RuleReading | undefined {
  const { ways = [], only, order } = lexeme?.reading ?? {};
  // A year behind “since” or “until” is one; a lower-case “may” is no month there either.
  const kept = only === 'whole' ? { only } : {};
  return ways.length > 0
    ? { ways: ways.map((way) => openWay(way, build, end)), ...kept, ...(order && { order }) }
    : undefined;
}

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

const bound = rule(
  'bound',
  ['side=by|onOrAfter in? the? =date'],
  ({ named: { side, date }, next, isWhole }) => {
    if (side?.kind !== 'by') return open(date, (value) => rangeOf(value, undefined), 'first');
    const { only, parts } = date?.reading ?? {};
    // “Passed by 281”, “by 1432 to 1210”: votes. By itself, “by 281” is what somebody writes as a date.
    const isShort = (parts?.year ?? 0) < 1000 && !isWhole;
    if (only === 'year' && (isShort || next?.kind === 'to')) return undefined;
    return open(date, (value) => rangeOf(undefined, value), 'last');
  },
);

const beside = rule(
  'bound',
  ['side=before|after the? =date', '=date side=before|after|ago|later'],
  ({ named: { side, date }, all }) => {
    const isBefore = side?.kind === 'before' || side?.kind === 'ago';
    // 2018年以前 has the word behind the date, “before 2018” before it.
    const isBehind = all[0] !== side;
    if (isBehind !== /^\p{Script=Han}/u.test(side?.text ?? '')) return undefined;
    // 2000年前 may be two thousand years ago.
    const parts = date?.reading?.parts;
    const isCount = side?.text === '前' && parts?.month === undefined && (parts?.year ?? 1) % 100 === 0;
    if (isCount) return INVALID;
    return isBefore
      ? open(date, (value) => besideOf(value, -1), 'first')
      : open(date, (value) => besideOf(value, 1), 'last');
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
  return calendarDate({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() });
}

export const BOUND_RULES: readonly Rule[] = [since, endUnknown, startOpen, until, bound, beside];
