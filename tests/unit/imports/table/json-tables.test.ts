import { describe, expect, it } from 'vitest';
import { readTableRows } from '../../../../src/lib/imports/table/read-rows.js';
import { datesOf, readFixture, textBytes } from './fixtures.js';

const rowsOf = (value: unknown) => readTableRows(textBytes(JSON.stringify(value)), { name: 'x.json' });

describe('rows of JSON', () => {
  it('reads a list of objects: objects within, lists, numbers of 64 bits', () => {
    const read = readFixture('sluices.json');
    expect(read.events).toHaveLength(10);
    expect(read.events[9]).toEqual({
      key: '1000000000000000009',
      row: 10,
      title: 'Sluice 10 opened',
      date: { edtf: '1859-04', asWritten: [], basis: 'inferred', reason: 'From row 10 of sluices.json.' },
      tags: ['water', 'works'],
      sources: [{ url: 'https://sluices.example/10' }],
      quotes: [],
      fields: { town: 'Brandmouth', pier: '9' },
    });
    expect([...read.report.unplaced]).toEqual([
      ['town', 10],
      ['pier', 10],
    ]);
  });

  it('reads an object on each line, and says which line is none', () => {
    const read = readFixture('sluices.ndjson');
    expect(read.events.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 9, 10, 11, 12]);
    expect(read.report.rows).toBe(11);
    expect(read.report.problems).toEqual([
      expect.objectContaining({ kind: 'damaged', row: 7, found: '{"id": 7, "name": "Half a li' }),
    ]);
  });

  it.each([
    ['a list', '[{"title": "a", "n": NaN}, {"title": "b", "n": -Infinity}]'],
    ['a list with an item on each line', '[\n{"title": "a", "n": NaN},\n{"title": "b"}\n]'],
    ['a list whose commas begin lines', '[{"title": "a", "n": NaN}\n,{"title": "b"}\n]'],
    ['a list with a field on each line', '[\n{\n"title": "a",\n"n": NaN\n},\n{\n"title": "b"\n}\n]'],
    ['an object on one line with a list', '{"events": [{"title": "a", "n": NaN}, {"title": "b"}]}'],
    ['an object with a list', '{\n"events": [\n{"title": "a", "n": NaN},\n{"title": "b"}\n]\n}'],
    ['an object on each line', '{"title": "a", "n": NaN}\n{"title": "b"}\n'],
    ['an object on each line, with commas', '{"title": "a", "n": NaN},\n{"title": "b"},\n'],
  ])('reads a value that is no number as none: %s', (_, text) => {
    const { rows, names, problems } = readTableRows(textBytes(text), { name: 'x.json' });
    expect(names).toEqual(['title', 'n']);
    expect(rows.map(({ cells }) => [cells[0], cells[1] ?? ''])).toEqual([
      ['a', ''],
      ['b', ''],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['has no value', '{"title": "a", "date": }'],
    ['is cut off', '{"title": "a", "da'],
  ])('reads an object on each line where the first %s, and says which it is', (_, first) => {
    const lines = [first, '{"title": "b", "date": 1902}', '{"title": "c", "date": 1903}'];
    const { rows, problems, lost } = readTableRows(textBytes(lines.join('\n')), { name: 'x.json' });
    expect(rows).toEqual([
      { row: 2, cells: ['b', '1902'] },
      { row: 3, cells: ['c', '1903'] },
    ]);
    expect(lost).toBe(1);
    expect(problems).toMatchObject([
      { kind: 'damaged', row: 1, what: 'the line is not JSON, and is left out' },
    ]);
  });

  it('keeps the digits of ids of 64 bits in a list that is not JSON', () => {
    const text = '[{"id": 9007199254740993, "n": NaN}, {"id": 9007199254740995}]';
    const { rows } = readTableRows(textBytes(text), { name: 'x.json' });
    expect(rows.map(({ cells }) => cells[0])).toEqual(['9007199254740993', '9007199254740995']);
  });

  it('keeps the items of a list that is cut off', () => {
    const read = readFixture('sluices-cut-off.json');
    expect(read.events).toHaveLength(9);
    expect(read.report.rows).toBe(10);
    expect(read.report.problems).toEqual([
      expect.objectContaining({ kind: 'damaged', row: 10, what: 'the file is cut off in this item' }),
    ]);
  });

  it('keeps the items round one that is not JSON', () => {
    const text = '[{"title": "a", "date": 1901}, {"title": "b", "date": }, {"title": "c", "date": "1903]"}]';
    const { rows, problems, lost } = readTableRows(textBytes(text), { name: 'x.json' });
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', '1901'],
      [3, 'c', '1903]'],
    ]);
    expect(lost).toBe(1);
    expect(problems).toEqual([
      expect.objectContaining({
        row: 2,
        found: expect.stringContaining('{"title": "b", "date": }') as string,
      }),
    ]);
  });

  it('reads the one list of an object, by the names of the fields within', () => {
    const read = readFixture('records.json');
    expect(datesOf(read)[9]).toBe('2001-01-02');
    expect(read.events[0]).toMatchObject({
      key: 'rec0',
      title: 'Dredging 1',
      summary: 'A note',
      sources: [{ url: 'https://port.example/notes', title: 'note' }],
      fields: { createdTime: '2024-01-01T10:00:00.000Z' },
    });
  });

  it('names a field by its object where another has the same name', () => {
    expect(rowsOf([{ name: 'a', place: { name: 'b', at: { x: { y: 1 } } } }])).toMatchObject({
      names: ['name', 'place.name', 'x'],
      rows: [{ row: 1, cells: ['a', 'b', '{"y":1}'] }],
    });
  });

  it('takes the list that is named as rows are, and refuses to choose among others', () => {
    expect(rowsOf({ people: [{ a: 1 }], events: [{ title: 'x' }] }).rows).toEqual([{ row: 1, cells: ['x'] }]);
    expect(() => rowsOf({ ships: [{ a: 1 }], ports: [{ a: 1 }] })).toThrow('the file has several lists');
  });

  it('leaves out items that are no objects, and says which', () => {
    const { rows, problems } = rowsOf([{ title: 'a' }, 'b', null, { title: 'c' }]);
    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
    expect(problems.map(({ row, found }) => [row, found])).toEqual([
      [2, 'b'],
      [3, 'null'],
    ]);
  });

  it('keeps a field whose name a program could take for its own', () => {
    const text = '[{"title": "a", "date": "1901", "__proto__": "x", "constructor": "y"}]';
    const table = readTableRows(textBytes(text), { name: 'x.json' });
    expect(table.names).toEqual(['title', 'date', '__proto__', 'constructor']);
  });

  it.each(['[', '{"a', '[]', '[{"title":'])('refuses %s with a sentence', (text) => {
    expect(() => readTableRows(textBytes(text), { name: 'x.json' })).toThrow(
      /^the file (?:has no rows|is not JSON)/,
    );
  });
});
