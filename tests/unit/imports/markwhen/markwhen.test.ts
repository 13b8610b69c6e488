import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Import, ImportOptions } from '../../../../src/lib/imports/import';
import { isMarkwhen, readMarkwhen } from '../../../../src/lib/imports/markwhen/read-markwhen';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/markwhen/${name}`));

async function read(name: string, options: Partial<ImportOptions> = {}): Promise<Import> {
  return readMarkwhen(bytesOf(name), { name, ...options });
}

async function readText(text: string, options: Partial<ImportOptions> = {}): Promise<Import> {
  return readMarkwhen(new TextEncoder().encode(text), { name: 'x.mw', ...options });
}

describe('a chronicle of the harbour', () => {
  it('has each event on its date', async () => {
    const { events } = await read('harbour.mw');
    expect(events.map(({ title, date }) => [title, date?.edtf])).toEqual([
      ['Ferry line opens', '2019-05-02'],
      ['Dredging agreed minutes', '2019-06'],
      ['Works', '2019-07/2019-09'],
      ['The first pier, all year', '1931'],
      ['Notice #1 to berths', '2019-10-12'],
      ['An anchor from the harbour bed', '-0043'],
      ['Wrecks of amphora jars', '-0299/-0199'],
      ['Crane closed', '2019-10-13/2019-10-15'],
      ['Crane repaired', '2019-10-16/2019-10-29'],
      ['Paint dries', '2019-11-30/2019-12-20'],
      ['Berths cleared', '2019-10-02/2019-10-11'],
      ['recent', undefined],
      ['What follows from it', undefined],
      ['Winter timetable', '2020-03-04/2020-03-06'],
      ['Summer timetable', '2020-05'],
      ['Crossing', '2020-10-04'],
      ['From dredging to crossing', '2019-07-01~/2020-10-03'],
      ['A week of fog', '2020-03-02/2020-03-08'],
      ['About then', '2021~'],
      ['No such day', undefined],
      ['A signal', '2020-03-01T09:30Z'],
      ['Open day', '2020-03-01'],
      ['Sounding', '2019-01-07'],
    ]);
  });

  it('has its title, and lanes of its outer sections', async () => {
    const { title, description, events, report } = await read('harbour.mw');
    expect([title, description]).toEqual(['Harbour works: a chronicle', 'Pier, ferry and crane.']);
    expect([...new Set(events.map(({ lane }) => lane))]).toEqual(['Planning', 'Ferry']);
    expect(events.find(({ title }) => title === 'Crane closed')?.fields).toEqual({ section: 'Crane' });
    expect(report.notes.map(({ what }) => what)).toEqual([
      'Dates of three numbers are day first: the header says so.',
      'The time of 1 event has no zone, and is left out: the day is kept. Choose a zone to keep the time.',
      'The header also has author, which a timeline has no place for.',
    ]);
  });

  it('has tags, persons, links, and the lines below an event', async () => {
    const { events } = await read('harbour.mw');
    expect(events[0]).toEqual({
      key: 'ferry-line-opens',
      row: 10,
      title: 'Ferry line opens',
      summary: 'With a brass band.\n- Programme\nIt rained, see https://courier.example/rain.',
      date: { edtf: '2019-05-02', asWritten: [], basis: 'inferred', reason: 'From line 10 of harbour.mw.' },
      lane: 'Planning',
      actors: ['council'],
      tags: ['planning', 'ferry'],
      sources: [
        { url: 'https://port.example/programme_(final)', title: 'Programme' },
        { url: 'https://courier.example/rain' },
      ],
      quotes: [],
      fields: {},
    });
    expect(events[1]).toMatchObject({
      key: 'dredging',
      sources: [{ url: 'https://council.example/minutes/7', title: 'minutes' }],
    });
    expect(events[4]).toMatchObject({ key: 'notice', fields: { completed: 'yes', place: 'Town hall' } });
    expect(events[6]?.tags).toEqual(['planning', 'amphora']);
  });

  it('keeps the words of a date that was worked out', async () => {
    const { events } = await read('harbour.mw');
    expect(
      events.filter(({ date }) => (date?.asWritten.length ?? 0) > 0).map(({ date }) => date?.asWritten),
    ).toEqual([
      ['after !notice 3 days'],
      ['2 weeks'],
      ['+ 1 month / 3 weeks'],
      ['before !notice 10 days'],
      ['!dredging / !crossing'],
    ]);
  });

  it('says which dates it could not read, and why', async () => {
    const { report } = await read('harbour.mw');
    expect(report.rows).toBe(24);
    expect(report.problems.map(({ kind, row, what, found }) => [kind, row, what, found])).toEqual([
      [
        'date',
        32,
        'the date counts from “now”, which is another day whenever the file is read',
        'now - 10 days',
      ],
      ['date', 33, 'the date counts from an event that has no date', '3 days'],
      ['date', 40, 'the date cannot be read', '2021-02-30'],
      ['value', 43, 'the event repeats: only the first is kept', 'every week for 12 times'],
      ['no-title', 44, 'the event has no title', '2022'],
    ]);
    expect([...report.unplaced]).toEqual([
      ['place', 1],
      ['completed', 1],
      ['section', 6],
    ]);
  });
});

describe('a file of an older version', () => {
  it('has sections with ends, pages, month first, and a zone', async () => {
    const { title, events, report } = await read('older.mw');
    expect(title).toBe('Old harbour');
    expect(events.map(({ title, lane, date, tags }) => [title, lane, date?.edtf, tags])).toEqual([
      ['Works begin', 'Pier', '2019-05-02T10:30-04:00', ['wood']],
      ['Piles driven', 'Pier', '2019-06', ['wood']],
      ['Opening', 'Old harbour', '2019-07-04T09:00-04:00/2019-07-04T17:00-04:00', undefined],
      ['A year of peace', 'Second page', '2020', undefined],
      ['Market', 'Fish', '2021', undefined],
    ]);
    expect(report.problems).toEqual([]);
    expect(report.notes.map(({ what }) => what)).toEqual([
      'Dates of three numbers are month first: so markwhen reads them where the header says nothing else.',
    ]);
  });
});

describe('a file that is almost right', () => {
  it('is read to where it is cut off', async () => {
    const { events } = await read('cut-off.mw');
    expect(events.map(({ title }) => title).slice(-1)).toEqual(['Crane closed']);
    expect(events.at(-1)?.summary).toBe('2 weeks');
  });

  it.each(['windows-1252.mw', 'utf-16.mw'])('has its letters: %s', async (name) => {
    const { title, events, report } = await read(name);
    expect([title, ...events.map((event) => event.title)]).toEqual([
      'Fähre',
      'Fähre „Möwe“ fährt',
      'Zweite Fahrt',
    ]);
    expect(report.problems).toHaveLength(name === 'windows-1252.mw' ? 1 : 0);
    expect(isMarkwhen(bytesOf(name))).toBe(true);
  });

  it('is refused where it has no event', () => {
    expect(() => readMarkwhen(new TextEncoder().encode('Dear Ada,\nhello.\n'), { name: 'x' })).toThrow(
      'the file has no event of markwhen',
    );
  });
});

it.each([
  ['Dear Ada,\n10:30 is fine.\n', false],
  ['date,title\n2020-01-01,x\n', false],
  ['{"2020": 1}', false],
  ['---\ntitle: x\n---\n2020: x\n', true],
  ['2020: x\n2021: y\n', true],
  ['# Heading\nSome words: and more\n', false],
])('%j is of markwhen: %s', (text, is) => {
  expect(isMarkwhen(text)).toBe(is);
});

describe('dates before a colon', () => {
  it.each([
    ['50 BCE - 50 CE', '-0049/0050'],
    ['1914-1918', '1914/1918'],
    ['1914/1918', '1914/1918'],
    ['2019-05-02/2019-06', '2019-05-02/2019-06'],
    ['12/2012', '2012-12'],
    ['2012/12', '2012-12'],
    ['5/2/2019', '2019-05-02'],
    ['2 May 2019 to 4 May 2019', '2019-05-02/2019-05-04'],
    ['Sep 2019 – Oct 2019', '2019-09/2019-10'],
    ['from 2019-05-30 / 2 weeks', '2019-05-30/2019-06-12'],
    ['2019-05 / 2 months', '2019-05/2019-06'],
    ['2019 / 2 years', '2019/2020'],
    ['2019-05 / 10 days', '2019-05-01~/2019-05-10~'],
    ['2019-01-31 / 1 month', '2019-01-31/2019-02-27'],
    ['2019-05-03 / 3 work days', '2019-05-03/2019-05-07'],
    ['2019-05-03 / 1 business day', '2019-05-03'],
    ['2019-05-05 / 1 week day', '2019-05-05/2019-05-06'],
    ['2019-05-02/..', '2019-05-02/..'],
    ['[2019-05..2019-07]', '[2019-05..2019-07]'],
    ['2019-05-02T09:30:15Z', '2019-05-02T09:30:15Z'],
    ['2019-05-02T09:30:00Z - 2019-05-02T11:00:00Z', '2019-05-02T09:30Z/2019-05-02T11:00Z'],
    ['12000', 'Y12000'],
  ])('%s: %s', async (written, edtf) => {
    const { events, report } = await readText(`${written}: Title\n`);
    expect(events.map(({ title, date }) => [title, date?.edtf])).toEqual([['Title', edtf]]);
    expect(report.problems).toEqual([]);
  });

  it.each([
    'now',
    '2019 - now',
    'Dec 19',
    '19 Dec - 24 Dec',
    'May',
    '13/13/2019',
    '2019-13',
    '0 BCE',
    'after !nobody 3 days',
  ])('%s has none: the event stays, and it is said', async (written) => {
    const { events, report } = await readText(`${written}: Title\n`);
    expect(events.map(({ title, date }) => [title, date])).toEqual([['Title', undefined]]);
    expect(report.problems.map(({ kind, found }) => [kind, found])).toEqual([['date', written]]);
  });

  it('are in the order that is chosen, where the header has none', async () => {
    const { events, report } = await readText('5/2/2019: Title\n', { order: 'dmy' });
    expect(events[0]?.date?.edtf).toBe('2019-02-05');
    expect(report.notes).toEqual([{ what: 'Dates of three numbers are day first, as chosen.' }]);
  });

  it('have the zone that an event says, or one that is chosen', async () => {
    const text = '2019-05-02 10:30: One\ntimezone: -3\n2019-05-02 10:30: Two\ntimezone: Atlantis\n';
    const { events, report } = await readText(text, { zone: 'Europe/Berlin' });
    expect(events.map(({ date }) => date?.edtf)).toEqual([
      '2019-05-02T10:30-03:00',
      '2019-05-02T10:30+02:00',
    ]);
    expect(report.problems.map(({ kind, row, found }) => [kind, row, found])).toEqual([
      ['value', 3, 'Atlantis'],
    ]);
  });
  it('have the zone of their section', async () => {
    const text = '# West\ntz: America/New_York\n2019-05-02 10:30: One\n# East\n2019-05-02 10:30: Two\n';
    const { events } = await readText(text, { zone: 'Europe/Berlin' });
    expect(events.map(({ date }) => date?.edtf)).toEqual([
      '2019-05-02T10:30-04:00',
      '2019-05-02T10:30+02:00',
    ]);
  });

  it('are at the start where the end is before it, and it is said', async () => {
    const { events, report } = await readText('2020 - 2019: Title\n');
    expect(events.map(({ date }) => date?.edtf)).toEqual(['2020']);
    expect(report.problems.map(({ kind, found }) => [kind, found])).toEqual([['value', '2020 - 2019']]);
  });
});
