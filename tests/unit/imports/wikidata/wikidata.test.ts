import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/lib/model/dates';
import type { Import } from '../../../../src/lib/imports/import';
import { isWikidata, readWikidata } from '../../../../src/lib/imports/wikidata/read-wikidata';
import { readTimeValue } from '../../../../src/lib/imports/wikidata/time-value';

/* Answers of queries and data of items, invented in the shapes that Wikidata gives. */

const bytesOf = (name: string): Uint8Array => readFileSync(`tests/fixtures/imports/wikidata/${name}`);
const read = (name: string): Import => readWikidata(bytesOf(name), { name });
const eventOf = (from: Import, key: string) => from.events.find((event) => event.key === key);
const FORMS = ['results.json', 'rows.json', 'query.csv', 'query.tsv'] as const;

const RIGHT = [
  ['Q101', '1789-07-14'],
  ['Q102', '-0030-09-02'],
  ['Q103', '1900'],
  ['Q104', '1901-01-01'],
  ['Q105', '1902-05'],
  ['Q106', '189X'],
  ['Q107', '[1801..1900]'],
  ['Q108', '[-0499..-0400]'],
  ['Q109', undefined],
  ['Q110', undefined],
  ['Q111', '1950-06-01'],
  ['Q112', 'Y-13798000000'],
  ['Q113', '[1001..2000]'],
  ['Q114', undefined],
  ['Q115', '[-0048..-0039]'],
] as const;

describe.each(FORMS)('the answer of a query: %s', (name) => {
  const whole = read(name);

  it('has dates as precise as they are known', () => {
    expect(whole.events.map(({ key, date }) => [key, date?.edtf])).toEqual(RIGHT);
    for (const { date } of whole.events) expect(date === undefined || parseEdtf(date.edtf).ok).toBe(true);
  });

  it('joins the rows of an item, and says so', () => {
    expect(whole.report.rows).toBe(16);
    expect(eventOf(whole, 'Q101')?.fields).toEqual({ placeLabel: 'Ostrel; Brandmouth' });
    expect(whole.report.notes[0]?.what).toContain('1 row is of the same item and date');
  });

  it('names the references and the item as sources', () => {
    expect(eventOf(whole, 'Q101')?.sources).toEqual([
      { url: 'https://archive.example/bastion' },
      { url: 'https://www.wikidata.org/wiki/Q101', title: 'Storming of the bastion – Wikidata' },
    ]);
  });

  it('says which dates nobody knows, and which item has no label', () => {
    const { problems } = whole.report;
    expect(problems.map(({ kind, column }) => [kind, column])).toEqual([
      ['date', 'date'],
      ['date', 'date'],
      ['value', 'itemLabel'],
    ]);
    expect(problems[0]?.what).toBe('Wikidata does not know the date');
    const row = problems[0]?.row;
    expect(row).toBe(name.endsWith('json') ? 10 : 11);
  });
});

describe('an answer without precision', () => {
  const whole = read('without-precision.csv');

  it('takes the first day of a year for the year, and flags it', () => {
    expect(whole.events.map(({ date }) => date?.edtf)).toEqual([
      '1900',
      '1902-05-01',
      '1914-07-28/1918-11-11',
    ]);
    expect(whole.report.problems).toMatchObject([{ kind: 'doubtful-date', row: 2, column: 'date' }]);
  });

  it('leaves out an end before its start, and says so', () => {
    const text =
      'item,itemLabel,date,endDate\n' +
      'http://www.wikidata.org/entity/Q1,A siege,1914-07-28T00:00:00Z,1913-11-11T00:00:00Z\n';
    const { events, report } = readWikidata(Buffer.from(text), { name: 'a.csv' });
    expect(events.map(({ date }) => date?.edtf)).toEqual(['1914-07-28']);
    expect(report.problems).toMatchObject([
      { kind: 'doubtful-date', row: 2, column: 'endDate', found: '1913-11-11T00:00:00Z' },
    ]);
  });

  it('has the quotation of a reference', () => {
    expect(whole.events[2]?.quotes).toEqual([{ text: 'It broke out in July' }]);
  });
});

describe('the data of items', () => {
  const whole = read('entities.json');

  it('has no year 0, knows two calendars, and takes the best claim', () => {
    expect(whole.events.map(({ key, title, date }) => [key, title, date?.edtf])).toEqual([
      ['Q201', 'Sea battle', '-0030-09-02'],
      ['Q202', 'A war', '1914-07-28/1918-11'],
      ['Q203-P569', 'Old king: birth', '1491-07-07'],
      ['Q203-P570', 'Old king: death', '1547-02-07'],
      ['Q204', 'Nobody knows', undefined],
      ['Q205-P571', 'A village: inception', '[1201..1300]'],
    ]);
  });

  it('has the pages and quotations of its references', () => {
    const event = eventOf(whole, 'Q201');
    expect(event?.summary).toBe('battle of two fleets');
    expect(event?.sources).toEqual([
      { url: 'https://archive.example/battle', title: 'The battle' },
      { url: 'https://www.wikidata.org/wiki/Q201', title: 'Sea battle – Wikidata' },
    ]);
    expect(event?.quotes).toEqual([
      { text: 'Two fleets met off the cape', url: 'https://archive.example/battle' },
    ]);
  });

  it('says what was converted, what is unknown and what is gone', () => {
    expect(whole.report.problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['doubtful-date', 3],
      ['doubtful-date', 3],
      ['date', 4],
      ['date', 4],
      ['no-title', 6],
    ]);
  });
});

describe('the starts and ends of an item', () => {
  const claim = (year: number, rank = 'normal'): object => ({
    mainsnak: {
      snaktype: 'value',
      datavalue: { type: 'time', value: { time: `+${year}-00-00T00:00:00Z`, precision: 9 } },
    },
    rank,
  });
  const readClaims = (claims: object): Import => {
    const item = { type: 'item', id: 'Q1', labels: { en: { language: 'en', value: 'An office' } }, claims };
    return readWikidata(Buffer.from(JSON.stringify([item])), { name: 'a.json' });
  };
  const datesOf = ({ events }: Import): readonly unknown[] => events.map(({ date }) => date?.edtf);
  const saidOf = ({ report }: Import): readonly unknown[] =>
    report.problems.map(({ kind, row, column, found }) => [kind, row, column, found]);

  it('belong together where there is one of each', () => {
    const one = readClaims({ P580: [claim(1901)], P582: [claim(1905)] });
    expect(datesOf(one)).toEqual(['1901/1905']);
    expect(saidOf(one)).toEqual([]);
    const best = readClaims({ P580: [claim(1901)], P582: [claim(1904), claim(1905, 'preferred')] });
    expect(datesOf(best)).toEqual(['1901/1905']);
  });

  it.each([
    [[1901, 1911], [1905], ['1901', '1911'], '+1905-00-00T00:00:00Z'],
    [[1901, 1911], [1905, 1915], ['1901', '1911'], '+1905-00-00T00:00:00Z, +1915-00-00T00:00:00Z'],
    [[1901], [1905, 1915], ['1901'], '+1905-00-00T00:00:00Z, +1915-00-00T00:00:00Z'],
  ])('do not where there are several: %j and %j', (starts, ends, dates, found) => {
    const several = readClaims({
      P580: starts.map((year) => claim(year)),
      P582: ends.map((year) => claim(year)),
    });
    expect(datesOf(several)).toEqual(dates);
    expect(saidOf(several)).toEqual([['doubtful-date', 1, 'P582', found]]);
  });

  it('are the start alone where the end is before it', () => {
    const reversed = readClaims({ P580: [claim(1901)], P582: [claim(1899)] });
    expect(datesOf(reversed)).toEqual(['1901']);
    expect(saidOf(reversed)).toEqual([['doubtful-date', 1, 'P582', '1901 to 1899']]);
    expect(reversed.report.problems[0]?.what).toBe('the end is before the start, and is left out');
  });
});

describe('a file that is almost right', () => {
  it('gives the other items where one is damaged, and says on which line it is', () => {
    const item = (id: string): string => JSON.stringify({ type: 'item', id, labels: {}, claims: {} });
    const text = `[\n${item('Q1')},\n{"type": "item", "id": }, \n${item('Q3')}\n]`;
    const { events, report } = readWikidata(Buffer.from(text), { name: 'a.json' });
    expect(events.map(({ key, row }) => [key, row])).toEqual([
      ['Q1', 1],
      ['Q3', 3],
    ]);
    expect(report.rows).toBe(3);
    expect(report.problems.map(({ kind, row, what }) => [kind, row, what])).toContainEqual([
      'damaged',
      2,
      'item 2, which begins on line 3, cannot be read',
    ]);
    expect(report.problems.filter(({ kind }) => kind === 'no-title')).toEqual([]);
  });

  it('gives what is whole where it is cut off', () => {
    const { events, report } = read('cut-off.json');
    expect(events[0]?.key).toBe('Q101');
    expect(report.problems.some(({ kind, row }) => kind === 'damaged' && row === undefined)).toBe(true);
  });

  it('gives the others where one is damaged, and says which it is', () => {
    const { events, report } = read('one-bad.json');
    expect(events.map(({ key }) => key)).toEqual(RIGHT.map(([key]) => key).filter((key) => key !== 'Q102'));
    expect(report.problems).toContainEqual(expect.objectContaining({ kind: 'damaged', row: 3 }));
  });

  it('is refused where it is no answer', () => {
    const bytes = new TextEncoder().encode('{"boolean": true}');
    expect(() => readWikidata(bytes, { name: 'a.json' })).toThrow('there are no answers of a query');
  });

  it('is read as Windows-1252 where it is not UTF-8, and said', () => {
    const text = 'item,itemLabel,date\nhttp://www.wikidata.org/entity/Q1,Café,1900-05-02T00:00:00Z\n';
    const { events, report } = readWikidata(Buffer.from(text, 'latin1'), { name: 'a.csv' });
    expect(events[0]?.title).toBe('Café');
    expect(report.problems[0]?.what).toContain('Windows-1252');
  });
});

describe('a moment of Wikidata', () => {
  it.each([
    ['+2001-12-31T00:00:00Z', { precision: 11, hasNoYearZero: true }, '2001-12-31'],
    ['+0044-03-15T00:00:00Z', { precision: 11, hasNoYearZero: true }, '0044-03-15'],
    ['-0044-03-15T00:00:00Z', { precision: 11, hasNoYearZero: true }, '-0043-03-15'],
    ['-0044-03-15T00:00:00Z', { precision: 11, hasNoYearZero: true, isJulian: true }, '-0043-03-13'],
    ['+1582-10-04T00:00:00Z', { precision: 11, hasNoYearZero: true, isJulian: true }, '1582-10-14'],
    ['+1900-02-29T00:00:00Z', { precision: 11, hasNoYearZero: true, isJulian: true }, '1900-03-13'],
    ['-0001-00-00T00:00:00Z', { precision: 9, hasNoYearZero: true }, '0000'],
    ['+2020-00-00T00:00:00Z', {}, '2020'],
    ['+2020-05-00T00:00:00Z', {}, '2020-05'],
    ['2020-05-04T09:30:00Z', {}, '2020-05-04T09:30:00Z'],
    ['1801-01-01T00:00:00Z', { precision: 7 }, '[1801..1900]'],
    ['1999-01-01T00:00:00Z', { precision: 8 }, '199X'],
  ])('%s %j is %s', (text, context, edtf) => {
    expect(readTimeValue(text, context)).toMatchObject({ kind: 'date', edtf });
    expect(parseEdtf(edtf).ok).toBe(true);
  });

  it.each(['2020-13-01T00:00:00Z', '2021-02-29T00:00:00Z', 'soon', ''])('%s is none', (text) => {
    expect(readTimeValue(text, { precision: 11 })).toEqual({ kind: 'unread' });
  });

  it.each(['+1700-02-30T00:00:00Z', '+1901-02-29T00:00:00Z', '+1700-04-31T00:00:00Z'])(
    '%s is none of the Julian calendar',
    (text) => {
      expect(readTimeValue(text, { precision: 11, isJulian: true })).toEqual({ kind: 'unread' });
    },
  );
});

describe('the beginning of a file', () => {
  it.each([...FORMS, 'without-precision.csv', 'entities.json', 'cut-off.json', 'one-bad.json'])(
    'says that it is of Wikidata: %s',
    (name) => {
      expect(isWikidata(bytesOf(name).subarray(0, 65_536))).toBe(true);
    },
  );

  it.each(['title,date\nA,2020', '{"events": []}', '[{"title": "a", "start": "2020"}]', ''])(
    'says that it is not: %s',
    (text) => {
      expect(isWikidata(text)).toBe(false);
    },
  );
});
