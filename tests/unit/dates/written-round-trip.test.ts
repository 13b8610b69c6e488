import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, formatEdtf, parseEdtf, shapeOf, type Edtf } from '../../../src/lib/model/dates/index.js';
import { readWholeWritten } from '../../../src/lib/model/dates/written/index.js';
import { dateInWords } from '../../../src/lib/messages/date.js';
import { loadMessages } from '../../../src/lib/messages/load.js';

const LANGUAGES = ['en', 'zh', 'de'] as const;

const two = (number: number): string => String(number).padStart(2, '0');
const sayYear = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const year = fc.oneof(
  fc.integer({ min: 1000, max: 2100 }),
  fc.integer({ min: -10_000, max: 999 }),
  fc.integer({ min: 10_000, max: 250_000 }),
  fc.integer({ min: -250_000, max: -10_000 }),
);
/** Years that EDTF has days and decades of. */
const shortYear = fc.oneof(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: -9990, max: 999 }));
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const offset = fc.constantFrom('Z', '+08:00', '-03:30', '+05:45', '-11:00');

const plain = fc.oneof(
  year.map(sayYear),
  fc.tuple(shortYear, month).map(([y, m]) => `${sayYear(y)}-${two(m)}`),
  fc.tuple(shortYear, month, day).map(([y, m, d]) => `${sayYear(y)}-${two(m)}-${two(d)}`),
  fc.tuple(shortYear, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${sayYear(y)}-${season}`),
  shortYear.map((y) => `${sayYear(y).slice(0, -1)}X`),
);
const unspecified = fc.oneof(
  shortYear.map((y) => `${sayYear(y)}-XX`),
  fc.tuple(shortYear, month).map(([y, m]) => `${sayYear(y)}-${two(m)}-XX`),
);
const qualified = fc
  .tuple(fc.oneof(plain, unspecified), fc.constantFrom('', '~', '?', '%'))
  .map(([date, mark]) => date + mark);
const time = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    month,
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.boolean(),
    offset,
  )
  .map(([y, m, d, hour, hasSeconds, zone]) => {
    return `${y}-${two(m)}-${two(d)}T${two(hour)}:07${hasSeconds ? ':09' : ''}${zone}`;
  });
const end = fc.oneof({ arbitrary: qualified, weight: 4 }, { arbitrary: time, weight: 1 });
const edtf = fc
  .oneof(
    qualified,
    time,
    fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
    fc.tuple(end, end).map(([a, b]) => `[${a}..${b}]`),
    end.map((date) => `../${date}`),
    end.map((date) => `/${date}`),
    end.map((date) => `${date}/..`),
    end.map((date) => `${date}/`),
    end.map((date) => `[..${date}]`),
    end.map((date) => `[${date}..]`),
    // Two days of one month or one year name what they share once.
    fc.tuple(shortYear, month, day, day).map(([y, m, a, b]) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      return `${sayYear(y)}-${two(m)}-${two(first)}/${sayYear(y)}-${two(m)}-${two(last)}`;
    }),
    fc.tuple(shortYear, month, month, day).map(([y, a, b, d]) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      return `[${sayYear(y)}-${two(first)}-${two(d)}..${sayYear(y)}-${two(last)}-${two(d)}]`;
    }),
  )
  .filter((text) => parseEdtf(text).ok);

function parsed(text: string): Edtf {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

/** Two dates are the same where they cover the same time, are as sure, and are a moment or a state alike. */
function meaningOf(value: Edtf): unknown {
  const { kind, ...rest } = shapeOf(value);
  // A range from a date to itself is written as that date.
  return { ...rest, ...boundsOf(value), isState: kind === 'lasted' };
}

function isToItself(value: Edtf): boolean {
  if (value.kind === 'date') return false;
  const [first, last] = value.kind === 'interval' ? [value.start, value.end] : [value.earliest, value.latest];
  return JSON.stringify(first) === JSON.stringify(last);
}

describe.each(LANGUAGES)('dates in words of %s', async (language) => {
  const { date: messages } = await loadMessages(language);

  it('are read as the same dates', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const value = parsed(text);
        if (isToItself(value)) return;
        const words = dateInWords(value, messages);
        const [first, ...others] = readWholeWritten(words, { language });
        const read = [first, ...others].flatMap((one) => [one?.edtf, ...(one?.alternatives ?? [])]);
        const meanings = read.flatMap((one) => (one === undefined ? [] : [meaningOf(parsed(one))]));
        expect(meanings, `${text}: ${words}: ${read.join(' or ')}`).toContainEqual(meaningOf(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('are read as the very same text where it is plain', () => {
    fc.assert(
      fc.property(fc.oneof(plain, unspecified), (text) => {
        const words = dateInWords(parsed(text), messages);
        const [first] = readWholeWritten(words, { language });
        const read = [first?.edtf, ...(first?.alternatives ?? [])];
        expect(read, words).toContain(formatEdtf(parsed(text)));
      }),
      { numRuns: 500 },
    );
  });
});
