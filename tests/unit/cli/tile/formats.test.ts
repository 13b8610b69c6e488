import { parquetWriteBuffer } from 'hyparquet-writer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expectSame } from './same.js';
import { csvOf, mixedRows } from './tables.js';
import { readWhole, tiled, writeTables, type TileSet } from './tile-set.js';

const COUNT = 500;
const at = Array.from({ length: COUNT }, (_, each) => each);
const title = { name: 'title', data: at.map((each) => `Event ${each}`), type: 'STRING' as const };
const moments = at.map((each) => new Date(-3e11 + each * 977_777_777));

function faultsOf({ report }: TileSet): readonly string[] {
  return readFileSync(report.faultsFile ?? '', 'utf8')
    .trim()
    .split('\n')
    .slice(1);
}

describe('Parquet', () => {
  it.each(
    Object.entries({
      texts: [
        {
          name: 'start',
          data: moments.map((each) => each.toISOString().slice(0, 10)),
          type: 'STRING' as const,
        },
      ],
      moments: [{ name: 'start', data: moments, type: 'TIMESTAMP' as const }],
      'milliseconds in 64 bits': [
        { name: 'start', data: at.map((each) => BigInt(1e12 + each * 977_777_777)), type: 'INT64' as const },
      ],
      'seconds in 32 bits': [
        {
          name: 'start',
          data: moments.map((each) => Math.floor(each.getTime() / 1000)),
          type: 'INT32' as const,
        },
      ],
      'doubles, importance in 32 bits': [
        { name: 'start', data: at.map((each) => 1900 + (each % 150)), type: 'DOUBLE' as const },
        { name: 'importance', data: at.map((each) => each % 9), type: 'INT32' as const },
      ],
      'spans with an end that may be missing': [
        { name: 'start', data: moments, type: 'TIMESTAMP' as const },
        {
          name: 'end',
          data: moments.map((each, index) => (index % 3 ? new Date(each.getTime() + 9e9) : null)),
          type: 'TIMESTAMP' as const,
          nullable: true,
        },
      ],
    }),
  )('with %s is read as the page reads it', async (_, columns) => {
    const folder = writeTables({
      'a.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [title, ...columns] })),
    });
    const whole = await readWhole(join(folder, 'a.parquet'));
    expect(whole.faults.count).toBe(0);
    await expectSame(await tiled(folder, ['a.parquet']), whole);
  });
});

describe('NDJSON', () => {
  it('has lists, numbers and nulls as the page reads them', async () => {
    const lines = [
      { id: 7, title: 'A list', start: 2001, keywords: ['bridge', 'harbour'] },
      { id: 'x', title: 'Nothing', start: '2002', lane: null, importance: 4, url: null },
      { title: '  Blanks around  ', start: ' 2003 ', summary: 'a line\nand a tab\t' },
    ];
    const folder = writeTables({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
    await expectSame(await tiled(folder, ['a.jsonl']), await readWhole(join(folder, 'a.jsonl')));
  });

  it('leaves out lines that are no object, with their number', async () => {
    const folder = writeTables({
      'a.ndjson':
        '{"title":"A","start":"2001"}\n{"title":\n[1]\n{"title":"B","start":"never"}\n{"title":"C","start":"2003"}\n',
    });
    const set = await tiled(folder, ['a.ndjson']);
    expect((await set.rows('marks')).map((mark) => mark['title'])).toEqual(['A', 'C']);
    expect((await set.rows('text')).map(({ id, record }) => [id, record])).toEqual([
      ['row-1', 0],
      ['row-5', 1],
    ]);
    expect(faultsOf(set).map((line) => line.split(',').slice(0, 4).join())).toEqual([
      'a.ndjson,2,,json',
      'a.ndjson,3,,object',
      'a.ndjson,4,start,date',
    ]);
    expect(set.manifest.faults).toMatchObject({ count: 3, rowsLeftOut: 3 });
  });
});

describe('CSV', () => {
  it('leaves out rows with more cells than its header, and counts them for the rows behind', async () => {
    const folder = writeTables({
      'a.csv': 'title,start\nA,2001\nB,2002,and,more\nC,2003\nD,never\nE,2005,x\nF,soon\nG,2007\n',
    });
    const set = await tiled(folder, ['a.csv']);
    const whole = await readWhole(join(folder, 'a.csv'));
    expect((await set.rows('text')).map(({ id, title }) => [id, title])).toEqual([
      ['row-2', 'A'],
      ['row-4', 'C'],
      ['row-8', 'G'],
    ]);
    const places = faultsOf(set).map((line) => line.split(',').slice(1, 4).join());
    expect(places).toEqual(whole.faults.reported.map(({ row, column, kind }) => `${row},${column},${kind}`));
    expect(places).toEqual(['3,,cells', '5,start,date', '6,,cells', '7,start,date']);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s, packed, and with other names of columns', async (_, separator) => {
    const rows = [
      ['Titel', 'Datum', 'Gruppe'],
      ['Brücke', '2001-05', 'Bau'],
      ['Straße', '2002', 'Verkehr'],
    ];
    const text = rows.map((row) => row.join(separator)).join('\r\n');
    const folder = writeTables({ 'a.csv': text, 'b.csv.gz': gzipSync(text) });
    const whole = await readWhole(join(folder, 'a.csv'));
    await expectSame(await tiled(folder, ['a.csv'], { out: join(folder, '1') }), whole);
    await expectSame(await tiled(folder, ['b.csv.gz'], { out: join(folder, '2') }), whole);
  });

  it('leaves out rows with a quotation mark where none may be, or bytes that are no UTF-8', async () => {
    const rows = ['title,start', 'A,2001', '"B "x" y",2002', 'C,2003', 'D\u00ff,2004', '"E, F",2005'].join(
      '\n',
    );
    const folder = writeTables({ 'a.csv': Buffer.from(rows, 'latin1') });
    const set = await tiled(folder, ['a.csv']);
    expect((await set.rows('text')).map(({ id, title }) => [id, title])).toEqual([
      ['row-2', 'A'],
      ['row-4', 'C'],
      ['row-6', 'E, F'],
    ]);
    expect(faultsOf(set).map((line) => line.split(',').slice(1, 4).join())).toEqual([
      '3,,quote',
      '5,,encoding',
    ]);
  });

  it('has a title or a line of Excel above its header', async () => {
    const folder = writeTables({ 'a.csv': 'sep=;\ntitle;start;start\nA;2001;2002\nB;never;1\n' });
    const set = await tiled(folder, ['a.csv']);
    await expectSame(set, await readWhole(join(folder, 'a.csv')));
    expect(faultsOf(set)).toEqual(['a.csv,4,start,date,never']);
  });

  it('joins files of several forms, in the order of their names', async () => {
    const rows = mixedRows(60, 31);
    const folder = writeTables({ '1.csv': csvOf(rows), "it's.ndjson": '{"title":"Last","start":"1800"}\n' });
    const set = await tiled(folder, ['1.csv', "it's.ndjson"]);
    const last = (await set.rows('text')).find((row) => row['title'] === 'Last');
    expect(last?.['record']).toBe(60);
  });
});
