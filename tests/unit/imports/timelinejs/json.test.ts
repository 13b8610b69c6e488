import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFault, type Import, type ImportOptions } from '../../../../src/lib/imports/import';
import { isTimelineJsJson, readTimelineJsJson } from '../../../../src/lib/imports/timelinejs/read-json';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/timelinejs/${name}`));

function read(name: string, options: Partial<ImportOptions> = {}): Import {
  return readTimelineJsJson(bytesOf(name), { name, ...options });
}

function readText(text: string): Import {
  return readTimelineJsJson(new TextEncoder().encode(text), { name: 'x.json' });
}

function readSlides(...events: readonly object[]): Import {
  return readText(JSON.stringify({ events }));
}

const datesOf = ({ events }: Import): readonly unknown[] => events.map(({ row, date }) => [row, date?.edtf]);
const problemsOf = ({ report }: Import): readonly unknown[] =>
  report.problems.map(({ kind, row, column, found }) => [kind, row, column, found]);

describe('the JSON of TimelineJS', () => {
  it('has each slide on its date, as precise as its last part', () => {
    expect(datesOf(read('ferry.json'))).toEqual([
      [1, '1931-05-02'],
      [2, '1932'],
      [3, '1934-09/1935-02'],
      [4, '1940-04-09'],
      [5, '1945-05-08'],
      [6, '-0043-03-15'],
      [7, undefined],
      [8, undefined],
      [10, '1960'],
      [11, undefined],
      [12, '1961'],
      [13, '1962'],
      [14, '1931/1939'],
    ]);
  });

  it('says what cannot be read, and where', () => {
    const { report } = read('ferry.json');
    expect(report.rows).toBe(14);
    expect(problemsOf(read('ferry.json'))).toEqual([
      ['date', 7, 'start_date', '0'],
      ['date', 8, 'start_date', '1951 2 30'],
      ['no-title', 9, 'text.headline', 'A slide with a picture alone.'],
      ['doubtful-date', 10, 'end_date', '1959'],
      ['date', 11, 'start_date', ''],
      ['doubtful-date', 12, 'start_date', '1961 4'],
    ]);
    expect(report.notes.map(({ what }) => what)).toEqual([
      '1 time of day is left out, and the day is kept: TimelineJS does not say in which zone they are.',
      'The picture or page of the title is left out: https://pictures.example/quay.jpg',
    ]);
    expect([...report.unplaced]).toEqual([
      ['media.caption', 1],
      ['media.credit', 1],
      ['media.link', 1],
      ['background.color', 1],
      ['media.url', 2],
      ['start_date.time', 1],
    ]);
  });

  it('has what a slide says, links to and quotes, as text', () => {
    const { title, description, events } = read('ferry.json');
    expect({ title, description }).toEqual({
      title: 'The Sandness ferry',
      description: 'From the first crossing to the bridge.',
    });
    expect(events[0]).toEqual({
      key: 'first-crossing',
      row: 1,
      title: 'The first crossing',
      summary: 'The Norna sails, the Herald reports.\nShe left the pier at noon,\nand nobody was sick.',
      date: {
        edtf: '1931-05-02',
        asWritten: ['Whit Saturday 1931'],
        basis: 'inferred',
        reason: 'From item 1 of ferry.json.',
      },
      lane: 'Ships',
      sources: [
        { url: 'https://herald.example/1931/norna', title: 'the Herald reports' },
        { url: 'https://museum.example/norna' },
      ],
      quotes: [{ text: 'She left the pier at noon, and nobody was sick.' }],
      fields: {
        'background.color': '#204060',
        'media.caption': 'The <i>Norna</i>',
        'media.credit': 'Harbour office',
        'media.link': 'https://museum.example/norna',
        'media.url': 'https://pictures.example/norna.png?w=900',
      },
    });
    expect(events.map(({ key, title: of }) => [key, of]).slice(-2)).toEqual([
      ['first-crossing-2', 'The same id again'],
      ['years-of-steam', 'Years of steam'],
    ]);
  });

  it('takes pages and documents as sources, and pictures, films and quotations as what they are', () => {
    const byRow = new Map(read('ferry.json').events.map((event) => [event.row, event]));
    expect(byRow.get(2)?.sources).toEqual([{ url: 'https://council.example/minutes/1932.pdf' }]);
    expect(byRow.get(3)?.sources).toEqual([{ url: 'https://herald.example/1934/boiler' }]);
    expect(byRow.get(3)?.date?.asWritten).toEqual(['the winter of 1934']);
    expect(byRow.get(4)?.sources).toEqual([]);
    expect(byRow.get(12)?.quotes).toEqual([{ text: 'I never missed a tide.' }]);
    expect(byRow.get(13)?.sources).toEqual([{ url: 'https://herald.example/1962' }]);
    expect(byRow.get(14)).toMatchObject({ tags: ['era'], importance: 10 });
  });

  it('keeps the times of day of both its dates as fields', () => {
    const { events, report } = readSlides({
      start_date: { year: 2020, month: 9, day: 8, hour: 9 },
      end_date: { year: 2020, month: 9, day: 9, hour: 11, minute: 5, second: 7 },
      text: { headline: 'A fair' },
    });
    expect(events[0]).toMatchObject({
      date: { edtf: '2020-09-08/2020-09-09' },
      fields: { 'start_date.time': '09:00', 'end_date.time': '11:05:07' },
    });
    expect([...report.unplaced]).toEqual([
      ['start_date.time', 1],
      ['end_date.time', 1],
    ]);
    const midnight = readSlides({
      start_date: { year: 2020, hour: 0, minute: 0 },
      text: { headline: 'A year' },
    });
    expect(midnight.events[0]?.fields).toEqual({});
  });

  it('keeps a time of day where its zone is given', () => {
    const { events, report } = read('ferry.json', { zone: 'America/New_York' });
    expect(events[3]?.date?.edtf).toBe('1940-04-09T05:15-05:00');
    expect(report.notes).toHaveLength(1);
    expect(read('ferry.json', { zone: 'Mars/Sea' }).report.notes[0]?.what).toContain('Mars/Sea');
  });

  it('counts years as TimelineJS shows them: −44 as 44 BCE, and deep time as it is', () => {
    const file = read('deep-time.json');
    expect(datesOf(file)).toEqual([
      [1, 'Y-13800000000'],
      [2, 'Y-538800000/Y-251902000'],
      [3, 'Y-99998'],
      [4, 'Y-100000'],
      [5, '0000'],
      [6, undefined],
      [7, 'Y12000'],
      [8, '-0043'],
      [9, undefined],
      [10, undefined],
    ]);
    expect(problemsOf(file)).toEqual([
      ['doubtful-date', 3, 'start_date', '-99999 3'],
      ['date', 6, 'start_date', '196002152034'],
      ['date', 9, 'start_date', 'some time'],
      ['date', 10, 'start_date', ''],
    ]);
  });

  it('gives the slides before the place where a file is cut off', () => {
    const file = read('cut-off.json');
    expect(datesOf(file)).toEqual([
      [1, '1931-05-02'],
      [2, '1932'],
    ]);
    expect(file.title).toBe('The Sandness ferry');
    expect(file.report.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['damaged', 3],
      ['damaged', undefined],
    ]);
  });

  it('leaves out one slide that is damaged, with its line', () => {
    const file = read('one-bad.json');
    expect(file.report.rows).toBe(14);
    expect(file.events.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14]);
    expect(file.report.problems[0]?.what).toBe('item 2, which begins on line 19, cannot be read');
  });

  it('reads letters of Windows, and says so', () => {
    const file = read('windows-1252.json');
    expect(file.events[0]?.title).toBe('Die Fähre „Möwe“ fährt');
    expect(file.report.problems.map(({ kind }) => kind)).toEqual(['value']);
  });

  it.each(['', 'no json', '{"timeline":', '[1, 2]', '{"events": 3}'])('refuses %j', (text) => {
    expect(() => readText(text)).toThrow(ImportFault);
  });

  it('reads an empty list of slides', () => {
    expect(readText('{"events": []}').report.rows).toBe(0);
  });
});

describe('the JSON of TimelineJS 2', () => {
  it('has each slide on its date', () => {
    const file = read('version-2.jsonp');
    expect(datesOf(file)).toEqual([
      [1, '2020-09-08/2020-09-10'],
      [2, '2020-09'],
      [3, '2020'],
      [4, '2020-09-08'],
      [5, '2020-09-08'],
      [6, '2020-09-08'],
      [7, '-0043'],
      [8, '2020-09-08'],
      [9, undefined],
      [10, undefined],
      [11, '1930/1939'],
    ]);
    expect(problemsOf(file)).toEqual([
      ['date', 9, 'startDate', '2020 13 1'],
      ['date', 10, 'startDate', ''],
    ]);
    expect(file).toMatchObject({ title: 'The harbour', description: 'Its first years', language: 'en' });
  });

  it('has what a slide says and links to', () => {
    const { events } = read('version-2.jsonp', { zone: 'Europe/Paris' });
    expect(events[0]).toMatchObject({
      lane: 'Town',
      sources: [{ url: 'https://fair.example/', title: 'Programme' }],
    });
    expect(events[1]).toMatchObject({
      sources: [{ url: 'https://herald.example/a' }],
      fields: { 'asset.credit': 'The Herald' },
    });
    expect([events[3]?.date?.edtf, events[4]?.date?.edtf]).toEqual(Array(2).fill('2020-09-08T14:30+02:00'));
  });
});

describe('the times of day of TimelineJS 2', () => {
  const readDates = (startDate: string, endDate = '', options: Partial<ImportOptions> = {}): Import =>
    readTimelineJsJson(
      new TextEncoder().encode(
        JSON.stringify({ timeline: { date: [{ startDate, endDate, headline: 'A fair' }] } }),
      ),
      { name: 'x.json', ...options },
    );

  it.each([
    ['9/8/2020 14:30', '2020,9,9,16,45', '2020-09-08/2020-09-09', ['14:30', '16:45']],
    ['2020-09-08T14:30', '2020-09-09 16:45', '2020-09-08/2020-09-09', ['14:30', '16:45']],
    ['2020-09-08', '2020,9,8,16,45', '2020-09-08', [undefined, '16:45']],
  ])('of %s to %s are fields, for nobody knows their zone', (start, end, edtf, [from, to]) => {
    const { events, report } = readDates(start, end);
    expect(events[0]?.date?.edtf).toBe(edtf);
    expect([events[0]?.fields['startDate.time'], events[0]?.fields['endDate.time']]).toEqual([from, to]);
    expect(report.notes[0]?.what).toContain(from === undefined ? '1 time of day is' : '2 times of day are');
  });

  it('have the zone that they state, or that is given', () => {
    expect(readDates('2020-09-08T14:30Z').events[0]?.date?.edtf).toBe('2020-09-08T14:30Z');
    expect(readDates('2020-09-08T14:30:00+02:00').events[0]?.date?.edtf).toBe('2020-09-08T14:30:00+02:00');
    expect(readDates('2020-09-08T14:30', '', { zone: 'Europe/Paris' }).events[0]?.date?.edtf).toBe(
      '2020-09-08T14:30+02:00',
    );
  });

  it('are left out where they stand in a year, too', () => {
    const { events, report } = readSlides({
      start_date: { year: '2020-09-08 14:30' },
      text: { headline: 'A fair' },
    });
    expect(events[0]?.date?.edtf).toBe('2020-09-08');
    expect(report.notes[0]?.what).toContain('1 time of day is left out');
  });
});

describe('the format', () => {
  it.each([
    'ferry.json',
    'cut-off.json',
    'one-bad.json',
    'deep-time.json',
    'version-2.jsonp',
    'windows-1252.json',
  ])('of %s is detected from its beginning', (name) =>
    expect(isTimelineJsJson(bytesOf(name).subarray(0, 2000))).toBe(true),
  );

  it.each([
    '[{"id": 1, "content": "x", "start": "2020"}]',
    '{"dateTimeFormat": "iso8601", "events": [{"start": "1880", "title": "x"}]}',
    '{"version": 1, "id": "a", "events": [{"date": {"edtf": "2020"}}]}',
    'Year,Month,Headline\n2020,9,A fair\n',
  ])('is not that of %j', (head) => expect(isTimelineJsJson(head)).toBe(false));
});
