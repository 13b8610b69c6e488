/** Days and months with their names or numbers: “8 September 2020”, “Sept. 8”, 9月8日, 8/9/2020. */
import { parseEdtf } from '../../parse.js';
import type { Match } from '../pattern.js';
import type { DateParts, RuleReading } from '../reading.js';
import { wayOf } from '../resolve.js';
import { rule, single, type Rule } from '../rule.js';
import { INVALID, yearAlone } from './years.js';

/** Returns the year that a pattern has found, or none where it has found none; undefined where that is no year. */
export function yearIn({ named }: Match): { year?: number } | undefined {
  if (!named['year']) return {};
  const year = yearAlone(named['year']);
  return year === undefined ? undefined : { year };
}

const YEAR = '( comma|of|dash )? the? year=long|date';

/** A lower-case “may” or “march” is a month only where a year says so, or where nothing else is there. */
function named(match: Match, parts: DateParts): RuleReading | undefined {
  const month = match.named['month'];
  const isBare = month?.isWeak === true && parts.year === undefined;
  const isLower = month?.text === month?.text.toLowerCase();
  // “The march of 300 men”: of a verb or noun that is a month, only a year of four digits makes one.
  if (month?.isWeak && isLower && match.named['year']?.kind === 'long' && (parts.year ?? 0) < 1000)
    return undefined;
  if (!isBare) return single(parts);
  return single(parts, isLower ? 'whole' : parts.day === undefined ? 'weak' : undefined);
}

const withName = rule(
  'named',
  [
    `( weekday comma? )? the? day=number|ordinal stop? ( of|dash )? =month ( ${YEAR} )?`,
    `( weekday comma? )? =month of? the? day=number|ordinal ( comma? year=long|date )?`,
    '( weekday comma? )? year=long|date ( comma|dash )? =month dash? ( day=number|ordinal )?',
    '=month dash day=number dash year=long',
    `=month ${YEAR}`,
    '=month',
  ],
  (match) => {
    const { month, day } = match.named;
    // “08-Sep-20”: a year of two digits is not guessed at.
    if (match.next?.kind === 'dash' && match.all.some(({ kind }) => kind === 'dash')) return INVALID;
    const year = yearIn(match);
    if (!year) return INVALID;
    if (day && (day.value === undefined || day.value > 31 || day.value === 0)) return INVALID;
    const places = [match.named['year'], month].map((lexeme) => (lexeme ? match.all.indexOf(lexeme) : -1));
    const isBehind = match.named['year'] !== undefined && (places[0] ?? 0) < (places[1] ?? 0);
    // “In 2018 May said”: a name behind a year is a month only with its day, or behind an era.
    if (isBehind && month?.isWeak && !day && match.named['year']?.kind === 'long') return undefined;
    return named(match, {
      ...year,
      ...(month?.value === undefined ? {} : { month: month.value }),
      ...(day?.value === undefined ? {} : { day: day.value }),
    });
  },
);

/** Words that may follow a day without its month; behind others it counts something (“the 8th floor”). */
const AFTER_DAY = /^(?:and|that|at|it|he|she|they|we|after|when|but|as|with|by|to|for|said|was|were)$/i;

const dayAlone = rule('day', ['on the day=ordinal', 'day=number dayMark'], (match) => {
  const { named: found, next, all } = match;
  const day = found['day'];
  if (day?.value === undefined || day.value < 1 || day.value > 31) return undefined;
  const isChinese = all.at(-1)?.kind === 'dayMark';
  if (isChinese)
    return /^[楼樓线線院店门門馆館机機令厅廳桌车車室内內间間后後前来來以元本]/.test(next?.text ?? '')
      ? undefined
      : single({ day: day.value });
  if (!/\d/.test(day.text) || next?.kind === 'of') return undefined;
  const isWord = next?.kind === 'other' && /\p{L}/u.test(next.text);
  return isWord && !AFTER_DAY.test(next.text) ? undefined : single({ day: day.value });
});

const chinese = rule(
  'chinese',
  [
    '( year=date|long )? month=number monthMark ( day=number dayMark )?',
    'year=date|long month=number monthMark day=number',
  ],
  (match) => {
    const { named: found, next } = match;
    const [month, day] = [found['month']?.value ?? 0, found['day']?.value];
    const year = yearIn(match);
    if (!year) return INVALID;
    if (month < 1 || month > 12) return year.year === undefined ? undefined : INVALID;
    if (day === 0 || (day !== undefined && day > 31)) return INVALID;
    // 三月后 may be three months later.
    if (day === undefined && year.year === undefined && /^[后後前内內间間]/.test(next?.text ?? ''))
      return undefined;
    // Months of a reign before 1912 are those of the lunar calendar: only the year is read.
    const isLunar = found['year']?.reading?.rule === 'reign' && (year.year ?? 0) < 1912;
    return isLunar ? single(year) : single({ ...year, month, ...(day === undefined ? {} : { day }) });
  },
);

/** “Sun” and “sat” are other words, unless a capital letter and the words before them make days of them. */
const weekday = rule('weekday', ['=weekday'], ({ named: found }) => {
  const { value, isWeak, text = '' } = found['weekday'] ?? {};
  if (value === undefined) return undefined;
  const isLower = text === text.toLowerCase();
  return single({ weekday: value }, isWeak ? (isLower ? 'whole' : 'weak') : undefined);
});

/** Digits between the same two marks. A year of one or two digits is not guessed at. */
const digits = rule(
  'digits',
  ['=digits', 'day=number stop month=number stop year=long'],
  ({ named: found, all }) => {
    const text = found['digits']?.text ?? all.map((lexeme) => lexeme.text).join('');
    return readDigits(text);
  },
);

function readDigits(text: string): RuleReading {
  const parts = text.split(/[./-]/);
  const at = parts.findIndex((part) => part.length > 2);
  const [first = 0, second = 0] = parts.filter((_, index) => index !== at).map(Number);
  const year = Number(parts[at]);
  if (at < 0 || (at > 0 && at < parts.length - 1)) return INVALID;
  if (parts.length === 2) return single({ year, month: first });
  if (at === 0) return single({ year, month: first, day: second });
  const [dmy, mdy] = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
  // With full stops between them the day is first, as where they are written so.
  if (first === second || second > 12 || first > 12 || text.includes('.'))
    return single(second > 12 && first <= 12 ? mdy : dmy);
  return { ways: [wayOf(dmy), wayOf(mdy)], order: ['dmy', 'mdy'] };
}

const loose = rule(
  'digits',
  [
    'day=number slash|dash|comma? month=number slash|dash|comma? year=long',
    'year=long month=number day=number',
  ],
  ({ named: found }) => {
    const text = [found['day'], found['month'], found['year']].map((part) => part?.text).join('/');
    const reading = readDigits(text);
    return { ...reading, only: 'whole' };
  },
);

/** 20200908, the basic form of ISO 8601. */
const basic = rule('digits', ['=long'], ({ named: found }) => {
  const [, year, month, day] = /^((?:1\d|20)\d\d)(\d\d)(\d\d)$/.exec(found['long']?.text ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parseEdtf(`${year}-${month}-${day}`).ok
    ? single({ year: Number(year), month: Number(month), day: Number(day) })
    : undefined;
});

const iso = rule('iso', ['=iso'], ({ named: found }) => {
  const read = parseEdtf(found['iso']?.text ?? '');
  if (!read.ok) return INVALID;
  return { ways: [() => ({ edtf: read.value, certainty: 'stated', reason: 'the words give the date' })] };
});

export const DAY_RULES: readonly Rule[] = [withName, dayAlone, chinese, weekday, digits, loose, basic, iso];
