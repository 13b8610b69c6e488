import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/dates';
import { datedTimeline, readBack } from './programs';

const yearText = (year: number): string =>
  Math.abs(year) > 9999 ? `Y${year}` : (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

/** Dates of years, months and days, and spans of two that are in order. */
function plainDate(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const two = (value: number): string => String(value).padStart(2, '0');
  return fc
    .tuple(
      years,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([year, month, day, parts]) =>
      parts === 0 || Math.abs(year) > 9999
        ? yearText(year)
        : [yearText(year), two(month), ...(parts === 1 ? [] : [two(day)])].join('-'),
    );
}

function spanOf(dates: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(dates, dates)
    .chain(([a, b]) => fc.constantFrom(`${a}/${b}`, `${b}/${a}`))
    .filter((edtf) => parseEdtf(edtf).ok);
}

function datesOf(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc.oneof(plainDate(years), spanOf(plainDate(years)));
}

/** TimelineJS has no year that is −99,999 by our count: it calls 100,000 BCE “100,000 years ago”. */
const ofTimelineJs = datesOf(
  fc.oneof(fc.integer({ min: -99_998, max: 20_000 }), fc.integer({ min: -13_800_000_000, max: -100_000 })),
);
/** A span that ends where its first date does is one date for vis-timeline: it draws both alike. */
const ofVis = datesOf(fc.integer({ min: -271_000, max: 275_000 }));

const ofMarkwhen = fc.oneof(
  datesOf(fc.integer({ min: 0, max: 9999 })),
  spanOf(fc.integer({ min: -9998, max: 9999 }).map(yearText)),
);

describe('a date that is written for another program and read back', () => {
  it('is the same from TimelineJS', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ofTimelineJs, { minLength: 1, maxLength: 5 }), async (dates) => {
        const { events, report } = await readBack('timelinejs', datedTimeline(dates));
        expect(events.map(({ date }) => date?.edtf)).toEqual(dates.map(single));
        expect(report.problems).toEqual([]);
      }),
    );
  });

  it('is the same from vis-timeline', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ofVis, { minLength: 1, maxLength: 5 }), async (dates) => {
        const { events, report } = await readBack('vis', datedTimeline(dates));
        expect(events.map(({ date }) => date?.edtf)).toEqual(dates.map(single));
        expect(report.problems).toEqual([]);
      }),
    );
  });

  it('is the same from markwhen, save months and days outside of the years 0 to 9999', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ofMarkwhen, { minLength: 1, maxLength: 5 }), async (dates) => {
        const { events, report } = await readBack('markwhen', datedTimeline(dates));
        expect(events.map(({ date }) => date?.edtf)).toEqual(dates.map(single));
        expect(report.problems).toEqual([]);
      }),
    );
  });

  it('keeps a moment with its offset in vis-timeline', async () => {
    const dates = ['2020-09-08T22:25+08:00', '2020-09-08T22:25:42Z/2020-09-09T10:00Z', '0044-03-15'];
    const { events } = await readBack('vis', datedTimeline(dates));
    expect(events.map(({ date }) => date?.edtf)).toEqual(dates);
  });
});

/** A span from a date to the same date is that date. */
const single = (edtf: string): string => {
  const [a, b] = edtf.split('/');
  return a !== undefined && a === b ? a : edtf;
};
