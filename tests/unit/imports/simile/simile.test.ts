import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFault, type Import, type ImportOptions } from '../../../../src/lib/imports/import';
import { isSimile, readSimile } from '../../../../src/lib/imports/simile/read-simile';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/imports/simile/${name}`));

function read(name: string, options: Partial<ImportOptions> = {}): Import {
  return readSimile(bytesOf(name), { name, ...options });
}

function readEvents(...events: readonly object[]): Import {
  return readSimile(new TextEncoder().encode(JSON.stringify({ events })), { name: 'x.json' });
}

const datesOf = ({ events }: Import): readonly unknown[] => events.map(({ row, date }) => [row, date?.edtf]);

describe('the XML of SIMILE Timeline', () => {
  it('has each event on its date', () => {
    expect(datesOf(read('harbour.xml'))).toEqual([
      [1, '2006-05-28T09:00:00Z/2006-06-15T09:00:00Z'],
      [2, '[2006-06-16..2006-06-26]'],
      [3, '2006-08-02'],
      [4, '1963-11-22T12:30:00-06:00'],
      [5, '[1880..1882]'],
      [6, '-0499'],
      [7, '-0500'],
      [8, '1900/1912'],
      [9, undefined],
      [10, undefined],
      [12, '1940'],
      [13, '1945'],
    ]);
  });

  it('says what cannot be read, and where', () => {
    const { report } = read('harbour.xml');
    expect(report.rows).toBe(13);
    expect(report.problems.map(({ kind, row, column, found }) => [kind, row, column, found])).toEqual([
      ['doubtful-date', 13, 'end', 'later'],
      ['doubtful-date', 8, 'latestStart', '1902, 1910'],
      ['date', 9, 'start', 'some day'],
      ['date', 10, 'start', ''],
      ['no-title', 11, 'title', 'No title'],
      ['doubtful-date', 12, 'end', '1935'],
    ]);
    expect([...report.unplaced]).toEqual([
      ['image', 1],
      ['color', 1],
      ['latestStart', 1],
      ['earliestEnd', 1],
    ]);
  });

  it('has what an event says and links to', () => {
    const { events } = read('harbour.xml');
    expect(events[0]).toMatchObject({
      title: 'Writing the plan',
      summary: 'A few days to write it, see the plan.',
      sources: [{ url: 'https://council.example/plan', title: 'the plan' }],
      fields: { image: 'https://pictures.example/plan.png' },
    });
    expect(events[2]).toMatchObject({ key: 'trip', sources: [{ url: 'https://travel.example/beijing' }] });
    expect(events.at(-1)).toMatchObject({
      summary: 'With markup.',
      sources: [{ url: 'https://a.example/?x=1&y=2', title: 'markup' }],
    });
  });

  it('is read as far as it is whole', () => {
    const cut = read('cut-off.xml');
    expect(cut.events.map(({ row }) => row)).toEqual([1]);
    expect(cut.report.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['damaged', 2],
      ['damaged', undefined],
    ]);
    expect(read('one-bad.xml').events.map(({ title }) => title)).toContain('Three');
    expect(read('windows-1252.xml').events[0]?.title).toBe('Über die Brücke');
  });
});

describe('the JSON of SIMILE Timeline', () => {
  it('has each event on its date, and notes what is left out', () => {
    const file = read('cubism.js.txt');
    expect(datesOf(file)).toEqual([
      [1, '1880'],
      [2, '1880/1890'],
      [3, '1881-05/1882'],
      [4, '[1883-01-01..1884-12-31]'],
      [5, '1885-03-04T10:00:00Z'],
      [6, '1885-03-04'],
      [7, '[1886..1887]'],
      [8, '-0043-03-15'],
      [9, '1890'],
      [10, '1891'],
    ]);
    expect(file.report.notes.map(({ what }) => what)).toEqual([
      '1 time of day has no zone and is left out; the day is kept.',
    ]);
    expect(file.report.problems).toEqual([]);
    expect(file.events[9]?.quotes).toEqual([{ text: 'Cubes, he said.' }]);
    expect(file.events[0]?.sources).toEqual([{ url: 'https://shop.example/1.htm' }]);
    expect(file.events[5]?.key).toBe('7');
    expect(read('cubism.js.txt', { zone: 'Europe/Paris' }).events[5]?.date?.edtf).toBe(
      '1885-03-04T09:50:39Z',
    );
  });

  it('keeps the day of the offset that a time states', () => {
    expect(
      datesOf(
        readEvents(
          { title: 'a', start: '2020-09-07T19:00:00-05:00' },
          { title: 'b', start: '2020-09-08T19:00:00-05:00' },
          { title: 'c', start: '2020-09-09T19:00:00-05:00' },
        ),
      ),
    ).toEqual([
      [1, '2020-09-07T19:00:00-05:00'],
      [2, '2020-09-08T19:00:00-05:00'],
      [3, '2020-09-09T19:00:00-05:00'],
    ]);
    expect(
      datesOf(readEvents({ title: 'a', start: '2020-09-08T00:00-05:00', end: '2020-09-10T00:00-05:00' })),
    ).toEqual([[1, '2020-09-08/2020-09-10']]);
  });

  it('leaves out an end before its start, of a span and of a time within', () => {
    const file = readEvents(
      { title: 'a', start: '1940', end: '1935' },
      { title: 'b', start: '1940', end: '1935', durationEvent: false },
    );
    expect(datesOf(file)).toEqual([
      [1, '1940'],
      [2, '1940'],
    ]);
    expect(file.report.problems).toEqual(
      [1, 2].map((row) => ({
        kind: 'doubtful-date',
        row,
        column: 'end',
        what: 'the end is before the start, and is left out',
        found: '1935',
        fix: 'look at both dates',
      })),
    );
  });

  it.each(['', '{"a": 1}', '<svg/>', 'x'])('refuses %j', (text) => {
    expect(() => readSimile(new TextEncoder().encode(text), { name: 'x' })).toThrow(ImportFault);
  });
});

describe('the format', () => {
  it.each(['harbour.xml', 'cut-off.xml', 'one-bad.xml', 'windows-1252.xml', 'cubism.js.txt'])(
    'of %s is detected from its beginning',
    (name) => expect(isSimile(bytesOf(name).subarray(0, 2000))).toBe(true),
  );

  it.each([
    '<html><body><data><event></event></data></body></html>',
    '<gpx><data/></gpx>',
    '[{"id": 1, "content": "x", "start": "2020"}]',
    '{"events": [{"start_date": {"year": "2020"}}], "title": "x", "start": 1}',
    'start,title\n2020,x\n',
  ])('is not that of %j', (head) => expect(isSimile(head)).toBe(false));
});
