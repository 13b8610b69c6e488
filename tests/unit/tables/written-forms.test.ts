import { describe, expect, it } from 'vitest';
import { read, rowsOf, type Given } from './reading';

/** The dates of a column, in the order of its rows; undefined for a row that is left out. */
async function datesOf(cells: readonly string[], given: Given = {}): Promise<(string | undefined)[]> {
  const lines = cells.map((cell, row) => `${row},"${cell}"`);
  const { archive } = await read(`title,start\n${lines.join('\n')}\n`, given);
  const rows = rowsOf(archive);
  return cells.map(
    (_, row) => rows.find(({ title }) => title === String(row))?.['date'] as string | undefined,
  );
}

describe('a moment', () => {
  const MOMENT = '2020-09-08T22:25:42+08:00';
  const IN_UTC = '2020-09-08T14:25:42Z';

  it.each([
    ['ISO 8601 without a colon', '2020-09-08T22:25:42+0800', MOMENT],
    ['hours of the offset alone', '2020-09-08T22:25:42+08', MOMENT],
    ['a minus sign of its own', '2020-09-08T14:25:42\u221200:00', '2020-09-08T14:25:42+00:00'],
    ['a comma before the fraction', '2020-09-08T22:25:42,5+08:00', MOMENT],
    ['basic format', '20200908T142542Z', IN_UTC],
    ['basic format with an offset', '20200908T222542+0800', MOMENT],
    ['week date', '2020-W37-2T22:25:42+08:00', MOMENT],
    ['week date in basic format', '2020W372T222542+0800', MOMENT],
    ['ordinal date', '2020-252T22:25:42+08:00', MOMENT],
    ['ordinal date in basic format', '2020252T222542+0800', MOMENT],
    ['small letters of RFC 3339', '2020-09-08t14:25:42z', IN_UTC],
    ['an unknown offset of RFC 3339', '2020-09-08T14:25:42-00:00', '2020-09-08T14:25:42+00:00'],
    ['git and Ruby', '2020-09-08 22:25:42 +0800', MOMENT],
    ['git, as it logs', 'Tue Sep 8 22:25:42 2020 +0800', MOMENT],
    ['git, raw', '1599575142 +0800', MOMENT],
    ['Ruby in UTC', '2020-09-08 14:25:42 UTC', IN_UTC],
    ['pandas', '2020-09-08 14:25:42.000000+00:00', '2020-09-08T14:25:42+00:00'],
    ['PostgreSQL', '2020-09-08 22:25:42+08', MOMENT],
    ['Java', '2020-09-08T22:25:42+08:00[Asia/Singapore]', MOMENT],
    ['Date.toString', 'Tue Sep 08 2020 22:25:42 GMT+0800 (Singapore Standard Time)', MOMENT],
    ['Date.toUTCString and HTTP', 'Tue, 08 Sep 2020 14:25:42 GMT', IN_UTC],
    ['HTTP of RFC 850', 'Tuesday, 08-Sep-20 14:25:42 GMT', IN_UTC],
    ['RFC 2822', 'Tue, 8 Sep 2020 22:25:42 +0800', MOMENT],
    ['RFC 2822 with a name', 'Tue, 8 Sep 2020 07:25:42 PDT', '2020-09-08T07:25:42-07:00'],
    ['ctime', 'Tue Sep  8 14:25:42 2020', IN_UTC],
    ['date of Unix', 'Tue Sep  8 14:25:42 UTC 2020', IN_UTC],
    ['a form of Excel', '2020/09/08 14:25:42', IN_UTC],
    ['with AM or PM', '2020-09-08 2:25:42 PM', IN_UTC],
    ['the narrow blank of browsers', '2020-09-08 2:25:42\u202fPM', IN_UTC],
    ['German', '08.09.2020, 14:25:42', IN_UTC],
    ['Wikidata', '+2020-09-08T14:25:42Z', IN_UTC],
    ['expanded years', '+002020-09-08T14:25:42Z', IN_UTC],
    ['an offset of local mean time', '2020-09-08 21:21:07+06:55:25', IN_UTC],
    ['part of a minute', '2020-09-08T14:25.7Z', IN_UTC],
    ['a leap second stays on its day', '2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['a leap second by another clock', '2017-01-01T08:59:60+09:00', '2017-01-01T08:59:59+09:00'],
    ['hour 24', '2020-09-08T24:00:00Z', '2020-09-09T00:00:00Z'],
    ['hour 24 at the end of a year', '2020-12-31T24:00', '2021-01-01T00:00Z'],
    ['PostgreSQL before the year 1', '0044-03-15 14:25:42+00 BC', '-0043-03-15T14:25:42+00:00'],
  ])('is read as %s: %s', async (_, written, edtf) => {
    expect(await datesOf([written])).toEqual([edtf]);
  });
});

describe('a day or less', () => {
  it.each([
    ['2025-3-3', '2025-03-03'],
    ['2025-3', '2025-03'],
    ['2020/09/08', '2020-09-08'],
    ['2020.09.08', '2020-09-08'],
    ['2020/9', '2020-09'],
    ['08.09.2020', '2020-09-08'],
    ['9/2020', '2020-09'],
    ['8 September 2020', '2020-09-08'],
    ['September 8, 2020', '2020-09-08'],
    ['Sept. 8, 2020', '2020-09-08'],
    ['8th of September 2020', '2020-09-08'],
    ['08-Sep-2020', '2020-09-08'],
    ['Tuesday, September 8, 2020', '2020-09-08'],
    ['2020-Sep-08', '2020-09-08'],
    ['May 2020', '2020-05'],
    ['Sep-2020', '2020-09'],
    ['2020-W37-2', '2020-09-08'],
    ['2020W372', '2020-09-08'],
    ['2020-W53-7', '2021-01-03'],
    ['2009-W01-1', '2008-12-29'],
    ['2020-252', '2020-09-08'],
    ['2020-366', '2020-12-31'],
    ['2020-W37', '[2020-09-07..2020-09-13]'],
    ['2020-Q3', '2020-07/2020-09'],
    ['Q3 2020', '2020-07/2020-09'],
    ['+1789-07-14T00:00:00Z', '1789-07-14'],
    ['+1789-07-00T00:00:00Z', '1789-07'],
    ['+1789-00-00T00:00:00Z', '1789'],
    ['0044-03-15 BC', '-0043-03-15'],
    ['44 BC', '-0043'],
    ['44 B.C.', '-0043'],
    ['AD 79', '0079'],
    ['476 CE', '0476'],
    ['-44-03-15', '-0044-03-15'],
    ['-000043-03-15', '-0043-03-15'],
    ['8. September 2020', '2020-09-08'],
    ['8 septembre 2020', '2020-09-08'],
    ['8 de septiembre de 2020', '2020-09-08'],
    ['2020年9月8日', '2020-09-08'],
    ['the 1990s', '199X'],
    ['2020~', '2020~'],
    ['2020-21', '2020-21'],
    ['\u00a02020-09-08\u00a0', '2020-09-08'],
  ])('%s is %s', async (written, edtf) => {
    expect(await datesOf([written])).toEqual([edtf]);
  });

  it.each([
    ['2020-W37', '2020-W38', '2020-09-07/2020-09-20'],
    ['2020-Q3', '2020-Q4', '2020-07/2020-12'],
    ['3 May 2020', '', '2020-05-03'],
    ['1 May 2020', '5 May 2020', '2020-05-01/2020-05-05'],
  ])('from %s to %s is %s', async (start, end, edtf) => {
    const { archive } = await read(`title,start,end\na,${start},${end}\n`);
    expect(rowsOf(archive)[0]?.['date']).toBe(edtf);
  });
});

describe('a date that contradicts itself, or is none', () => {
  it.each([
    ['a weekday that is another', 'Friday, July 4, 1776 | Thursday, July 4, 1776', '1776-07-04'],
    ['one in German', 'Montag, 4. Juli 1776 | Donnerstag, 4. Juli 1776', '1776-07-04'],
    ['one in French', 'lundi 14 juillet 1789 | mardi 14 juillet 1789', '1789-07-14'],
    ['one in Chinese', '2021年7月4日星期一 | 2021年7月4日星期日', '2021-07-04'],
    ['one behind the day', '4 July 2021 (Monday) | 4 July 2021 (Sunday)', '2021-07-04'],
    ['a day, month and year of 0', '0000-00-00 | 1776-00-00', '1776'],
    ['the same at midnight', '0000-00-00 00:00:00 | 1776-07-00', '1776-07'],
  ])('is left out: %s', async (_name, cells, edtf) => {
    // The first is wrong, the second is the same as it should be.
    expect(await datesOf(cells.split(' | '))).toEqual([undefined, edtf]);
  });
});

describe('the order of day and month', () => {
  it('is decided for all rows by one that can be read in one way only', async () => {
    expect(await datesOf(['8/9/2020', '13/9/2020', '1-2-2020'])).toEqual([
      '2020-09-08',
      '2020-09-13',
      '2020-02-01',
    ]);
    expect(await datesOf(['8/9/2020', '9/13/2020 2:05 PM'])).toEqual(['2020-08-09', '2020-09-13T14:05Z']);
  });

  it('is decided by the ends as well as by the starts', async () => {
    const { archive, notes } = await read('title,start,end\na,8/9/2020,\nb,1/9/2020,20/9/2020\n');
    expect(rowsOf(archive).map(({ date }) => date)).toEqual(['2020-09-01/2020-09-20', '2020-09-08']);
    expect(notes).toEqual([
      { kind: 'read', column: 'start', as: 'dmy', rows: 2, found: '8/9/2020', read: '2020-09-08' },
    ]);
  });

  it('is asked once where no value decides it, and the rows wait', async () => {
    const text = 'title,start\na,8/9/2020\nb,2020\nc,3/4/2021 12:30\nd,5/5/2021\n';
    const { archive, faults, notes } = await read(text);
    expect(rowsOf(archive).map(({ date }) => date)).toEqual(['2020', '2021-05-05']);
    expect(notes).toEqual([
      { kind: 'order', rows: 2, found: '8/9/2020', dmy: '2020-09-08', mdy: '2020-08-09' },
    ]);
    expect(faults.reported.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [2, 'start', 'order'],
      [4, 'start', 'order'],
    ]);
    const [dmy, mdy] = [await read(text, { order: 'dmy' }), await read(text, { order: 'mdy' })];
    expect(rowsOf(dmy.archive).map(({ date }) => date)).toEqual([
      ...['2020', '2020-09-08', '2021-04-03T12:30Z', '2021-05-05'],
    ]);
    expect(rowsOf(mdy.archive).map(({ date }) => date)).toEqual([
      ...['2020', '2020-08-09', '2021-03-04T12:30Z', '2021-05-05'],
    ]);
    expect([dmy.faults.count, mdy.faults.count]).toEqual([0, 0]);
  });

  it('that values contradict is asked about, and what can be read in one way is read', async () => {
    const { archive, notes } = await read('title,start\na,8/9/2020\nb,13/9/2020\nc,9/14/2020\n');
    expect(rowsOf(archive).map(({ date }) => date)).toEqual(['2020-09-13', '2020-09-14']);
    expect(notes).toEqual([
      { kind: 'order', rows: 1, found: '8/9/2020', dmy: '2020-09-08', mdy: '2020-08-09' },
    ]);
  });

  it('that was chosen refuses what it cannot be', async () => {
    const { archive, faults } = await read('title,start\na,8/9/2020\nb,9/14/2020\n', { order: 'dmy' });
    expect(rowsOf(archive).map(({ date }) => date)).toEqual(['2020-09-08']);
    expect(faults.reported).toEqual([{ row: 3, column: 'start', found: '9/14/2020', kind: 'date' }]);
  });

  it('has no part in dates with points, nor in those that begin with the year', async () => {
    const { archive, notes } = await read('title,start\na,8.9.2020\nb,2020/9/8\n');
    expect(rowsOf(archive).map(({ date }) => date)).toEqual(['2020-09-08', '2020-09-08']);
    expect(notes).toEqual([]);
  });
});

describe('midnight', () => {
  it('in every row of a column is a day, with any offset', async () => {
    expect(
      await datesOf(['2020-09-08 00:00:00', '2020-09-09T00:00:00Z', '2020-09-10T00:00+08:00', '2020-09']),
    ).toEqual(['2020-09-08', '2020-09-09', '2020-09-10', '2020-09']);
  });

  it('among other times stays a time', async () => {
    expect(await datesOf(['2020-09-08 00:00:00', '2020-09-09 07:30'])).toEqual([
      ...['2020-09-08T00:00:00Z', '2020-09-09T07:30Z'],
    ]);
  });

  it('is decided for start and end apart, and said', async () => {
    const { archive, notes } = await read(
      'title,start,end\na,2020-09-08 00:00:00,2020-09-09 00:00:00\nb,2020-09-10 00:00:00,2020-09-10 00:00:00\n',
    );
    expect(rowsOf(archive).map(({ date }) => date)).toEqual(['2020-09-08/2020-09-09', '2020-09-10']);
    expect(
      notes.map((note) => [note.kind, 'column' in note && note.column, 'rows' in note && note.rows]),
    ).toEqual([
      ['read', 'start', 2],
      ['read', 'end', 2],
    ]);
  });

  it('does not make a day of the end of one', async () => {
    expect(await datesOf(['2020-09-08T24:00'])).toEqual(['2020-09-09T00:00Z']);
  });
});
