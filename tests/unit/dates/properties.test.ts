import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  formatEdtf,
  parseEdtf,
  type Season,
  shapeOf,
} from '../../../src/lib/model/dates/index.js';
import { yearAt } from '../../../src/lib/model/dates/calendar.js';
import { dateInWords } from '../../../src/lib/messages/date.js';
import englishDates from '../../../src/lib/messages/en/dates.js';
import { invalidCases, validCases } from './cases.js';

const shortYear = fc.integer({ min: -9999, max: 9999 });
const deepYear = fc.integer({ min: -20_000_000_000, max: 20_000_000_000 });
const anyYear = fc.oneof(shortYear, fc.integer({ min: -270_000, max: 270_000 }), deepYear);
const month = fc.integer({ min: 1, max: 12 });
const qualified = fc.record({
  kind: fc.constant('date' as const),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
});

/** A real day, from its month's length as Date counts it. */
const day = fc.tuple(shortYear, month, fc.integer({ min: 1, max: 31 })).map(([year, ofMonth, wanted]) => {
  const last = new Date(0);
  last.setUTCFullYear(year, ofMonth, 0);
  return { year, month: ofMonth, day: Math.min(wanted, last.getUTCDate()) };
});

const date: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc
    .tuple(qualified, fc.integer({ min: 0, max: 999 }), fc.boolean())
    .map(([q, tens, isNegative]): EdtfDate => {
      return { ...q, precision: 'decade', year: isNegative ? -tens * 10 - 9 : tens * 10 };
    }),
  fc.tuple(qualified, anyYear).map(([q, year]): EdtfDate => ({ ...q, precision: 'year', year })),
  fc
    .tuple(qualified, shortYear)
    .map(([q, year]): EdtfDate => ({ ...q, precision: 'month-unspecified', year })),
  fc
    .tuple(qualified, shortYear, month, fc.constantFrom('month' as const, 'day-unspecified' as const))
    .map(([q, year, ofYear, precision]): EdtfDate => ({ ...q, precision, year, month: ofYear })),
  fc
    .tuple(qualified, shortYear, fc.constantFrom<Season>(21, 22, 23, 24))
    .map(([q, year, season]): EdtfDate => ({ ...q, precision: 'season', year, season })),
  fc.tuple(qualified, day).map(([q, fields]): EdtfDate => ({ ...q, precision: 'day', ...fields })),
  fc
    .tuple(
      day,
      fc.record(
        {
          hour: fc.integer({ min: 0, max: 23 }),
          minute: fc.integer({ min: 0, max: 59 }),
          second: fc.integer({ min: 0, max: 59 }),
          offset: fc.oneof(fc.constant('Z' as const), fc.integer({ min: -840, max: 840 })),
        },
        { requiredKeys: ['hour', 'minute', 'offset'], noNullPrototype: true },
      ),
    )
    .map(([fields, clock]): EdtfDate => {
      return { kind: 'date', precision: 'time', ...fields, ...clock, approximate: false, uncertain: false };
    }),
);

/** Two dates with the earlier one first; two that overlap stay as they come. */
const ordered = fc.tuple(date, date).map(([a, b]): [EdtfDate, EdtfDate] => {
  return boundsOf(b).latest <= boundsOf(a).earliest ? [b, a] : [a, b];
});
const missing = fc.constantFrom<EdtfEnd>('open', 'unknown');

const value: fc.Arbitrary<Edtf> = fc.oneof(
  { weight: 4, arbitrary: date },
  ordered.map(([start, end]): Edtf => ({ kind: 'interval', start, end })),
  fc.tuple(date, missing).map(([start, end]): Edtf => ({ kind: 'interval', start, end })),
  fc.tuple(missing, date).map(([start, end]): Edtf => ({ kind: 'interval', start, end })),
  ordered.map(([earliest, latest]): Edtf => ({ kind: 'one-of', earliest, latest })),
  date.map((earliest): Edtf => ({ kind: 'one-of', earliest })),
  date.map((latest): Edtf => ({ kind: 'one-of', latest })),
);

const texts = [...validCases.map(({ edtf }) => edtf), ...invalidCases.map(({ text }) => text)];
const lookalike = fc
  .array(fc.constantFrom(...'0123456789-XYTZ:+~?%/.[]', '2020', '-09', '..', 'XX'), { maxLength: 14 })
  .map((parts) => parts.join(''));
/** A case with one piece of it replaced. */
const broken = fc
  .tuple(fc.constantFrom(...texts), fc.nat(40), fc.nat(3), lookalike)
  .map(([text, at, count, piece]) => text.slice(0, at) + piece.slice(0, 3) + text.slice(at + count));

describe('every value', () => {
  it('parses back from its text', () => {
    fc.assert(
      fc.property(value, (edtf) => {
        expect(parseEdtf(formatEdtf(edtf))).toEqual({ ok: true, value: edtf });
      }),
      { numRuns: 2000 },
    );
  });

  it('starts no later than it ends, and is drawable', () => {
    fc.assert(
      fc.property(value, (edtf) => {
        const { earliest, latest, start, end } = shapeOf(edtf);
        expect(earliest).toBeLessThanOrEqual(latest);
        expect(Number.isFinite(earliest)).toBe(start === 'known');
        expect(Number.isFinite(latest)).toBe(end === 'known');
      }),
      { numRuns: 2000 },
    );
  });

  it('has words', () => {
    fc.assert(
      fc.property(value, (edtf) => {
        expect(dateInWords(edtf, englishDates)).toMatch(/^\w.*[\w)]$/);
        expect(dateInWords(edtf, englishDates)).not.toMatch(/undefined|NaN| {2}|-/);
      }),
    );
  });
});

describe('against slow and obvious code', () => {
  it('a day starts where Date.parse puts it and takes 24 hours', () => {
    fc.assert(
      fc.property(day, (fields) => {
        const iso = new Date(Date.UTC(2000, fields.month - 1, fields.day)).toISOString().slice(4);
        const year = `${fields.year < 0 ? '-' : '+'}${String(Math.abs(fields.year)).padStart(6, '0')}`;
        const midnight = Date.parse(year.replace('-000000', '+000000') + iso);
        const edtf: Edtf = {
          kind: 'date',
          precision: 'day',
          ...fields,
          approximate: false,
          uncertain: false,
        };
        expect(boundsOf(edtf)).toEqual({ earliest: midnight, latest: midnight + 86_400_000 });
      }),
    );
  });

  it('the months of a year follow each other and fill it', () => {
    fc.assert(
      fc.property(shortYear, (year) => {
        const plain = { kind: 'date', approximate: false, uncertain: false, year } as const;
        const whole = boundsOf({ ...plain, precision: 'year' });
        const months = Array.from({ length: 12 }, (_, index) => {
          return boundsOf({ ...plain, precision: 'month', month: index + 1 });
        });
        expect(months.map(({ earliest }) => earliest)).toEqual([
          whole.earliest,
          ...months.slice(0, -1).map(({ latest }) => latest),
        ]);
        expect(months.at(-1)?.latest).toBe(whole.latest);
      }),
    );
  });
});

describe('a year that no Date of JavaScript holds', () => {
  it('begins where whole numbers of any size put it, as near as a double can', () => {
    fc.assert(
      fc.property(deepYear, (year) => {
        const { earliest, latest } = boundsOf(yearOf(year));
        expect([earliest, latest]).toEqual([Number(exactStart(year)), Number(exactStart(year + 1))]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found again from its start, its middle and the last time before the next', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { earliest, latest } = boundsOf(yearOf(year));
        const before = latest - Math.max(1, Math.abs(latest) * 2 ** -52);
        expect([earliest, (earliest + latest) / 2, before].map(yearAt)).toEqual([year, year, year]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is ordered by its number, however near two years are', () => {
    fc.assert(
      fc.property(deepYear, fc.integer({ min: 1, max: 3 }), (year, by) => {
        const [first, second] = [formatEdtf(yearOf(year)), formatEdtf(yearOf(year + by))];
        expect(parseEdtf(`${first}/${second}`).ok).toBe(Math.abs(year + by) <= 20_000_000_000);
        expect(parseEdtf(`${second}/${first}`)).toMatchObject({ ok: false });
      }),
    );
  });
});

function yearOf(year: number): EdtfDate {
  return { kind: 'date', precision: 'year', year, approximate: false, uncertain: false };
}

/** The start of a year in milliseconds, counted by adding the leap years up. */
function exactStart(year: number): bigint {
  const before = BigInt(year) - 1n;
  const floor = (divisor: bigint): bigint => (before - (((before % divisor) + divisor) % divisor)) / divisor;
  const days = 365n * BigInt(year) + floor(4n) - floor(100n) + floor(400n);
  return (days - 719_527n) * 86_400_000n;
}

describe('every text', () => {
  it('parses to a value that is written the same, or breaks at a column of it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), lookalike, broken);
    fc.assert(
      fc.property(text, (input) => {
        const parsed = parseEdtf(input);
        if (parsed.ok) {
          expect(formatEdtf(parsed.value)).toBe(input);
        } else {
          expect(parsed.column).toBeGreaterThanOrEqual(1);
          expect(parsed.column).toBeLessThanOrEqual(input.length + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
