import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportFault, type ColumnMapping } from '../../../../src/lib/imports/import.js';
import { guessMapping } from '../../../../src/lib/imports/table/mapping.js';
import { previewTable } from '../../../../src/lib/imports/table/preview-table.js';
import { isTableFile, readTableFile } from '../../../../src/lib/imports/table/read-table-file.js';
import { SAVED_MAPPINGS } from '../../../../src/lib/imports/table/saved-mappings.js';
import { bytesOf, datesOf, readFixture, textBytes } from './fixtures.js';
import { writeXlsx } from './xlsx-writer.js';

const usesOf = (names: string, ...rows: string[]) =>
  guessMapping(
    names.split(','),
    rows.map((row) => row.split(',')),
  ).uses;

describe('what columns are', () => {
  it.each([
    ['title,start,end,lane', ['title', 'start', 'end', 'lane']],
    ['Event ID,Name,Start date,End date,Tags', ['id', 'title', 'start', 'end', 'tags']],
    ['Datum,Ereignis,Quelle,Zitat,Beteiligte', ['start', 'title', 'source', 'quote', 'actors']],
    ['Titre,Début,Fin,Lien,Résumé', ['title', 'start', 'end', 'url', 'summary']],
    ['título,fecha,fuente,personas,etiquetas', ['title', 'start', 'source', 'actors', 'tags']],
    ['标题,日期,来源,引文,摘要', ['title', 'start', 'source', 'quote', 'summary']],
    ['title,edtf,date', ['title', 'date', 'start']],
    ['title,start,date', ['title', 'start', 'date']],
    ['what,when,who,published,attribution', ['title', 'start', 'actors', 'published', 'attribution']],
    ['title,date,keywords,actors,paragraph', ['title', 'start', 'tags', 'actors', 'ignore']],
    ['title,name,date,datum', ['title', 'ignore', 'start', 'ignore']],
    ['title,who,people,tags,topics,labels', ['title', 'actors', 'actors', 'tags', 'tags', 'tags']],
    ['title,source,publisher,quote,excerpt', ['title', 'source', 'ignore', 'quote', 'ignore']],
    ['title,url,page,summary,notes', ['title', 'url', 'ignore', 'summary', 'ignore']],
  ])('is known by their names: %s', (names, uses) => {
    expect(usesOf(names)).toEqual(uses);
  });

  it('is guessed by what is in them, where their names say nothing', () => {
    const read = readFixture('unknown-names.csv');
    expect(read.events).toHaveLength(10);
    expect(read.events[3]).toMatchObject({
      title: 'Mill number 4',
      date: { edtf: '1813-05-04' },
      sources: [{ url: 'https://mills.example/3' }],
      fields: { Alpha: '9' },
    });
  });

  it('is the same of columns of the same name, where what is in them is put together', () => {
    const read = readTableFile(
      textBytes(
        `${[
          'Title,Start,Labels,Labels,Actors,Actors,Source,Link,Quote,Source,Link,Quote,Start,Summary,Summary',
          'Vote,1901,a,"b, c",Ada,Bo,Gazette,https://a.example/1,First,Courier,https://b.example/2,Second,1902,S,T',
          'Count,1903,a,a,Ada,,Gazette,https://a.example/1,Once,Gazette,https://a.example/1,Once,,,',
          'Oath,1904,,,,,,,,Courier,page 4,"“Third”",,,',
          'Rest,1905,,,,,,page 4,,,page 4,,,,',
        ].join('\n')}\n`,
      ),
      { name: 'x.csv' },
    );
    const [vote, count, oath, rest] = read.events;
    expect(vote).toMatchObject({
      date: { edtf: '1901' },
      tags: ['a', 'b', 'c'],
      actors: ['Ada', 'Bo'],
      sources: [
        { url: 'https://a.example/1' },
        { url: 'https://b.example/2' },
        { title: 'Gazette' },
        { title: 'Courier' },
      ],
      quotes: [{ text: 'First' }, { text: 'Second' }],
      summary: 'S',
      fields: { 'Start (2)': '1902', 'Summary (2)': 'T' },
    });
    expect(count).toMatchObject({
      sources: [{ url: 'https://a.example/1', title: 'Gazette' }],
      quotes: [{ text: 'Once', url: 'https://a.example/1' }],
      fields: {},
    });
    expect(oath).toMatchObject({ sources: [{ title: 'Courier' }], quotes: [{ text: 'Third' }] });
    expect(oath?.fields).toEqual({ 'Link (2)': 'page 4' });
    expect(rest?.fields).toEqual({ Link: 'page 4', 'Link (2)': 'page 4' });
    expect(read.report.problems.map(({ row, column }) => [row, column])).toEqual([
      [4, 'Link (2)'],
      [5, 'Link'],
      [5, 'Link (2)'],
    ]);
  });

  it('is the same of columns of the same name in the export of a program', () => {
    const { uses, saved } = guessMapping(['Type', 'Label', 'Start Date', 'End Date', 'Tags', 'Tags (2)'], []);
    expect(saved?.program).toBe('Aeon Timeline');
    expect(uses).toEqual(['ignore', 'title', 'start', 'end', 'tags', 'tags']);
  });

  it('does not take the day on which a program made a row for a date', () => {
    expect(
      usesOf('a,Created at,Last modified', 'x,2024-01-01,2024-02-01', 'y,2024-01-02,2024-02-02'),
    ).toEqual([...['title', 'ignore', 'ignore']]);
  });

  it('does not take small numbers for dates, nor words that come twice for titles', () => {
    expect(usesOf('a,b,c', '12,x,Mill', '13,x,Works')).toEqual(['ignore', 'ignore', 'title']);
  });
});

describe('a mapping that is given', () => {
  const bytes = textBytes('when,title,other,more\n1901,A,B,C\n');
  const read = (mapping: ColumnMapping) => readTableFile(bytes, { name: 'x.csv', mapping });

  it('wins over what was guessed, by the names of the header however they are written', () => {
    const { events } = read({ Other: 'title', MORE: 'lane' });
    expect(events[0]).toMatchObject({
      title: 'B',
      lane: 'C',
      fields: { title: 'A' },
      date: { edtf: '1901' },
    });
  });

  it('can leave a column out, and use two columns for one thing', () => {
    const { events, report } = read({ when: 'ignore', other: 'tags', more: 'tags' });
    expect(events[0]).toMatchObject({ title: 'A', tags: ['B', 'C'], fields: { when: '1901' } });
    expect(events[0]?.date).toBeUndefined();
    expect(report.notes.map(({ what }) => what)).toEqual([
      'No column is known to have dates: the events have none.',
    ]);
  });

  it.each<[string, ColumnMapping, string, string]>([
    [
      'a column that is not there',
      { titel: 'title' },
      'the mapping names a column that the table has not: titel',
      'did you mean “title”?',
    ],
    [
      'a use that is none',
      { other: 'headline' as 'title' },
      'the mapping says of the column other what no column can be: headline',
      'write one of id, title',
    ],
    [
      'a use with a slip',
      { other: 'sumary' as 'summary' },
      'the mapping says of the column other what no column can be: sumary',
      'did you mean “summary”?',
    ],
  ])('is refused with the nearest name: %s', (_, mapping, message, fix) => {
    expect(() => read(mapping)).toThrow(ImportFault);
    expect(() => read(mapping)).toThrow(
      expect.objectContaining({ message, fix: expect.stringContaining(fix) as string }) as Error,
    );
  });

  it('is asked for where no column has titles', () => {
    expect(() => readTableFile(textBytes('a,b\n1,2\n3,4\n'), { name: 'x.csv' })).toThrow(
      expect.objectContaining({
        message: 'no column of the table is known to have the titles of events',
        found: 'a, b',
      }) as Error,
    );
  });
});

describe('exports of other programs', () => {
  it('of Preceden: layers, ids, and what is approximate', () => {
    const read = readFixture('preceden.csv');
    expect(datesOf(read).slice(0, 4)).toEqual(['1760', '1761/1762', '1762~', '1763/1764~']);
    expect(read.events[0]).toMatchObject({
      key: '900',
      title: 'Voyage 1',
      summary: 'To the north',
      lane: 'Ships',
    });
    expect(read.report.notes[0]?.what).toBe('The columns are those of an export of Preceden.');
  });

  it('of Aeon Timeline 3: events alone, whose participants are actors', () => {
    const read = readFixture('aeon-3.csv');
    expect(read.events).toHaveLength(10);
    expect(read.events[0]).toMatchObject({
      key: 'a0',
      title: 'Chapter 1',
      date: { edtf: '1810-03-01' },
      actors: ['The captain', 'The mate'],
      tags: ['sea', 'storm'],
    });
    expect(read.report).toMatchObject({
      rows: 11,
      problems: [{ kind: 'left-out', row: 6, found: 'Character' }],
    });
  });

  it('of Aeon Timeline 2: arcs are lanes, times without a zone are left out', () => {
    const read = readFixture('aeon-2.csv');
    expect(read.events[0]).toMatchObject({
      key: '0',
      lane: 'Main',
      date: { edtf: '1910-03-01' },
      sources: [{ url: 'https://aeon.example/x' }],
    });
    expect(read.report.problems).toEqual([]);
  });

  it('of Notion: two dates in one cell are an interval', () => {
    const read = readFixture('notion.csv');
    expect(datesOf(read).slice(2, 5)).toEqual(['1999-09-03', '1999-09-04/1999-09-09', '1999-09-05']);
    expect(read.events[0]).toMatchObject({ tags: ['a', 'b'], sources: [{ url: 'https://notes.example/0' }] });
    expect(read.report.unplaced.get('Owner')).toBe(10);
  });

  it('of Airtable: notes are the summary, attachments stay in the fields', () => {
    const read = readFixture('airtable.csv');
    expect(read.events[4]).toMatchObject({
      title: 'Task 5',
      date: { edtf: '1998-05-13/1998-05-14' },
      sources: [{ url: 'https://base.example/notes' }],
      fields: { Attachments: 'plan.pdf (https://dl.example/plan.pdf)' },
    });
  });

  it('are told apart by their columns, and each has a title and a start', () => {
    for (const saved of SAVED_MAPPINGS) {
      const { uses, saved: found } = guessMapping(saved.has, []);
      expect(found?.program).toBe(saved.program);
      expect(uses).toContain('title');
      expect(Object.values(saved.columns)).toContain('title');
    }
    expect(guessMapping(['Name', 'Date', 'Tags'], []).saved).toBeUndefined();
  });
});

describe('the first look at a table', () => {
  it('has the names, five rows, what the columns are, and whether the order is asked', () => {
    expect(previewTable(bytesOf('undecided.csv'), { name: 'undecided.csv' })).toEqual({
      names: ['Date', 'Title'],
      rows: [
        ['8/9/1952', 'Crossing 1'],
        ['9/9/1952', 'Crossing 2'],
        ['1/2/1953', 'Crossing 3'],
        ['1953', 'Crossing 4'],
        ['5/5/1954', 'Crossing 5'],
      ],
      mapping: { Date: 'start', Title: 'title' },
      isOwnExport: false,
      asksOrder: { column: 'Date', found: '8/9/1952', dmy: '1952-09-08', mdy: '1952-08-09' },
    });
  });

  it('knows a program, our own table, and the sheets of a workbook', () => {
    expect(previewTable(bytesOf('notion.csv'), { name: 'x' }).program).toBe('Notion');
    const own = previewTable(bytesOf('own-export.csv'), { name: 'x' });
    expect([own.isOwnExport, own.asksOrder]).toEqual([true, undefined]);
    const sheets = ['A', 'B'].map((name) => ({
      name,
      rows: [
        ['Date', 'Title'],
        [1901, name],
      ],
    }));
    expect(previewTable(writeXlsx({ sheets }), { name: 'x', sheet: 'B' })).toMatchObject({
      rows: [['1901', 'B']],
      sheet: 'B',
      sheets: ['A', 'B'],
    });
  });

  it('follows a mapping that was chosen meanwhile', () => {
    const mapping = { Date: 'ignore' } as const;
    const preview = previewTable(bytesOf('undecided.csv'), { name: 'x', mapping });
    expect(preview.asksOrder).toBeUndefined();
    expect(preview.mapping).toEqual({ Date: 'ignore', Title: 'title' });
  });

  it.each<[string, ColumnMapping]>([
    ['is asked about a part of a date', {}],
    ['is not asked about a column that is used for something else', { Month: 'tags' }],
    ['is not asked where the column of years is none of dates', { Year: 'lane' }],
  ])('%s, as the reading of the whole table is', (_, mapping) => {
    // Somebody has written whole dates in the column of months.
    const bytes = textBytes('Title,Year,Month\nMill,1901,8/9/1901\nWeir,1902,3/4/1902\n');
    const { asksOrder } = previewTable(bytes, { name: 'x.csv', mapping });
    expect(asksOrder).toEqual(readTableFile(bytes, { name: 'x.csv', mapping }).report.asksOrder);
    expect(asksOrder === undefined).toBe(Object.keys(mapping).length > 0);
  });

  it('reads no more than the first rows of a large file', () => {
    const head = 'title,start\n';
    const line = 'Event,1901-01-01,\n';
    const large = textBytes(head + line.repeat(300_000));
    // What is behind the first rows is not looked at: it is no UTF-8 here, which would be said.
    large.fill(0xff, large.length / 2);
    const { rows, names } = previewTable(large, { name: 'x.csv' });
    expect([rows.length, names]).toEqual([5, ['title', 'start']]);
  });
});

describe('a file that is a table', () => {
  it.each([
    ...['lighthouses.csv', 'ferries-windows-1252.tsv', 'markets.txt', 'no-header.csv', 'own-export.csv'],
    ...['sluices.json', 'sluices.ndjson', 'records.json', 'unknown-names.csv', 'preceden.csv'],
  ])('is known by its content: %s', (name) => {
    expect(isTableFile(bytesOf(name))).toBe(true);
  });

  it('is known by its beginning, and as a workbook', () => {
    expect(isTableFile(bytesOf('sluices.json').subarray(0, 1000))).toBe(true);
    expect(isTableFile(writeXlsx({ sheets: [{ rows: [['a']] }] }).subarray(0, 300))).toBe(true);
  });

  it('is known where it is then refused by its name, and a document is not taken for one', () => {
    const ole = (name: string): Uint8Array =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(['Workbook', 'EncryptedPackage', 'WordDocument'].map((name) => isTableFile(ole(name)))).toEqual([
      ...[true, true, false],
    ]);
    const archive = (...names: string[]): Uint8Array =>
      zipSync(Object.fromEntries(names.map((name) => [name, textBytes('<x/>')])));
    expect(isTableFile(archive('[Content_Types].xml', 'word/document.xml'))).toBe(false);
    expect(isTableFile(archive('[Content_Types].xml', 'xl/workbook.bin'))).toBe(true);
  });

  it('is told from a document by the names of the files in it, whatever is in these', () => {
    const inner = zipSync({ 'xl/workbook.xml': textBytes('<workbook/>') });
    const stored = { level: 0 } as const;
    const letter = zipSync({
      '[Content_Types].xml': textBytes('<Types/>'),
      'word/document.xml': [textBytes('xl/ and opendocument.spreadsheet'), stored],
      'word/embeddings/sums.xlsx': [inner, stored],
    });
    const mimetype = (kind: string): Uint8Array =>
      zipSync({
        mimetype: [textBytes(`application/vnd.oasis.opendocument.${kind}`), stored],
        'content.xml': textBytes('<x/>'),
      });
    for (const cut of [0, 30]) {
      const isTable = (bytes: Uint8Array): boolean => isTableFile(bytes.subarray(0, bytes.length - cut));
      expect([inner, letter, mimetype('spreadsheet'), mimetype('text')].map(isTable)).toEqual([
        ...[true, false, true, false],
      ]);
    }
  });

  it.each([
    ['prose', 'A letter, written in May.\n\nIt was raining, and we stayed in.\nThe end.\n'],
    ['a page', '<!doctype html><html><body><p>A, b</p></body></html>'],
    ['settings', '{"name": "x", "version": "1.0.0", "files": ["a"]}'],
    ['Markdown', '# Title\n\n- one, two\n- three\n'],
    ['nothing', ''],
    ['a PDF', '%PDF-1.7'],
  ])('is none: %s', (_, text) => {
    expect(isTableFile(textBytes(text))).toBe(false);
  });
});
