import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFault, type Import, type ImportOptions } from '../../../../src/lib/imports/import';
import { isTimelineJsSheet, readTimelineJsSheet } from '../../../../src/lib/imports/timelinejs/read-sheet';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/timelinejs/${name}`));

function read(name: string, options: Partial<ImportOptions> = {}): Import {
  return readTimelineJsSheet(bytesOf(name), { name, ...options });
}

const datesOf = ({ events }: Import): readonly unknown[] => events.map(({ row, date }) => [row, date?.edtf]);
const problemsOf = ({ report }: Import): readonly unknown[] =>
  report.problems.map(({ kind, row, column, found }) => [kind, row, column, found]);

describe.each(['ferry.csv', 'ferry.tsv', 'ferry.xlsx'])('the sheet of TimelineJS as %s', (name) => {
  it('has each row on its date, as precise as its last part', () => {
    expect(isTimelineJsSheet(bytesOf(name))).toBe(true);
    expect(datesOf(read(name))).toEqual([
      [3, '1931-05-02'],
      [4, '1932'],
      [5, '1934-09/1935-02'],
      [6, '1940-04-09'],
      [7, '1941-04-09'],
      [8, '1942-04-09'],
      [9, '-0043-03-15'],
      [10, undefined],
      [11, undefined],
      [13, '1960'],
      [14, undefined],
      [15, 'Y12000'],
      [16, '1931/1939'],
      [17, '1961-05'],
    ]);
  });

  it('says what cannot be read, and where', () => {
    const file = read(name);
    expect(file.report.rows).toBe(15);
    expect(problemsOf(file)).toEqual([
      ['doubtful-date', 8, 'Year', '1942 4 9 25:70'],
      ['date', 10, 'Year', '0'],
      ['date', 11, 'Year', '1951 2 30'],
      ['no-title', 12, 'Headline', 'A row without a headline'],
      ['doubtful-date', 13, 'End Year', '1959'],
      ['date', 14, 'Year', ''],
    ]);
    expect(file.report.notes.map(({ what }) => what)).toEqual([
      'The picture or page of the title is left out: https://pictures.example/quay.jpg',
      '3 times of day are left out, and the day is kept: TimelineJS does not say in which zone they are.',
    ]);
    expect([...file.report.unplaced]).toEqual([
      ['Media Credit', 1],
      ['Media Caption', 1],
      ['Background', 1],
      ['Media', 1],
      ['Time', 3],
      ['End Time', 1],
    ]);
  });

  it('has what a row says, links to and quotes', () => {
    const { title, description, events } = read(name);
    expect({ title, description }).toEqual({
      title: 'The Sandness ferry',
      description: 'From the first crossing to the bridge.',
    });
    expect(events[0]).toEqual({
      key: 'the-first-crossing',
      row: 3,
      title: 'The first crossing',
      summary: 'The Norna sails, the Herald reports.\nShe left the pier at noon.',
      date: {
        edtf: '1931-05-02',
        asWritten: ['Whit Saturday 1931'],
        basis: 'inferred',
        reason: `From row 3 of ${name}.`,
      },
      lane: 'Ships',
      sources: [{ url: 'https://herald.example/1931/norna', title: 'the Herald reports' }],
      quotes: [{ text: 'She left the pier at noon.' }],
      fields: {
        'Media Credit': 'Harbour office',
        'Media Caption': 'The Norna',
        Background: '#204060',
        Media: 'https://pictures.example/norna.png',
      },
    });
    expect(events[1]?.sources).toEqual([{ url: 'https://council.example/minutes/1932' }]);
    expect(events[12]).toMatchObject({ tags: ['era'], importance: 10 });
    expect(events[13]).toMatchObject({
      key: 'the-first-crossing-2',
      quotes: [{ text: 'I never missed a tide.' }],
    });
  });

  it('keeps times of day where their zone is given', () => {
    const { events } = read(name, { zone: 'America/New_York' });
    expect(events[3]?.date?.edtf).toBe('1940-04-09T05:15-05:00');
    expect(events[4]?.date?.edtf).toBe('1941-04-09T14:30-05:00/1941-04-09T15:30-05:00');
  });
});

describe('the first sheet of TimelineJS', () => {
  it('has its dates in one cell, the month first', () => {
    const file = read('version-1.csv');
    expect(isTimelineJsSheet(bytesOf('version-1.csv'))).toBe(true);
    expect(datesOf(file)).toEqual([
      [2, '2020-09-08/2020-09-10'],
      [3, '2020-09'],
      [4, '2020'],
      [5, '2020-09-08'],
      [6, '2020-09'],
      [7, '-0043'],
      [9, '1930/1939'],
      [10, undefined],
      [11, undefined],
    ]);
    expect(problemsOf(file)).toEqual([
      ['date', 10, 'Start Date', '2020 13 8'],
      ['date', 11, 'Start Date', ''],
    ]);
    expect(file).toMatchObject({ title: 'The harbour', description: 'Its first years' });
    expect(file.events[0]?.lane).toBe('Town');
    // A time of day without a zone has no place in the date.
    expect(file.events[3]?.fields).toEqual({ 'Start Date.time': '14:30' });
  });
});

describe('an almost right sheet', () => {
  it('gives the rows before the place where it is cut off', () => {
    const file = read('cut-off.csv');
    expect(datesOf(file).slice(0, 2)).toEqual([
      [3, '1931-05-02'],
      [4, '1932'],
    ]);
    expect(file.report.problems.map(({ row, what }) => [row, what])).toContainEqual([
      5,
      'the file ends within this row',
    ]);
  });

  it('has its letters, and says that they are of Windows', () => {
    const file = read('windows-1252.csv');
    expect(file.events[0]?.title).toBe('Die Fähre „Möwe“ fährt');
    expect(file.report.problems.map(({ kind }) => kind)).toEqual(['value']);
  });

  it('gives the rows round one that is damaged', () => {
    const file = read('one-bad.csv');
    expect(file.events.map(({ title }) => title)).toEqual(['One', expect.stringContaining('Two'), 'Three']);
    expect(file.report.problems.map(({ row }) => row)).toContain(3);
  });

  it('is refused where its columns are others', () => {
    const text = new TextEncoder().encode('Title,Start\nA fair,2020\n');
    expect(isTimelineJsSheet(text)).toBe(false);
    expect(() => readTimelineJsSheet(text, { name: 'x.csv' })).toThrow(ImportFault);
    expect(isTimelineJsSheet(bytesOf('ferry.json'))).toBe(false);
    expect(isTimelineJsSheet(bytesOf('ferry.xlsx').subarray(0, 500))).toBe(false);
  });
});
