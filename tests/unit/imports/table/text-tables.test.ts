import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../../../src/lib/imports/import.js';
import { readTableRows } from '../../../../src/lib/imports/table/read-rows.js';
import { bytesOf, datesOf, readFixture, textBytes } from './fixtures.js';

const rowsOf = (text: string) => readTableRows(textBytes(text), { name: 'x.csv' });
const named = (name: string) => readTableRows(bytesOf(name), { name });

describe('tables of text', () => {
  it('reads semicolons that the file declares, with a title, a comment and an empty row above the header', () => {
    const { names, headerRow, rows, notes } = named('lighthouses.csv');
    expect(names).toEqual(['Datum', 'Ende', 'Ereignis', 'Beschreibung', 'Quelle', 'Schlagworte']);
    expect(headerRow).toBe(5);
    expect(rows).toHaveLength(10);
    expect(notes.map(({ what }) => what)).toEqual([
      'Row 5 has the names of the columns; what is above it is not read.',
    ]);
    // A cell with a line break is one row of a spreadsheet.
    expect(rows[1]).toEqual({
      row: 7,
      cells: [
        '12.11.1824',
        '',
        'Tower struck by lightning',
        'The keeper wrote:\n"It shook for an hour."',
        'Keeper’s log',
      ],
    });
  });

  it('makes events of them: days, months in words, intervals, links and block quotes', () => {
    const read = readFixture('lighthouses.csv');
    expect(datesOf(read)).toEqual([
      ...['1811-05-03', '1824-11-12', '1830/1833', '1841-05', '1850-01-01'],
      ...['1866-08-07', '1879', '1890-12-24', '1906-02-01', '1931-06-30'],
    ]);
    expect(read.events[0]).toEqual({
      key: 'first-lamp-lit',
      row: 6,
      title: 'First lamp lit',
      summary: 'On a calm night; see the almanac.',
      date: {
        edtf: '1811-05-03',
        asWritten: [],
        basis: 'inferred',
        reason: 'From row 6 of lighthouses.csv.',
      },
      tags: ['lamp'],
      sources: [{ url: 'https://almanac.example/1811', title: 'the almanac' }, { title: 'Coast Almanac' }],
      quotes: [],
      fields: {},
    });
    expect(read.events[2]?.quotes).toEqual([{ text: 'Not a stone of the old tower was left.' }]);
    expect(read.report).toMatchObject({ rows: 10, problems: [] });
  });

  it('reads Windows-1252 and says so', () => {
    const read = readFixture('ferries-windows-1252.tsv');
    expect(read.events.map(({ title }) => title).slice(0, 4)).toEqual([
      ...['Première traversée', 'Le bac chavire', 'Enquête ouverte', 'Nouveau bac à vapeur'],
    ]);
    expect(read.events[0]?.summary).toBe('L’équipage était “prêt”');
    expect(datesOf(read).slice(0, 5)).toEqual(['1901', '1902-04-03', '1902-04-17', '1903-05', '1904/1908']);
    expect(read.report.problems).toHaveLength(1);
    expect(read.report.problems[0]).toMatchObject({
      kind: 'value',
      what: 'the file is not UTF-8, and is read as Windows-1252',
    });
  });

  it('reads bars, short rows, and EDTF as it is', () => {
    const read = readFixture('markets.txt');
    expect(datesOf(read)).toEqual([
      ...[
        '1601-03',
        '1612',
        '1620-05-02',
        '1633',
        '1640/1644',
        '1651',
        '1660~',
        '167X',
        '1688-11-05',
        '1699',
      ],
    ]);
    expect([...read.report.unplaced]).toEqual([['where', 9]]);
    expect(read.events[0]?.fields).toEqual({ where: 'Quay' });
    expect(read.report.problems).toEqual([]);
  });

  it('keeps the good rows of a file that is cut off within quotation marks, and says where', () => {
    const read = readFixture('cut-off.csv');
    expect(read.events).toHaveLength(10);
    expect(read.report.rows).toBe(11);
    expect(read.report.problems).toEqual([
      expect.objectContaining({
        kind: 'damaged',
        row: 12,
        found: '1931-02-11,Launch number 11,"Built at the',
      }),
    ]);
  });

  it('says that a file ends within a row', () => {
    const read = readFixture('cut-row.csv');
    expect(read.events).toHaveLength(11);
    expect(read.report.problems).toEqual([
      expect.objectContaining({
        row: 12,
        what: 'the file ends within this row',
        found: '2 of 3 cells: 1931-02-11 | Launch num',
      }),
    ]);
  });

  it('names each bad row with its column, and keeps what is good of it', () => {
    const { events, report } = readFixture('one-bad.csv');
    expect(report.rows).toBe(10);
    expect(events).toHaveLength(9);
    const said = report.problems.map(({ kind, row, column, found }) => [kind, row, column, found]);
    expect(said).toEqual([
      ['value', 4, undefined, 'Built at the "old" yard'],
      ['value', 4, undefined, 'berth 2"'],
      ['value', 10, undefined, 'at the yard | of too many commas'],
      ['no-title', 6, 'Title', '1924-05-14 | | A row without a title'],
      ['date', 8, 'Date', 'the year after'],
    ]);
    expect(events.find(({ row }) => row === 4)).toMatchObject({
      title: 'The "Great" launch',
      date: { edtf: '1922-03-12' },
      summary: 'Built at the "old" yard',
    });
    const undated = events.find(({ row }) => row === 8);
    expect(undated?.date).toBeUndefined();
    expect(undated?.fields).toEqual({ Date: 'the year after' });
  });

  it('reads a file without names of columns by its values', () => {
    const read = readFixture('no-header.csv');
    expect(read.events).toHaveLength(10);
    expect(read.events[0]).toMatchObject({
      row: 1,
      title: 'Bridge 1 opens',
      date: { edtf: '1810-05-01' },
      sources: [{ url: 'https://bridges.example/0' }],
    });
    expect(read.report.notes.map(({ what }) => what)[0]).toContain('No row has names of columns: row 1');
  });

  it('finds the header of columns that it does not know below the title of the table', () => {
    const { names, headerRow } = rowsOf('My mills\n\nalpha;beta;gamma\na;b;c\nd;e;f\n');
    expect([names, headerRow]).toEqual([['alpha', 'beta', 'gamma'], 3]);
  });

  it('names columns that have no name or the same', () => {
    expect(rowsOf('title,date,,title\na,1901,b,c\n').names).toEqual([
      'title',
      'date',
      'Column C',
      'title (2)',
    ]);
  });

  it('reads UTF-16 and lines that end with CR alone', () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        new Uint16Array([...'title,date\rÄ,1901\r'].map((each) => each.charCodeAt(0))).buffer,
      ),
    ]);
    expect(readTableRows(bytes, { name: 'x.csv' }).rows).toEqual([{ row: 2, cells: ['Ä', '1901'] }]);
  });

  it.each([
    ['', 'the file is empty', '0 bytes'],
    ['\n \n', 'the file has no rows', 'blanks'],
    ['%PDF-1.7\n', 'the file is no table', 'a PDF'],
  ])('refuses %j with a sentence', (text, what, found) => {
    const read = (): unknown => rowsOf(text);
    expect(read).toThrow(ImportFault);
    expect(read).toThrow(expect.objectContaining({ message: what, found }) as Error);
  });

  it('refuses a row of more cells than there can be', () => {
    expect(() => rowsOf(`title,date\n${','.repeat(5000)}x\n`)).toThrow('row 2 has more than 4096 cells');
  });
});
