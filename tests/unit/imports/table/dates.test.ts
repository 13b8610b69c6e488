import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/lib/imports/table/read-table-file.js';
import { datesOf, readFixture, textBytes } from './fixtures.js';

const noteTexts = ({ report }: ReturnType<typeof readFixture>): readonly string[] =>
  report.notes.map(({ what }) => what);
const readDates = (...dates: string[]) =>
  readTableFile(
    textBytes(['date;title', ...dates.map((date, at) => `${date};Event ${at}`)].join('\n') + '\n'),
    {
      name: 'x.csv',
    },
  );

describe('the order of day and month', () => {
  it('is decided by a value above 12 for the whole column, and said', () => {
    const read = readFixture('day-first.csv');
    expect(datesOf(read).slice(0, 4)).toEqual(['1952-09-08', '1952-09-09', '1953-02-01', '1953-09-13']);
    expect(noteTexts(read)).toEqual(['Dates of three numbers are read day first: row 5 has 13/9/1953.']);
    expect(read.report.asksOrder).toBeUndefined();
    expect(datesOf(readFixture('month-first.csv')).slice(0, 4)).toEqual([
      ...['1952-08-09', '1952-09-09', '1953-01-02', '1953-09-13'],
    ]);
  });

  it('is asked where no value decides; the events wait without a date', () => {
    const read = readFixture('undecided.csv');
    expect(read.report.asksOrder).toEqual({
      column: 'Date',
      found: '8/9/1952',
      dmy: '1952-09-08',
      mdy: '1952-08-09',
    });
    expect(read.events).toHaveLength(10);
    expect(datesOf(read).filter((date) => date !== undefined)).toEqual([
      '1952-09-09',
      '1953',
      '1954-05-05',
      '1955-05',
    ]);
    expect(read.report.problems).toHaveLength(6);
    expect(read.report.problems[0]).toMatchObject({
      kind: 'date',
      row: 2,
      column: 'Date',
      found: '8/9/1952',
    });
  });

  it('is taken from who was asked', () => {
    const read = readFixture('undecided.csv', { order: 'mdy' });
    expect(datesOf(read).slice(0, 3)).toEqual(['1952-08-09', '1952-09-09', '1953-01-02']);
    expect(read.report.asksOrder).toBeUndefined();
    expect(read.report.problems).toEqual([]);
    expect(noteTexts(read)).toEqual(['Dates of three numbers are read month first, as was chosen.']);
  });

  it('is said where rows contradict each other, and asked', () => {
    const read = readFixture('both-orders.csv');
    expect(noteTexts(read)).toEqual([
      'The order of day and month is not the same in all rows: 9/13/1952 in row 3 is month first, 23/9/1953 in row 5 day first.',
    ]);
    expect(read.report.asksOrder?.found).toBe('8/9/1952');
    const chosen = readFixture('both-orders.csv', { order: 'dmy' });
    expect(datesOf(chosen).slice(0, 4)).toEqual(['1952-09-08', '1952-09-13', '1953-02-01', '1953-09-23']);
    expect(chosen.report.problems).toEqual([
      expect.objectContaining({ kind: 'doubtful-date', row: 3, found: '9/13/1952, read as 1952-09-13' }),
    ]);
  });
});

describe('years', () => {
  it('before the year 1 and in deep time are read by one rule, which is said', () => {
    const read = readFixture('deep-time.csv');
    expect(datesOf(read)).toEqual([
      ...['-0044-03-15', '-0043-03-15', '-0043', '-0500', 'Y-10000', 'Y-13800000000', 'Y-13800000000'],
      ...['Y12000', 'Y12000', '0000', '0476', '0476', '1200/1300', '-0300/-0200'],
    ]);
    expect(read.report.problems).toEqual([]);
    expect(noteTexts(read)[0]).toBe(
      'Years with a minus and the year 0 are astronomical: 0 is 1 BC, and -44-03-15 in row 2 is -0044-03-15.',
    );
  });
});

describe('times', () => {
  it('without a zone are left out, and said', () => {
    const read = readFixture('times.csv');
    expect(datesOf(read)).toEqual([
      ...['1969-07-20', '1969-07-20T20:17:40Z', '1969-07-21T02:56:15+00:00', '1969-07-20', '1969-07-16'],
      ...['1969-07-24T16:50:35Z', '1969-07-20', '1969-07-20', '1969-07-22', '1969-07'],
    ]);
    expect(noteTexts(read)).toEqual(['5 times have no zone and are left out; the day stays.']);
    expect(read.report.problems).toEqual([]);
  });

  it('are read in the zone that was chosen', () => {
    const read = readFixture('times.csv', { zone: 'America/New_York' });
    expect(datesOf(read)).toEqual([
      ...[
        '1969-07-20T20:17-04:00',
        '1969-07-20T20:17:40Z',
        '1969-07-21T02:56:15+00:00',
        '1969-07-20T16:17-04:00',
      ],
      ...['1969-07-16T13:32:00-04:00', '1969-07-24T16:50:35Z', '1969-07-20', '1969-07-20T20:17-04:00'],
      ...['1969-07-22T00:00-04:00', '1969-07'],
    ]);
    expect(noteTexts(read)).toEqual(['5 times without a zone: read in America/New_York.']);
  });

  it('are days where all of a column are midnight', () => {
    const read = readFixture('midnights.csv');
    expect(datesOf(read).slice(0, 2)).toEqual(['2019-01-10', '2019-02-11']);
    expect(datesOf(read)[9]).toBe('2019-11-30');
    expect(noteTexts(read)).toEqual(['Every time is midnight, so the dates are days (10).']);
  });

  it('of a zone that had its own minutes then are left out', () => {
    const text = 'title,start\nA,1850-05-01 10:00\nB,1850-05-02 11:00\n';
    const read = readTableFile(textBytes(text), { name: 'x.csv', zone: 'America/New_York' });
    expect(datesOf(read)).toEqual(['1850-05-01', '1850-05-02']);
  });
});

describe('numbers', () => {
  it('of a whole column count milliseconds', () => {
    const read = readFixture('epoch.csv');
    expect(datesOf(read).slice(0, 2)).toEqual(['2019-10-15', '2019-10-16']);
    expect(noteTexts(read)[0]).toBe(
      '10 numbers are read as milliseconds since 1970: 1571097600000 in row 2 is 2019-10-15.',
    );
  });

  it('of five digits beside days are those of a spreadsheet, whose times have no zone', () => {
    const read = readFixture('serials.csv');
    expect(datesOf(read)).toEqual([
      ...['2020-09-08', '2020-09-08', '2020-09-09', '2020-09-10', '2020-09-08'],
      ...['2020-09-11', '2020-09-12', '2020-09-13', '2020-09-14', '2020-09-15'],
    ]);
    expect(noteTexts(read)).toContain(
      '5 numbers are read as days as a spreadsheet counts them: 44082 in row 3 is 2020-09-08.',
    );
  });

  it('that fit nothing are said with row and column', () => {
    const read = readDates('2020', '2021', '44082');
    expect(datesOf(read)).toEqual(['2020', '2021', undefined]);
    expect(read.report.problems).toEqual([
      expect.objectContaining({ kind: 'date', row: 4, column: 'date', found: '44082' }),
    ]);
  });
});

describe('start and end', () => {
  const read = (rows: string) => readTableFile(textBytes(`title,start,end\n${rows}\n`), { name: 'x.csv' });

  it('are an interval, a day where they are the same, open where there is no start', () => {
    expect(
      datesOf(read('A,1901,1902\nB,1901-05-01,1901-05-01\nC,,1903\nD,1904,..\nE,2020-Q1,2020-Q2')),
    ).toEqual([...['1901/1902', '1901-05-01', '/1903', '1904/..', '2020-01/2020-06']]);
  });

  it('keep the start where the end cannot be read, or is before it', () => {
    const { events, report } = read('A,1901,soon\nB,1905,1904\nC,never,1906');
    expect(events.map(({ date }) => date?.edtf)).toEqual(['1901', '1905', undefined]);
    expect(report.problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
      ['doubtful-date', 2, 'end', 'soon'],
      ['doubtful-date', 3, 'end', '1905 to 1904'],
      ['date', 4, 'start', 'never'],
    ]);
    expect(events.map(({ fields }) => fields)).toEqual([
      { end: 'soon' },
      { end: '1904' },
      { start: 'never' },
    ]);
  });
});
