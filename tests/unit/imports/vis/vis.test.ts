import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFault, type Import, type ImportOptions } from '../../../../src/lib/imports/import';
import { isVis, readVis } from '../../../../src/lib/imports/vis/read-vis';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/vis/${name}`));

function read(name: string, options: Partial<ImportOptions> = {}): Import {
  return readVis(bytesOf(name), { name, ...options });
}

function readItems(items: readonly object[], options: Partial<ImportOptions> = {}): Import {
  return readVis(new TextEncoder().encode(JSON.stringify(items)), { name: 'x.json', ...options });
}

/** Reads items with these dates, and gives theirs. */
function datesOf(starts: readonly unknown[], options: Partial<ImportOptions> = {}): readonly unknown[] {
  const items = starts.map((start, id) => ({ id, content: 'x', start }));
  return readItems(items, options).events.map(({ date }) => date?.edtf);
}

describe('items of vis-timeline', () => {
  it('have their dates: a text keeps its precision, a number is milliseconds, an end is not part of them', () => {
    expect(read('harbour.json').events.map(({ row, date }) => [row, date?.edtf])).toEqual([
      [1, '2019-05-02'],
      [2, '2019-06'],
      [3, '2019-07-01/2019-08-31'],
      [4, '2019-10-15'],
      [5, '2019-11-01/2019-11-02'],
      [7, '1931/1939'],
      [8, '2019-01/2019-03'],
      [9, '2019-08-03'],
      [10, '2019-08-03'],
      [11, '-0054-08-26'],
      [12, '2019-08-03'],
      [13, undefined],
      [14, undefined],
      [15, '2019-08-03'],
      [16, '2019-10-12'],
      [17, '2019-06-15'],
    ]);
  });

  it('say what cannot be read, and where', () => {
    const { report } = read('harbour.json');
    expect(report.rows).toBe(17);
    expect(report.problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
      ['no-title', 6, 'content', 'A tooltip alone'],
      ['doubtful-date', 12, 'end', '2019-08-01'],
      ['date', 13, 'start', '2019'],
      ['date', 14, 'start', ''],
      ['doubtful-date', 15, 'end', 'soon'],
    ]);
    expect(report.notes.map(({ what }) => what)).toEqual([
      'Every time of day is 00:00 UTC, and is read as a day: the first is 2019-07-01.',
      '1 time of day has no zone and is left out; the day is kept.',
      'Dates such as 10/12/2019 are read with the month first: 2019-10-12.',
      'An end is where a bar stops: the last day, month or year before it is part of the event.',
    ]);
    expect([...report.unplaced]).toEqual([
      ['type', 1],
      ['className', 1],
      ['style', 1],
    ]);
  });

  it('have what they say and link to, their lanes, and eras', () => {
    const { events } = read('harbour.json');
    expect(events[1]).toEqual({
      key: 'b',
      row: 2,
      title: 'Dredging agreed, see the minutes',
      summary: 'After two hours.\nAgreed by 17 to 14.',
      date: { edtf: '2019-06', asWritten: [], basis: 'inferred', reason: 'From item 2 of harbour.json.' },
      lane: 'Council',
      sources: [{ url: 'https://council.example/7', title: 'the minutes' }],
      quotes: [{ text: 'Agreed by 17 to 14.' }],
      fields: {},
    });
    expect(events[3]?.fields).toEqual({ className: 'late', style: 'color: red' });
    expect(events[4]).toMatchObject({ tags: ['era'], importance: 10, fields: {} });
    expect(events.flatMap(({ key, lane }) => (lane === undefined ? [] : [[key, lane]]))).toEqual([
      ['1', 'Works'],
      ['b', 'Council'],
      ['8', 'Council / Weather'],
      ['1-2', 'unknown'],
    ]);
  });

  it('keep a time that the zone of the file, or one that is given, makes a moment', () => {
    expect(datesOf(['2019-08-03T14:30:00+02:00', '2019-08-03T14:30Z', 1564842600000])).toEqual([
      '2019-08-03T14:30:00+02:00',
      '2019-08-03T14:30Z',
      '2019-08-03T14:30:00Z',
    ]);
    expect(datesOf(['2019-08-03T14:30:00', '2019-08-03T00:00:00'], { zone: 'Europe/Paris' })).toEqual([
      '2019-08-03T14:30:00+02:00',
      '2019-08-03',
    ]);
    expect(datesOf(['8/9/2019'], { order: 'dmy' })).toEqual(['2019-09-08']);
  });

  it('are days where all have the midnight of the one who exported them', () => {
    expect(datesOf(['2019-06-30T22:00:00.000Z', '2019-07-31T22:00:00.000Z', '2019-08-04T22:00Z'])).toEqual([
      '2019-07-01',
      '2019-08-01',
      '2019-08-05',
    ]);
    expect(datesOf(['2019-07-01T04:00:00Z', '2019-12-24T05:00:00Z', '2019-08-01T04:00:00Z'])).toEqual([
      '2019-07-01',
      '2019-12-24',
      '2019-08-01',
    ]);
    expect(datesOf(['2019-06-30T23:00:00Z', '2019-12-24T00:00:00Z', '2019-07-31T23:00:00Z'])).toEqual([
      '2019-07-01',
      '2019-12-24',
      '2019-08-01',
    ]);
    expect(datesOf(['2019-06-30T22:00:00Z'], { zone: 'Europe/Paris' })).toEqual(['2019-07-01']);
  });

  it('keep the day of the offset that they state, and are days at its midnight alone', () => {
    const evenings = ['07', '08', '09'].map((day) => `2020-09-${day}T19:00:00-05:00`);
    expect(datesOf(evenings)).toEqual(evenings);
    expect(datesOf(['2020-09-07T02:00+02:00'])).toEqual(['2020-09-07T02:00+02:00']);
    expect(datesOf(['2020-09-07T00:00:00-05:00', 'Tue Sep 08 2020 00:00:00 GMT+0200 (CEST)'])).toEqual([
      '2020-09-07',
      '2020-09-08',
    ]);
    const spans = [
      { id: 1, content: 'a', start: '2020-09-08T00:00+02:00', end: '2020-09-10T00:00+02:00' },
      { id: 2, content: 'b', start: '2020-09-08T00:00+02:00', end: '2020-09-08T10:30+02:00' },
      { id: 3, content: 'c', start: '2020-09-08T00:00Z', end: '2020-09-10T00:00-05:00' },
    ];
    expect(readItems(spans).events.map(({ date }) => date?.edtf)).toEqual([
      '2020-09-08/2020-09-09',
      '2020-09-08T00:00+02:00/2020-09-08T10:30+02:00',
      '2020-09-08/2020-09-09',
    ]);
  });

  it('leave a shared midnight to those without an offset, where none with one is another time', () => {
    const nights = ['2020-06-07T22:00Z', '2020-06-08T22:00Z', '2020-06-09T22:00Z'];
    expect(datesOf([...nights, '2020-06-11T00:00+02:00'])).toEqual([
      ...['2020-06-08', '2020-06-09', '2020-06-10', '2020-06-11'],
    ]);
    const withTime = [...nights, '2020-06-11T11:00+02:00'];
    expect(datesOf(withTime)).toEqual(withTime);
  });

  it('are moments where they do not agree, or too few do', () => {
    const moments = ['2019-06-30T22:00Z', '2019-07-31T22:00Z'];
    expect(datesOf(moments)).toEqual(moments);
    const hours = ['2019-07-01T22:00Z', '2019-07-01T23:00Z', '2019-07-02T22:00Z', '2019-12-02T22:00Z'];
    expect(datesOf(hours)).toEqual(hours);
    const odd = ['2019-06-30T22:07Z', '2019-07-31T22:07Z', '2019-08-31T22:07Z'];
    expect(datesOf(odd)).toEqual(odd);
    const mixed = [
      { id: 1, content: 'a', start: '2019-07-01T00:00Z', end: '2019-07-03T00:00Z' },
      { id: 2, content: 'b', start: '2019-07-01T00:00Z', end: '2019-07-01T10:30Z' },
    ];
    expect(readItems(mixed).events.map(({ date }) => date?.edtf)).toEqual([
      '2019-07-01/2019-07-02',
      '2019-07-01T00:00Z/2019-07-01T10:30Z',
    ]);
  });

  it('come from a page’s script too, and from data sets', () => {
    expect(read('page.js.txt').events.map(({ key, title, date }) => [key, title, date?.edtf])).toEqual([
      ['1', 'item 1', '2014-04-20'],
      ['2', "it's 2", '2014-04-14/2014-04-17'],
      ['3', 'item 3', '2014-04-18'],
    ]);
    expect(read('data-set.json').events.map(({ key, title }) => [key, title])).toEqual([
      ['7', 'One'],
      ['8', 'Two'],
    ]);
  });

  it('have ids of 64 bits, and no date where a program wrote that it is no number', () => {
    const text =
      '[{"id": 9007199254740993, "content": "a", "start": "2020", "value": NaN},' +
      ' {"id": 9007199254740995, "content": "b", "start": NaN, "end": -Infinity}]';
    const { events, report } = readVis(new TextEncoder().encode(text), { name: 'x.json' });
    expect(events.map(({ key, date, fields }) => [key, date?.edtf, fields])).toEqual([
      ['9007199254740993', '2020', {}],
      ['9007199254740995', undefined, {}],
    ]);
    expect(report.problems).toMatchObject([{ kind: 'date', row: 2, what: 'there is no start' }]);
  });

  it('are read as far as the file is whole', () => {
    const cut = read('cut-off.json');
    expect(cut.events.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(cut.report.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['damaged', 4],
      ['damaged', undefined],
    ]);
    const bad = read('one-bad.json');
    expect(bad.events.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(bad.report.problems.map(({ kind, row, what }) => [kind, row, what])).toEqual([
      ['damaged', 2, 'item 2, which begins on line 3, cannot be read'],
    ]);
  });

  it('have their letters', () => {
    expect(read('windows-1252.json').events[0]?.title).toBe('Über die Brücke');
    expect(read('windows-1252.json').report.problems.map(({ kind }) => kind)).toEqual(['value']);
    expect(read('utf-16.json').events[0]?.title).toBe('Über die Brücke');
    expect(read('utf-16.json').report.problems).toEqual([]);
  });

  it.each(['', '{"a": 1}', '<data/>', '"x"'])('refuses %j', (text) => {
    expect(() => readVis(new TextEncoder().encode(text), { name: 'x' })).toThrow(ImportFault);
  });
});

describe('the format', () => {
  it.each([
    'harbour.json',
    'cut-off.json',
    'one-bad.json',
    'page.js.txt',
    'data-set.json',
    'windows-1252.json',
    'utf-16.json',
  ])('of %s is detected from its beginning', (name) =>
    expect(isVis(bytesOf(name).subarray(0, 2000))).toBe(true),
  );

  it.each([
    '{"events": [{"start_date": {"year": "2020"}, "text": {"headline": "content: start:"}}]}',
    '{"dateTimeFormat": "iso8601", "events": [{"start": "1880", "title": "x"}]}',
    'content,start\nx,2020\n',
  ])('is not that of %j', (head) => expect(isVis(head)).toBe(false));
});
