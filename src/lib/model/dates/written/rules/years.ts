/** Years with their era, and ranges of years, which other rules take as one: “44 BC”, AD 79, 公元前44年, 民国九年, 2020–21. */
import { UNITS, type Lexeme } from '../lexeme.js';
import { rule, single, type Rule } from '../rule.js';
import type { DateParts, RuleReading } from '../reading.js';
import { edtfOf, intervalOf } from '../spans.js';

/** What looks like a date and is none: the year 0, a 14th month. No part of it is read either. */
export const INVALID = { ways: [] };

/** Returns the reading of a range of years; of ten that have the same digits, the decade is another reading. */
export function yearsReading(first: number, last: number, marks: DateParts = {}): RuleReading {
  if (last <= first) return INVALID;
  const isDecade = last - first === 9 && (first >= 0 ? first % 10 === 0 : last % 10 === 0);
  // -49 to -40 is the decade -004X, and -9 to 0 is -000X.
  const decade = isDecade ? edtfOf({ ...marks, year: first, isDecade: true }) : undefined;
  const [start, end] = [first, last].map((year) => edtfOf({ ...marks, year }));
  if (start?.kind !== 'date' || end?.kind !== 'date') return INVALID;
  const edtf = intervalOf(start, end);
  const reason = 'the words give both years';
  const alternatives = decade ? [decade] : [];
  return { years: [first, last], marks, ways: [() => ({ edtf, certainty: 'stated', reason, alternatives })] };
}

/** Years of an era are counted from 1; there is no year 0. */
const era = rule(
  'era',
  [
    'year=number|long|grouped =bc',
    'year=number|long|grouped ad',
    '=bc year=number|long|grouped yearMark?',
    'ad year=number|long|grouped yearMark?',
  ],
  ({ named, next }) => {
    // 公元前3世纪 is a century.
    if (next?.kind === 'centuryWord') return undefined;
    const { value = 0, text = '' } = named['year'] ?? {};
    if (value === 0 || (named['year']?.kind === 'grouped' && !/^\d{1,3}(?:[,.'’\s]\d{3})+$/.test(text)))
      return INVALID;
    return single({ year: named['bc'] ? 1 - value : value });
  },
);

/** “264–146 BC”, “1190/85 BC”, 公元前50—前41年: both are before our era. */
const beforeRange = rule(
  'era-range',
  [
    'first=number|long|grouped dash|slash|to last=number|long|grouped bc',
    'bc first=number|long dash|to ago last=number|long yearMark',
  ],
  ({ named, all }) => {
    const [first, last] = [named['first'], named['last']];
    if (!first?.value || !last?.value) return INVALID;
    const shortened = first.text.length - last.text.length;
    // “1190/85” leaves out digits that both years share; “264–146” and “100–91” do not.
    const filled = Number(first.text.slice(0, Math.max(0, shortened)) + last.text);
    const isShort = shortened > 0 && filled < first.value;
    const full = yearsReading(1 - first.value, 1 - last.value);
    if (!isShort) return full;
    const short = yearsReading(1 - first.value, 1 - filled);
    const isSlash = all.some(({ kind }) => kind === 'slash');
    return isSlash ? short : { ways: [...full.ways, ...short.ways] };
  },
);

const afterRange = rule(
  'era-range',
  ['ad first=number|long dash last=number|long yearMark?'],
  ({ named }) => {
    const [first, last] = [named['first']?.value ?? 0, named['last']?.value ?? 0];
    return first > 0 ? yearsReading(first, last) : INVALID;
  },
);

/** “2020–21” and “2020/21”: the second year has its century from the first. */
const shortRange = rule('year-range', ['first=long dash|slash last=number'], ({ named, next }) => {
  const [first, last] = [named['first'], named['last']];
  if (first?.value === undefined || last?.value === undefined || last.text.length !== 2) return undefined;
  if (first.text.length !== 4 || next?.kind === 'dash' || next?.kind === 'slash') return undefined;
  const year = Math.floor(first.value / 100) * 100 + last.value;
  return year > first.value ? yearsReading(first.value, year) : undefined;
});

/** A year of two digits is none: 他住了20年. */
const chineseYear = rule('year', ['year=long yearMark'], ({ named }) => {
  const { value = 0 } = named['year'] ?? {};
  return value > 0 ? single({ year: value }, value < 1000 ? 'year' : undefined) : INVALID;
});

const longRange = rule(
  'year-range',
  [
    'first=long dash last=long',
    'first=long dash last=long yearMark',
    'first=long dash ad last=long yearMark?',
  ],
  ({ named }) => {
    const [first, last] = [named['first'], named['last']];
    if (first?.value === undefined || last?.value === undefined) return undefined;
    const isYears = first.value >= 100 && last.value < 3000 && last.value > first.value;
    return isYears ? yearsReading(first.value, last.value) : undefined;
  },
);

/** The longest reign had 63 years; 民国 is still counted in Taiwan. */
const reign = rule('reign', ['=reign year=number|long yearMark', '=reign year=firstYear'], ({ named }) => {
  const start = named['reign']?.value ?? 0;
  const count = named['year']?.kind === 'firstYear' ? 1 : (named['year']?.value ?? 0);
  return count > 0 && count <= 200 ? single({ year: start + count }) : INVALID;
});

/** “13.8 billion BC”, 公元前138亿年, “66 million years ago”: a year more or less is not counted there. */
const deepTime = rule(
  'deep-time',
  [
    'count=number|long|grouped|figure =scale ( of )? =bc',
    'count=number|long|grouped|figure =scale ( of )? ad',
    '=bc count=number|long|grouped|figure =scale yearMark',
    'ad count=number|long|grouped|figure =scale yearMark?',
    'count=number|long|grouped|figure =scale unit=unit|yearMark =ago',
  ],
  ({ named: { count, scale, bc, ago, unit } }) => {
    if (unit?.kind === 'unit' && unit.value !== UNITS.year) return undefined;
    const text = count?.text ?? '';
    const isGrouped = count?.kind === 'grouped';
    const size = Number(isGrouped ? text.replace(/\D/g, '') : text.replace(',', '.')) * (scale?.value ?? NaN);
    if (!Number.isFinite(size) || size <= 0) return INVALID;
    const year = Math.round(size);
    return single({ year: bc || ago ? -year : year });
  },
);

/** “1 BC–AD 9”, 公元前1—公元9年: each with its era. */
const eraToEra = rule(
  'year-range',
  ['first=date|long dash|slash last=date|long'],
  ({ named: { first, last } }) => {
    const [start, end] = [first, last].map(yearAlone);
    return start === undefined || end === undefined || end <= start ? undefined : yearsReading(start, end);
  },
);

/** Returns the year of a lexeme: a number, or a year that another rule has read; undefined where it is neither. */
export function yearAlone(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme?.kind === 'long') return lexeme.value;
  const parts = lexeme?.reading?.parts;
  return parts && Object.keys(parts).length === 1 ? parts.year : undefined;
}

export const ERA_RANGE_RULES: readonly Rule[] = [eraToEra];
export const YEAR_RULES: readonly Rule[] = [
  deepTime,
  era,
  beforeRange,
  afterRange,
  shortRange,
  longRange,
  chineseYear,
  reign,
];
