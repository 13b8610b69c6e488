import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../../../src/lib/imports/import.js';
import { readTableRows } from '../../../../src/lib/imports/table/read-rows.js';
import { readTableFile } from '../../../../src/lib/imports/table/read-table-file.js';
import { bytesOf, datesOf, textBytes } from './fixtures.js';
import { writeXlsx, type TestCell, type TestSheet, type TestWorkbook } from './xlsx-writer.js';

const HEAD = ['Date', 'Title'];
const rowsOf = (bytes: Uint8Array, sheet?: string) =>
  readTableRows(bytes, { name: 'x.xlsx', ...(sheet === undefined ? {} : { sheet }) });
const oneSheet = (rows: TestSheet['rows'], others: Omit<TestWorkbook, 'sheets'> = {}) =>
  rowsOf(writeXlsx({ sheets: [{ rows }], ...others }));

/** Returns what a number is in a format. */
function cellIn(format: string | number, value: number | string, others: { date1904?: boolean } = {}) {
  const { rows, problems } = oneSheet([HEAD, [{ value, style: 1 }, 'A']], { formats: [format], ...others });
  const [row] = rows;
  return { text: row?.cells[0], date: row?.dates?.get(0), problems };
}

describe('dates of a workbook', () => {
  it.each([
    ['dd.mm.yyyy', 44082, { edtf: '2020-09-08' }],
    [14, 44082, { edtf: '2020-09-08' }],
    ['[$-407]d. mmmm yyyy', 25404, { edtf: '1969-07-20' }],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 25404, { edtf: '1969-07-20' }],
    ['mmm-yy', 43952, { edtf: '2020-05' }],
    [17, 43952, { edtf: '2020-05' }],
    ['mmmm yyyy;@', 43952, { edtf: '2020-05' }],
    ['yyyy', 43952, { edtf: '2020' }],
    ['"Jahr" yyyy', 43952, { edtf: '2020' }],
    ['d-mmm', 44082, { edtf: '2020-09-08', hidesYear: true }],
    [22, 44082.5, { edtf: '2020-09-08', time: '12:00' }],
    ['yyyy\\-mm\\-dd hh:mm:ss', 44082.61160879629, { edtf: '2020-09-08', time: '14:40:43' }],
    ['dd/mm/yyyy hh:mm', 44082, { edtf: '2020-09-08' }],
    ['dd/mm/yyyy', 44082.75, { edtf: '2020-09-08' }],
    ['m/d/yy h:mm AM/PM', 44082.999999, { edtf: '2020-09-09' }],
    ['yyyy"年"m"月"d"日"', 44082, { edtf: '2020-09-08' }],
    [57, 43952, { edtf: '2020-05' }],
    [57, 43953, { edtf: '2020-05-02' }],
    ['[Red]dd/mm/yyyy', 44082, { edtf: '2020-09-08' }],
    ['dd.mm.yyyy', 1, { edtf: '1900-01-01' }],
    ['dd.mm.yyyy', 59, { edtf: '1900-02-28' }],
    ['dd.mm.yyyy', 61, { edtf: '1900-03-01' }],
    ['dd.mm.yyyy', 2_958_465, { edtf: '9999-12-31' }],
  ])('reads %j with %d as precise as it is shown', (format, value, date) => {
    const cell = cellIn(format, value);
    expect(cell.date).toEqual(date);
    expect(cell.problems).toEqual([]);
  });

  it.each([
    ['dd.mm.yyyy', 42620, { edtf: '2020-09-08' }],
    ['dd.mm.yyyy', 0, { edtf: '1904-01-01' }],
    ['dd.mm.yyyy', 60, { edtf: '1904-03-01' }],
  ])('counts from 1904 where the workbook says so: %j, %d', (format, value, date) => {
    expect(cellIn(format, value, { date1904: true }).date).toEqual(date);
  });

  it.each([
    [60, '1900-02-29'],
    [-4, 'day -4'],
    [0, 'day 0'],
    [3_000_000, 'day 3000000'],
  ])('takes no date, and no year, from %d that is shown as a date', (value, text) => {
    expect(cellIn('dd.mm.yyyy', value)).toEqual({ text, date: undefined, problems: [] });
    const sheet = { rows: [HEAD, [{ value, style: 1 }, 'A'], [{ value: 44082, style: 1 }, 'B']] };
    const read = readTableFile(writeXlsx({ sheets: [sheet], formats: ['dd.mm.yyyy'] }), { name: 'x.xlsx' });
    expect(datesOf(read)).toEqual([undefined, '2020-09-08']);
    expect(read.report.problems).toEqual([
      expect.objectContaining({ kind: 'date', row: 2, column: 'Date', found: text }),
    ]);
  });

  it.each([
    ['0%', 0.25, '25%'],
    ['0.00E+00', 44082, '44082'],
    ['General', 2020, '2020'],
    ['#,##0.00 "days"', 44082, '44082'],
    ['@', 44082, '44082'],
    ['hh:mm', 0.5, '12:00'],
    ['[h]:mm:ss', 44082, '44082'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1e21, '1000000000000000000000'],
    ['0', -13_800_000_000, '-13800000000'],
  ])('takes no date from %j with %d', (format, value, text) => {
    expect(cellIn(format, value)).toEqual({ text, date: undefined, problems: [] });
  });

  it('reads dates that a cell writes as ISO 8601', () => {
    const { rows } = oneSheet([
      HEAD,
      [{ type: 'd', value: '2020-09-08T00:00:00' }, 'A'],
      [{ type: 'd', value: '2020-09-08T14:30:00Z' }, 'B'],
    ]);
    expect(rows.map(({ dates }) => dates?.get(0))).toEqual([
      { edtf: '2020-09-08' },
      { edtf: '2020-09-08', time: '14:30' },
    ]);
  });

  it('become events: serials without a format too, times only in a zone, no row at midnight', () => {
    const rows: TestCell[][] = [
      [...HEAD, 'Source'],
      [{ value: 44082, style: 1 }, 'A', 'The Post'],
      [{ value: 25404.75, style: 2 }, 'B'],
      [{ value: 43952, style: 3 }, 'C'],
      ['Mai 2020', 'D'],
      [44082, 'E'],
      [{ value: 44083, style: 2 }, 'F'],
      [{ value: 44084, style: 4 }, 'G'],
      ['1850-04-01', 'H'],
      ['April 1851', 'I'],
      [{ value: 60, style: 1 }, 'J'],
      ['8/13/1999', 'K'],
    ];
    const bytes = writeXlsx({ sheets: [{ rows }], formats: ['dd.mm.yyyy', 22, 'mmm-yy', 'd-mmm'] });
    const read = readTableFile(bytes, { name: 'book.xlsx' });
    expect(datesOf(read)).toEqual([
      ...['2020-09-08', '1969-07-20', '2020-05', '2020-05', '2020-09-08', '2020-09-09', '2020-09-10'],
      ...['1850-04-01', '1851-04', undefined, '1999-08-13'],
    ]);
    expect(read.report.problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ['doubtful-date', 8, 'Date'],
      ['date', 11, 'Date'],
    ]);
    expect(read.report.notes.map(({ what }) => what)).toEqual([
      'A number is read as days as a spreadsheet counts them: 44082 in row 6 is 2020-09-08.',
      'A time has no zone and is left out; the day stays.',
    ]);
    const zoned = readTableFile(bytes, { name: 'book.xlsx', zone: 'Europe/London' });
    expect(datesOf(zoned)[1]).toBe('1969-07-20T18:00+01:00');
  });

  it('count from 1904 without a format, too', () => {
    const rows: TestCell[][] = [HEAD, [{ value: 42620, style: 1 }, 'A'], [42620, 'B']];
    const bytes = writeXlsx({ sheets: [{ rows }], formats: [14], date1904: true });
    expect(datesOf(readTableFile(bytes, { name: 'x.xlsx' }))).toEqual(['2020-09-08', '2020-09-08']);
  });
});

describe('cells of a workbook', () => {
  it('are shared texts with and without runs, texts of their own, formulas, truth values', () => {
    const { rows, problems } = oneSheet(
      [
        ['Title', 'a', 'b', 'c', 'd', 'e', 'f'],
        [
          { type: 's', value: 0 },
          { type: 'inlineStr', inline: '<t>in the </t><r><t>cell</t></r>' },
          { type: 'str', value: 'from a formula', formula: 'A1&B1' },
          { value: 12, formula: 'SUM(1,11)' },
          { type: 'b', value: 1 },
          ' a & b <c>_x000D_\n',
          { type: 's', value: 1 },
        ],
      ],
      {
        shared: [
          '<r><t>two </t></r><r><rPr/><t>runs</t></r>',
          '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
        ],
      },
    );
    expect(rows[0]?.cells).toEqual([
      'two runs',
      'in the cell',
      'from a formula',
      '12',
      'TRUE',
      'a & b <c>',
      '東京',
    ]);
    expect(problems).toEqual([]);
  });

  it('that have an error, or a formula without a value, are said', () => {
    const { rows, problems } = oneSheet([
      ['Title', 'start', 'Note'],
      ['A', { type: 'e', value: '#N/A', formula: 'VLOOKUP(1,2,3)' }, { formula: 'NOW()' }],
    ]);
    expect(rows[0]?.cells).toEqual(['A']);
    expect(problems.map(({ row, column, what, found }) => [row, column, what, found])).toEqual([
      [2, 'start', 'the cell has an error instead of a value', '#N/A in B2'],
      [2, 'Note', 'the cell has a formula and no value', 'C2'],
    ]);
  });

  it('keep their columns where cells are left out, and their rows where rows are', () => {
    const { rows } = oneSheet([['Title', 'b', 'c'], [], ['A', undefined, 'C'], [], [undefined, 'B']]);
    expect(rows).toEqual([
      { row: 3, cells: ['A', '', 'C'] },
      { row: 5, cells: ['', 'B'] },
    ]);
  });

  it('link to addresses, which are candidate sources', () => {
    const sheet = {
      rows: [HEAD, [1901, 'A'], [1902, 'B']],
      links: { B2: 'https://post.example/a', B3: 'mailto:kim@post.example' },
    };
    const read = readTableFile(writeXlsx({ sheets: [sheet] }), { name: 'x.xlsx' });
    expect(read.events.map(({ sources }) => sources)).toEqual([[{ url: 'https://post.example/a' }], []]);
  });

  it('are read with a prefix at every name', () => {
    const { rows } = oneSheet([HEAD, [{ value: 44082, style: 1 }, 'A']], { prefix: 'x', formats: [14] });
    expect(rows).toEqual([
      { row: 2, cells: ['2020-09-08', 'A'], dates: new Map([[0, { edtf: '2020-09-08' }]]) },
    ]);
  });
});

describe('sheets of a workbook', () => {
  const table = (title: string): TestSheet['rows'] => [HEAD, [1901, title]];
  const bytes = writeXlsx({
    sheets: [
      { name: 'Lists', state: 'hidden', rows: table('hidden') },
      { name: 'Read me', rows: [['About this table']] },
      { name: 'Events', rows: [['The works'], [], ...table('shown')] },
      { name: 'More', rows: table('more') },
      { name: 'Deep', state: 'veryHidden', rows: table('deep') },
    ],
  });

  it('are the first that is shown and has rows, below its title', () => {
    const { sheet, sheets, headerRow, rows, notes } = rowsOf(bytes);
    expect([sheet, sheets, headerRow]).toEqual(['Events', ['Read me', 'Events', 'More'], 3]);
    expect(rows).toEqual([{ row: 4, cells: ['1901', 'shown'] }]);
    expect(notes.map(({ what }) => what)).toEqual([
      'The sheet “Events” is read; the workbook also has “Read me”, “More”.',
      'Row 3 has the names of the columns; what is above it is not read.',
    ]);
  });

  it('are the one that is named, hidden or not', () => {
    expect(rowsOf(bytes, 'More').rows[0]?.cells[1]).toBe('more');
    expect(rowsOf(bytes, 'Lists').rows[0]?.cells[1]).toBe('hidden');
    expect(() => rowsOf(bytes, 'Events 2')).toThrow(
      expect.objectContaining({
        message: 'the workbook has no sheet “Events 2”',
        found: 'Lists, Read me, Events, More, Deep',
      }) as Error,
    );
  });
});

describe('workbooks that are none, or damaged', () => {
  const whole = writeXlsx({ sheets: [{ rows: [HEAD, [1901, 'A']] }] });
  const ole = (name: string): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(512),
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const zip = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it.each([
    [
      'of Excel 97',
      ole('Workbook'),
      'the file is no workbook that can be read',
      'a workbook of Excel 97 to 2003 (.xls)',
    ],
    [
      'with a password',
      ole('EncryptedPackage'),
      'the workbook is protected with a password',
      'an encrypted file',
    ],
    [
      'of LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'the file is no workbook that can be read',
      'a file of OpenDocument (.ods), as LibreOffice writes it',
    ],
    [
      'in binary form',
      zip({ 'xl/workbook.bin': '' }),
      'the file is no workbook that can be read',
      'a binary workbook (.xlsb)',
    ],
    [
      'of Numbers',
      zip({ 'Index/Document.iwa': '' }),
      'the file is no workbook that can be read',
      'a file of Numbers',
    ],
    [
      'without a sheet',
      zip({ 'readme.txt': '' }),
      'the file is no workbook that can be read',
      'a ZIP archive without a sheet',
    ],
    [
      'cut off',
      whole.subarray(0, whole.length - 200),
      'the workbook is damaged or cut off',
      'the archive has no directory',
    ],
    ['with an empty sheet', writeXlsx({ sheets: [{ rows: [] }] }), 'the workbook has no rows', 'Sheet1'],
  ])('are refused with a sentence: %s', (_, bytes, what, found) => {
    const read = (): unknown => rowsOf(bytes);
    expect(read).toThrow(ImportFault);
    expect(read).toThrow(expect.objectContaining({ message: what, found }) as Error);
    expect(read).toThrow(
      expect.objectContaining({ fix: expect.stringMatching(/save|password|table/) as string }) as Error,
    );
  });

  it('are read up to what they may unpack to', () => {
    // A megabyte of zeros packs to a kilobyte; the directory says what it unpacks to.
    const bomb = zipSync({
      'xl/workbook.xml': [strToU8('<workbook/>'), { level: 9 }],
      'xl/media/zeros': [new Uint8Array(1024 * 1024), { level: 9 }],
    });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1024 * 1024)
        view.setUint32(at + 24, 0x7fffffff, true);
    expect(() => rowsOf(bomb)).toThrow('the workbook unpacks to more than can be read');
  });

  it('that unpack to more than they say are refused', () => {
    const rows = [HEAD, ...Array.from({ length: 2000 }, (_, at) => [1901, `Event ${at}`])];
    const bytes = writeXlsx({ sheets: [{ rows }] }).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000)
        view.setUint32(at + 24, 5000, true);
    expect(() => rowsOf(bytes)).toThrow('the workbook is damaged');
  });

  it('never hang or throw anything but a sentence, whichever byte is damaged', () => {
    let read = 0;
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      try {
        rowsOf(bytes);
        read += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ImportFault);
      }
    }
    expect(read).toBeGreaterThan(0);
  });

  it('does not take a table of text for one', () => {
    expect(readTableRows(textBytes('PK,title\n1901,x\n'), { name: 'x' }).rows).toHaveLength(1);
    expect(rowsOf(bytesOf('markets.txt')).rows).toHaveLength(10);
  });
});
