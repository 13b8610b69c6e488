import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Import, ImportOptions } from '../../../../src/lib/imports/import';
import { isIcalendar, readIcalendar } from '../../../../src/lib/imports/icalendar/read-icalendar';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/icalendar/${name}`));

async function read(name: string, options: Partial<ImportOptions> = {}): Promise<Import> {
  return readIcalendar(bytesOf(name), { name, ...options });
}

async function readText(lines: readonly string[], options: Partial<ImportOptions> = {}): Promise<Import> {
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readIcalendar(new TextEncoder().encode(text), { name: 'x.ics', ...options });
}

const entry = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'SUMMARY:x', ...lines, 'END:VEVENT'];

describe('a calendar of the harbour', () => {
  it('has each event on its date', async () => {
    const { events } = await read('harbour.ics');
    expect(Object.fromEntries(events.map(({ key, date }) => [key.split('@')[0], date?.edtf]))).toEqual({
      'one-day': '2025-03-11',
      days: '2025-07-04/2025-07-06',
      duration: '2025-02-28/2025-03-06',
      utc: '2025-06-19T09:30Z',
      'file-zone': '2025-06-19T09:30+02:00/2025-06-19T11:00:15+02:00',
      'file-zone-winter': '2025-10-26T02:30+02:00/2025-10-26T04:00+01:00',
      iana: '2025-01-19T09:30-05:00',
      floating: '2025-08-02',
      series: expect.any(String),
      html: '2025-10-12',
      'unknown-zone': '2025-11-01',
      marked: '2025-12-01/2025-12-02',
    });
    expect(events.map(({ key, date }) => [key, date?.edtf])).toEqual(
      expect.arrayContaining([
        ['series@harbour.example', '2025-09-01'],
        ['series@harbour.example/20250908', '2025-09-09'],
      ]),
    );
  });

  it('has its title and what is said of it', async () => {
    const { title, description, format } = await read('harbour.ics');
    expect({ title, description, format }).toEqual({
      title: 'Harbour office, diary',
      description: 'What the harbour office did.\nKept since 2019.',
      format: 'icalendar',
    });
  });

  it('has texts without escapes and folds, tags, fields, and the pages that it names', async () => {
    const { events } = await read('harbour.ics');
    expect(events[0]).toEqual({
      key: 'one-day@harbour.example',
      row: 1,
      title: 'Council vote on the pier; 17 to 14',
      summary: 'The council agreed, after two hours.\nMinutes: https://council.example/minutes/7.',
      date: { edtf: '2025-03-11', asWritten: [], basis: 'inferred', reason: 'From event 1 of harbour.ics.' },
      tags: ['Council', 'Pier, north', 'Vote'],
      sources: [{ url: 'https://courier.example/a' }, { url: 'https://council.example/minutes/7' }],
      quotes: [],
      fields: { LOCATION: 'Town hall, room 2' },
    });
  });

  it('has attached pages with their names, and people in its fields', async () => {
    const court = (await read('harbour.ics')).events.find(({ key }) => key.startsWith('utc'));
    expect(court?.sources).toEqual([
      { url: 'https://court.example/order.pdf', title: 'Order; signed: 19 June.pdf' },
    ]);
    expect(court?.fields).toEqual({ ORGANIZER: 'Clerk, harbour court (clerk@court.example)' });
  });

  it('has the text, links and quotes of HTML', async () => {
    const notice = (await read('harbour.ics')).events.find(({ key }) => key.startsWith('html'));
    expect(notice).toMatchObject({
      summary: 'See the notice.\nAll berths close at noon.',
      sources: [{ url: 'https://port.example/notice', title: 'the notice' }],
      quotes: [{ text: 'All berths close at noon.' }],
    });
  });

  it('says what is left out, what was not read, and what has no place', async () => {
    const { report } = await read('harbour.ics');
    expect(report.rows).toBe(17);
    expect(report.problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
      ['value', 4, 'ATTACH', 'image/png'],
      ['value', 9, 'RRULE', 'FREQ=WEEKLY;COUNT=8'],
      ['left-out', 11, 'STATUS', 'Regatta'],
      ['left-out', 12, undefined, 'VTODO Paint the crane'],
      ['left-out', 13, undefined, 'VJOURNAL Note of the week'],
      ['value', 15, 'DTSTART', 'Old Harbour Clock'],
      ['no-title', 17, 'SUMMARY', 'untitled@harbour.example'],
    ]);
    expect([...report.unplaced]).toEqual([
      ['LOCATION', 1],
      ['ORGANIZER', 1],
      ['RRULE', 1],
    ]);
    expect(report.notes).toEqual([
      {
        column: 'DTSTART',
        what: 'The time of 1 event has no zone, and is left out: the day is kept. Choose a zone to keep the time.',
      },
    ]);
  });

  it('keeps a time without a zone where one is chosen', async () => {
    const { events, report } = await read('harbour.ics', { zone: 'Europe/Lisbon' });
    const concert = events.find(({ key }) => key.startsWith('floating'));
    expect(concert?.date?.edtf).toBe('2025-08-02T19:00+01:00/2025-08-03T00:00+01:00');
    expect(report.notes).toEqual([]);
  });

  it('has the same keys each time', async () => {
    const [one, two] = [await read('harbour.ics'), await read('harbour.ics')];
    expect(one.events.map(({ key }) => key)).toEqual(two.events.map(({ key }) => key));
    expect(new Set(one.events.map(({ key }) => key)).size).toBe(one.events.length);
  });
});

describe('a file that is almost right', () => {
  it('is read to where it is cut off', async () => {
    const { events, report } = await read('cut-off.ics');
    expect(events.map(({ title }) => title).slice(-2)).toEqual(['Court order', 'Hea']);
    expect(
      report.problems.filter(({ kind }) => kind === 'damaged').map(({ row, what }) => [row, what]),
    ).toEqual([
      [5, 'the event breaks off: what was read of it is kept'],
      [5, 'the file ends before its calendar does: what stood behind is missing'],
    ]);
  });

  it('gives its good events beside a bad one', async () => {
    const { events, report } = await read('one-bad.ics');
    expect(events.map(({ title, date, summary }) => [title, date?.edtf, summary])).toEqual([
      ['First', '2024-01-02', undefined],
      ['A day that no calendar has', undefined, undefined],
      ['Ends before it starts', '2024-01-04T10:00Z', 'First line\nand one that its program did not fold'],
      ['Last', '2024-01-05', undefined],
    ]);
    expect(report.problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
      ['date', 2, 'DTSTART', '20240230'],
      ['value', 2, undefined, 'this is no line'],
      ['value', 3, 'DTEND', '20240104T090000Z'],
    ]);
  });

  it.each(['windows-1252.ics', 'utf-16.ics', 'folded-letter.ics'])('has its letters: %s', async (name) => {
    const { events, report } = await read(name);
    expect(events.map(({ title }) => title)).toEqual(['Fähre „Möwe“ fährt']);
    expect(report.problems.map(({ what }) => what)).toEqual(
      name === 'windows-1252.ics' ? ['the file is not UTF-8, and is read as Windows-1252'] : [],
    );
    expect(isIcalendar(bytesOf(name))).toBe(true);
  });

  it('is refused where it has no calendar', () => {
    const other = new TextEncoder().encode('BEGIN:VCARD\nFN:Ada\nEND:VCARD\n');
    expect(isIcalendar(other)).toBe(false);
    expect(() => readIcalendar(other, { name: 'x.vcf' })).toThrow('the file has no calendar');
  });
});

it('several calendars of one file are lanes', async () => {
  const { events, title } = await read('two-calendars.ics');
  expect(title).toBe('Council');
  expect(events.map(({ key, lane }) => [key, lane])).toEqual([
    ['same', 'Council'],
    ['same-2', 'Port'],
  ]);
});

describe('dates of events', () => {
  it.each([
    [['DTSTART:20250311'], '2025-03-11'],
    [['DTSTART;VALUE=DATE:20250311', 'DTEND;VALUE=DATE:20250311'], '2025-03-11'],
    [['DTSTART;VALUE=DATE:20250311', 'DURATION:P3D'], '2025-03-11/2025-03-13'],
    [['DTSTART:20250311T093015Z'], '2025-03-11T09:30:15Z'],
    [['DTSTART:20250311T233000Z', 'DURATION:PT1H'], '2025-03-11T23:30Z/2025-03-12T00:30Z'],
    [['DTSTART;TZID=Asia/Kolkata:18990101T120000'], '1899-01-01T06:38:50Z'],
    [['DTSTART;TZID=/citadel.org/20250101_1/Europe/Berlin:20250701T120000'], '2025-07-01T12:00+02:00'],
    [['DTSTART;TZID="Europe/Paris":20250701T120000'], '2025-07-01T12:00+02:00'],
    [['DTSTART;TZID=Europe/Berlin:20250330T023000'], '2025-03-30T02:30+01:00'],
    [['DTSTART;TZID=Europe/Berlin:20251026T023000'], '2025-10-26T02:30+02:00'],
    [['DTSTART:20250311T190000', 'DTEND:20250313T000000'], '2025-03-11/2025-03-12'],
    [
      ['DTSTART;TZID=Europe/Berlin:20250311T120000', 'DTEND:20250311T113000Z'],
      '2025-03-11T12:00+01:00/2025-03-11T11:30Z',
    ],
  ])('%j: %s', async (lines, edtf) => {
    const { events } = await readText(entry(...lines));
    expect(events[0]?.date?.edtf).toBe(edtf);
  });

  it.each([['DTSTART:20251301'], ['DTSTART:20250311T250000Z'], ['DTSTART:soon'], ['DTEND:20250311']])(
    '%s is none: the event stays, and it is said',
    async (line) => {
      const { events, report } = await readText(entry(line));
      expect(events.map(({ date }) => date)).toEqual([undefined]);
      expect(report.problems.map(({ kind }) => kind)).toEqual(['date']);
    },
  );
});

it('a series whose first event was moved is that event alone', async () => {
  const series = ['UID:s', 'DTSTART:20250901T100000Z'];
  const { events, report } = await readText([
    ...entry(...series, 'RRULE:FREQ=DAILY'),
    ...entry('UID:s', 'RECURRENCE-ID:20250901T100000Z', 'DTSTART:20250902T100000Z'),
  ]);
  expect(events.map(({ date }) => date?.edtf)).toEqual(['2025-09-02T10:00Z']);
  expect(report.problems.map(({ kind, row }) => [kind, row])).toEqual([['left-out', 1]]);
});

it('nothing of a calendar that calls off is an event', async () => {
  const { events, report } = await readText(['METHOD:CANCEL', ...entry('UID:1', 'DTSTART:20250901')]);
  expect(events).toEqual([]);
  expect(report).toMatchObject({ rows: 1, problems: [{ kind: 'left-out', column: 'METHOD' }] });
});
