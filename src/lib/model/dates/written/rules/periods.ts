/** Longer times with names: seasons, quarters, halves, decades, centuries. */
import type { Season } from '../../value.js';
import { UNITS } from '../lexeme.js';
import type { Match } from '../pattern.js';
import type { DateParts, RuleReading } from '../reading.js';
import { wayOf } from '../resolve.js';
import { rule, single, singleOr, type Rule } from '../rule.js';
import { edtfOf } from '../spans.js';
import { yearIn } from './days.js';
import { thirdOf } from './modifiers.js';
import { INVALID, yearsReading } from './years.js';

const WINTER = 24;

function seasonOf(value: number | undefined): Season {
  return (20 + (value ?? 1)) as Season;
}

const season = rule(
  'season',
  ['the? =season ( comma|of )? the? year=long|date', 'year=long|date =season', 'the? =season'],
  (match) => {
    const name = seasonOf(match.named['season']?.value);
    const range = match.named['year']?.reading?.years;
    // “Winter 2020–21” begins in 2020; other seasons do not run into the next year.
    if (range)
      return name === WINTER && range[1] === range[0] + 1
        ? single({ year: range[0], season: name })
        : INVALID;
    const year = yearIn(match);
    if (!year) return undefined;
    // “Winter 2016” is more often the one that begins in 2016 than the one that ends there.
    if (name === WINTER && year.year !== undefined)
      return singleOr({ year: year.year, season: name }, { year: year.year - 1, season: name });
    return single({ ...year, season: name }, match.named['year'] ? undefined : 'weak');
  },
);

/** „Winter 2000/01“, which has the form of a month. */
const winter = rule('season', ['=season =digits'], ({ named }) => {
  const [, first = '', last = ''] = /^(\d{4})[/-](\d\d)$/.exec(named['digits']?.text ?? '') ?? [];
  const name = seasonOf(named['season']?.value);
  const isNext = (Number(first) + 1) % 100 === Number(last);
  return first !== '' && isNext && name === WINTER
    ? single({ year: Number(first), season: name })
    : undefined;
});

/** A part of a year by its number. */
function numbered(match: Match, parts: DateParts, isAlone: boolean): RuleReading | undefined {
  const year = yearIn(match);
  if (!year) return undefined;
  return single({ ...year, ...parts }, isAlone && year.year === undefined ? 'weak' : undefined);
}

const quarter = rule(
  'quarter',
  [
    'quarter=quarter ( comma|of|dash )? the? ( year=long|date )?',
    'year=long|date dash? =quarter',
    'the? quarter=ordinal quarterWord ( ( of|in )? the? year=long|date )?',
    '( year=long|date )? rank? quarter=number quarterWord',
  ],
  (match) => {
    const { value } = match.named['quarter'] ?? {};
    if (value === undefined || value < 1 || value > 4) return undefined;
    return numbered(match, { quarter: value }, match.named['quarter']?.kind === 'quarter');
  },
);

const half = rule(
  'half',
  [
    'half=half of? year=long|date',
    'year=long|date =half',
    'the? half=ordinal halfWord of the? year=long',
    'year=date half=halves',
    'half=halves',
  ],
  (match) => {
    const { value } = match.named['half'] ?? {};
    return value === 1 || value === 2 ? numbered(match, { half: value }, false) : undefined;
  },
);

/** “First half of the 20th century”, “of September 2020”. */
const halfOf = rule('half', ['the? =ordinal halfWord of the? =date'], ({ named }) => {
  const half = named['ordinal']?.value;
  const parts = named['date']?.reading?.parts;
  if ((half !== 1 && half !== 2) || !parts || parts.day !== undefined || parts.isDecade || parts.third)
    return undefined;
  return single({ ...parts, half });
});

const decade = rule(
  'decade',
  [
    'the? =decade',
    'decade=long decadeWord',
    '=number decadeWord',
    'century=number centuryWord =number decadeWord',
  ],
  ({ named }) => {
    const [century, short] = [named['century']?.value, named['number']?.value];
    if (century !== undefined)
      return short === undefined || short % 10 > 0 ? INVALID : decadeReading(century * 100 - 100 + short);
    const year = short ?? named['decade']?.value ?? 0;
    if (year % 10 > 0) return INVALID;
    return year < 100 && !/^0|\d{3}/.test(named['decade']?.text ?? '')
      ? shortDecade(year)
      : decadeReading(year);
  },
);

/** “The 480s BC” are 489 to 480 BC; “the 400s BC” may be a hundred years. */
const decadeBefore = rule('decade', ['the? =decade =bc'], ({ named: { decade: first } }) => {
  const year = first?.value ?? 0;
  if (year === 0 || year % 10 > 0) return INVALID;
  const ten = yearsReading(1 - (year + 9), 1 - year);
  return year % 100 > 0 ? ten : { ways: [...ten.ways, ...yearsReading(1 - (year + 99), 1 - year).ways] };
});

/** “The 1900s” is ten years to some and a hundred to others. */
function decadeReading(year: number): RuleReading {
  const ten = { year, isDecade: true };
  if (year % 100 > 0 || year === 0) return single(ten);
  return { ...single(ten), ways: [wayOf(ten), wayOf({ century: year / 100 + 1 })] };
}

/** “The nineties”, 90年代: the last ones that have begun; “the twenties” may be those of the century before. */
function shortDecade(short: number): RuleReading {
  const certainty = 'relative';
  return {
    ways: [
      ({ reference }) => {
        if (!reference) return { certainty, needs: 'reference', reason: 'the words have no century' };
        const own = Math.floor(reference.year / 100) * 100 + short;
        const before = { year: own - 100, isDecade: true };
        if (own > reference.year) return wayOf(before)({ isFuture: false });
        const other = edtfOf(before);
        return {
          ...wayOf({ year: own, isDecade: true })({ isFuture: false }),
          alternatives: other ? [other] : [],
        };
      },
    ],
  };
}

const SHIFTED = [
  '=shiftCentury =number decadeWord part=early|middle|late',
  '=shiftCentury =number decadeWord',
  '=shiftCentury',
  '=shiftCentury part=early|middle|late',
];

/** 上世纪90年代, 本世纪初. */
const shiftedDecade = rule('decade', SHIFTED, ({ named }) => {
  const third = thirdOf(named['part']);
  const [shift = 0, short] = [named['shiftCentury']?.value, named['number']?.value];
  return {
    ways: [
      ({ reference }) => {
        if (!reference)
          return { certainty: 'relative', needs: 'reference', reason: 'the words have no century' };
        const century = Math.ceil(reference.year / 100) + shift;
        const parts = {
          ...(short === undefined ? { century } : { year: century * 100 - 100 + short, isDecade: true }),
          ...(third && { third }),
        };
        const certainty = short === undefined ? 'relative' : 'stated';
        return { ...wayOf(parts)({ isFuture: false }), certainty, reason: 'the century from the reference' };
      },
    ],
  };
});

const century = rule(
  'century',
  [
    'the? century=ordinal dash? word=centuryWord|unit =bc?',
    'the? century=number stop? word=centuryWord =bc?',
    '=bc century=number word=centuryWord',
    'ad century=number word=centuryWord',
  ],
  ({ named: { century: count, word, bc } }) => {
    if (word?.kind === 'unit' && word.value !== UNITS.century) return undefined;
    if (count?.value === undefined || count.value === 0) return INVALID;
    return single({ century: bc ? -count.value : count.value });
  },
);

export const PERIOD_RULES: readonly Rule[] = [
  season,
  winter,
  quarter,
  half,
  decade,
  decadeBefore,
  shiftedDecade,
  century,
];
export const PART_RULES: readonly Rule[] = [halfOf];
