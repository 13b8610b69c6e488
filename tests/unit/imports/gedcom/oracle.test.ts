import fc from 'fast-check';
import { parseDate, readGedcom as readOther, toJsDate, type ValuePartDate } from 'read-gedcom';
import { describe, expect, it } from 'vitest';
import { HEBREW } from '../../../../src/lib/imports/gedcom/calendars';
import { readGedcomDate } from '../../../../src/lib/imports/gedcom/date-value';
import { readGedcom } from '../../../../src/lib/imports/gedcom/read-gedcom';
import { boundsOf, parseEdtf } from '../../../../src/lib/model/dates';

/*
 * read-gedcom reads the same dates, and converts the Julian and the French Republican calendar; Intl has the Hebrew. It departs,
 * and is not asked:
 * - Years before the era have a year 0 for it, and years of two (1699/00) are not converted.
 * - A year of the French Republican calendar past the fourteenth, and a day that its calendar has not, is converted by it: here
 *   those are not sure, and are reported.
 * - A month or a year of another calendar is its first day for it; here it is all its days. The first is compared.
 * - A year of the Julian calendar is a day of the Gregorian for it; here it keeps its number.
 */
const JULIAN_MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const FRENCH_MONTHS = 'VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC'.split(' ');
const year = fc.integer({ min: 1000, max: 2400 });
const gregorian = fc.oneof(
  year.map(String),
  fc.tuple(fc.constantFrom(...JULIAN_MONTHS), year).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...JULIAN_MONTHS), year)
    .map((parts) => parts.join(' ')),
);
const julian = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...JULIAN_MONTHS), year)
  .map((parts) => `@#DJULIAN@ ${parts.join(' ')}`);
const french = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...FRENCH_MONTHS), fc.integer({ min: 1, max: 14 }))
  .map((parts) => `@#DFRENCH R@ ${parts.join(' ')}`);
const one = fc.oneof(gregorian, gregorian, julian, french);
const written = fc.oneof(
  one,
  fc
    .tuple(fc.constantFrom('ABT', 'EST', 'CAL', 'BEF', 'AFT', 'FROM', 'TO'), one)
    .map((parts) => parts.join(' ')),
  one.map((each) => `INT ${each} (as she told it)`),
);

/** What a range and a period of read-gedcom have. */
interface Ends {
  readonly dateAfter?: ValuePartDate;
  readonly dateBefore?: ValuePartDate;
  readonly dateFrom?: ValuePartDate;
  readonly dateTo?: ValuePartDate;
}

function startOf(date: ValuePartDate | null | undefined): number | undefined {
  return date ? toJsDate(date)?.getTime() : undefined;
}

/** Returns the kind that read-gedcom has for a date, and the first moment of it. */
function oracle(text: string): { kind: string; start: number | undefined } {
  const date = parseDate(text);
  if (!date?.hasDate) return { kind: 'none', start: undefined };
  if (date.isDatePunctual)
    return { kind: date.isDateApproximated ? 'about' : 'date', start: startOf(date.date) };
  const { dateAfter, dateBefore, dateFrom, dateTo }: Ends = date;
  const start = startOf(dateAfter ?? dateBefore ?? dateFrom ?? dateTo);
  if (date.isDateRange) return { kind: dateAfter ? (dateBefore ? 'between' : 'after') : 'before', start };
  return { kind: dateFrom ? (dateTo ? 'from-to' : 'from') : 'to', start };
}

function own(text: string): { kind: string; start: number | undefined } {
  const edtf = readGedcomDate(text)?.edtf;
  const parsed = parseEdtf(edtf ?? '');
  if (edtf === undefined || !parsed.ok) return { kind: 'none', start: undefined };
  const { earliest } = boundsOf(parsed.value);
  const isRange = parsed.value.kind === 'one-of';
  // “Before” and “to” have one date, which is their end: its own beginning is compared.
  const last = /^(?:\[\.\.|\/)(.+?)\]?$/.exec(edtf)?.[1];
  const end = parseEdtf(last ?? '');
  if (last !== undefined && end.ok)
    return { kind: isRange ? 'before' : 'to', start: boundsOf(end.value).earliest };
  const kinds: Record<string, string> = {
    'one-of': /\.\.\]$/.test(edtf) ? 'after' : 'between',
    interval: /\/$/.test(edtf) ? 'from' : 'from-to',
  };
  return { kind: kinds[parsed.value.kind] ?? (edtf.endsWith('~') ? 'about' : 'date'), start: earliest };
}

describe('read-gedcom agrees', () => {
  it('on dates, what they are and when they begin', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(own(text).kind).not.toBe('none');
        expect([text, own(text)]).toEqual([text, oracle(text)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('on spans of two dates', () => {
    const years = fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1]);
    const words = fc.constantFrom(['BET', 'AND'], ['FROM', 'TO']);
    fc.assert(
      fc.property(years, words, ([a, b], [first, second]) => {
        const text = `${first} ${a} ${second} MAY ${b}`;
        expect([text, own(text)]).toEqual([text, oracle(text)]);
      }),
    );
  });

  it('on the events of a file, and their dates', async () => {
    const events = fc.array(fc.tuple(fc.constantFrom('BIRT', 'DEAT', 'BURI', 'CENS'), gregorian), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 4 }), async (persons) => {
        const lines = persons.flatMap((person, at) => [
          `0 @I${at}@ INDI`,
          `1 NAME Ada /Lamp/`,
          ...person.flatMap(([tag, date]) => [`1 ${tag}`, `2 DATE ${date}`]),
        ]);
        const head = ['0 HEAD', '1 GEDC', '2 VERS 5.5.1', '2 FORM LINEAGE-LINKED', '1 CHAR UTF-8'];
        const bytes = new TextEncoder().encode([...head, ...lines, '0 TRLR', ''].join('\n'));
        const { events: ours } = await readGedcom(bytes, { name: 'x.ged' });
        const individuals = readOther(bytes.buffer).getIndividualRecord().arraySelect();
        const theirs = individuals.flatMap((person) =>
          person
            .get()
            .arraySelect()
            .flatMap((node) =>
              node
                .get('DATE')
                .value()
                .filter((value) => value !== null),
            ),
        );
        expect(ours.map(({ date }) => earliestOf(date?.edtf))).toEqual(
          theirs.map((value) => oracle(value).start),
        );
      }),
      { numRuns: 50 },
    );
  });
});

function earliestOf(edtf: string | undefined): number | undefined {
  const parsed = parseEdtf(edtf ?? '');
  return parsed.ok ? boundsOf(parsed.value).earliest : undefined;
}

describe('Intl agrees on the Hebrew calendar', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-hebrew-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const NAMES: Readonly<Record<string, string>> = {
    ...{
      Tishri: 'TSH',
      Heshvan: 'CSH',
      Kislev: 'KSL',
      Tevet: 'TVT',
      Shevat: 'SHV',
      Adar: 'ADR',
      'Adar I': 'ADR',
    },
    ...{ 'Adar II': 'ADS', Nisan: 'NSN', Iyar: 'IYR', Sivan: 'SVN', Tamuz: 'TMZ', Av: 'AAV', Elul: 'ELL' },
  };

  it('on days', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
        const month = NAMES[parts.get('month') ?? ''];
        const text = `@#DHEBREW@ ${parts.get('day')} ${month} ${parts.get('year')}`;
        expect([text, readGedcomDate(text)?.edtf]).toEqual([text, date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 500 },
    );
  });

  it('has no month twice, and no day between two months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 6500 }), (each) => {
        const months = HEBREW.months
          .map((_, at) => HEBREW.monthAt(each, at))
          .filter((month) => month !== undefined);
        const next = HEBREW.monthAt(each + 1, 0);
        expect(months.map(([, end]) => end)).toEqual([...months.slice(1), next].map((month) => month?.[0]));
      }),
    );
  });
});
