import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/lib/imports/table/read-table-file.js';
import { readFixture, textBytes } from './fixtures.js';

describe('sources and quotes of a row', () => {
  const { events, report } = readFixture('references.csv');
  const row = (title: string) => events.find((event) => event.title === title);

  it('are one source where words and an address stand beside each other', () => {
    expect(row('One and an address')).toMatchObject({
      sources: [{ url: 'https://post.example/1', title: 'The Post', published: '2 May 1901' }],
      quotes: [{ text: 'It rained.', url: 'https://post.example/1' }],
      importance: 50,
      attribution: 'The Post',
      actors: ['Kim', 'Lee, Jo'],
    });
  });

  it.each([
    ['Only an address', [{ url: 'https://post.example/2' }]],
    ['A link', [{ url: 'https://post.example/3', title: 'The Post, page 3' }]],
    ['Words alone', [{ title: 'The Post, p. 4', published: '1904' }]],
    ['No address', [{ title: 'The Post' }]],
    ['An address in words', [{ url: 'https://post.example/8', title: 'See, and the shelf' }]],
    [
      'Two addresses',
      [{ url: 'https://post.example/9' }, { url: 'https://post.example/10' }, { title: 'The Post' }],
    ],
    ['Script', [{ title: 'x' }]],
  ])('are as the row has them: %s', (title, sources) => {
    expect(row(title)?.sources).toEqual(sources);
  });

  it('are plain text, whatever markup a cell has', () => {
    expect(row('Markup & more')?.actors).toEqual(['Kim', 'Lee']);
    expect(JSON.stringify(events)).not.toMatch(/<|javascript:/);
  });

  it('say what is no address and no importance, and keep it in the fields', () => {
    expect(report.problems.map(({ row, column, found }) => [row, column, found])).toEqual([
      [6, 'url', 'see the shelf'],
      [7, 'importance', 'very'],
    ]);
    expect(row('No address')?.fields).toEqual({ url: 'see the shelf' });
    expect(row('Not so important')?.fields).toEqual({ importance: 'very' });
  });
});

describe('keys of events', () => {
  it('are their own ids, else their titles, each once', () => {
    const keys = (text: string): readonly string[] =>
      readTableFile(textBytes(text), { name: 'x.csv' }).events.map(({ key }) => key);
    expect(keys('title,date\nA storm,1901\nA storm,1902\nÄußerst,1903\n')).toEqual([
      ...['a-storm', 'a-storm-2', 'au-erst'],
    ]);
    expect(keys('id,title,date\n7,A,1901\n,B,1902\n7,C,1903\n')).toEqual(['7', 'b', '7-2']);
  });

  it('are the same when a row comes before them', () => {
    const before = readFixture('day-first.csv').events.map(({ key, title }) => [title, key]);
    const text = 'Date;Title\n1900;Another\n8/9/1952;Crossing 1\n13/9/1953;Crossing 4\n';
    const after = readTableFile(textBytes(text), { name: 'x.csv' }).events.map(({ key, title }) => [
      title,
      key,
    ]);
    expect(after.slice(1)).toEqual([before[0], before[3]]);
  });
});

describe('our own table', () => {
  const { events, report } = readFixture('own-export.csv');

  it('gives the events that it came from, a row for each quote', () => {
    expect(events.map(({ key }) => key)).toEqual(Array.from({ length: 9 }, (_, at) => `event-${at + 1}`));
    expect(report.rows).toBe(11);
    expect(events[2]).toEqual({
      key: 'event-3',
      row: 4,
      title: 'The crane number 3 is raised',
      summary: 'A crane.',
      date: { edtf: '1950-03-02', asWritten: ['2.3.1950'], basis: 'stated' },
      lane: 'Cranes and men',
      actors: ['Port board', 'Union; north'],
      tags: ['crane'],
      importance: 40,
      kind: 'event',
      attribution: 'The Quay',
      sources: [
        { url: 'https://quay.example/cranes', title: 'Cranes of the quay', published: '1950-12-01' },
        { title: 'Log of the board', published: '1951' },
      ],
      quotes: [
        { text: 'Crane 3 was raised', url: 'https://quay.example/cranes' },
        { text: 'the third crane' },
        { text: 'on the north side' },
        { text: 'Raised.', url: 'https://quay.example/cranes' },
      ],
      fields: {},
    });
  });

  it('gives reasons, and texts without what guards them in a spreadsheet', () => {
    expect(events[4]).toMatchObject({
      title: '=Crane number 5',
      date: { basis: 'relative', reason: 'The day after the first of May.', asWritten: ['the day after'] },
      fields: { difference: 'one says the third' },
    });
    expect([...report.unplaced]).toEqual([['difference', 1]]);
  });

  it('says which event has no date or no title', () => {
    const head = 'event,title,edtf,basis,as_written,quote,source';
    const read = readTableFile(textBytes(`${head}\na,A,soon,,,q,s\nb,,1901,,,q,s\nc,C,1902,,,,\n`), {
      name: 'x.csv',
    });
    expect(read.events.map(({ key, date }) => [key, date])).toEqual([
      ['a', undefined],
      ['c', { edtf: '1902', asWritten: [], basis: 'inferred', reason: 'From row 4 of x.csv.' }],
    ]);
    expect(read.report.problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ['date', 2, 'edtf'],
      ['no-title', 3, 'title'],
    ]);
  });
});
