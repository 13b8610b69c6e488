import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsourcedOf } from '../../../src/lib/model/archive';
import { read, rowsOf } from './reading';

const HEADER = 'id,title,start,lane,importance,source,quote,url\n';

describe('a CSV file', () => {
  it('becomes an archive in reading order', async () => {
    const { archive, faults, problem, format } = await read(
      `${HEADER}b,Second,2020-02,Sea,3,Gazette,"He said ""no"", twice",https://a.test/1\n` +
        'a,First,2020,Land,5,,,\nc,Third,2020-02-03T10:00Z,Sea,,Courier,,\n',
      { name: 'a/My archive.csv' },
    );
    expect(problem).toBeUndefined();
    expect(faults.count).toBe(0);
    expect(format).toBe('csv');
    expect(archive.title).toBe('My archive');
    expect(archive.lanes).toEqual([
      { id: 'Sea', title: 'Sea' },
      { id: 'Land', title: 'Land' },
    ]);
    expect(unsourcedOf(archive)).toBe(1);
    expect(rowsOf(archive)).toMatchObject([
      { id: 'a', title: 'First', date: '2020', lane: 'Land', importance: 5, named: undefined },
      { id: 'b', quote: 'He said "no", twice', date: '2020-02', importance: 3, named: 'Gazette' },
      { id: 'c', date: '2020-02-03T10:00Z', importance: 0, named: 'Courier', source: 'Courier' },
    ]);
  });

  it.each([',', ';', '\t'])(
    'may have %j between its cells, in any capitals and with other names',
    async (mark) => {
      const text = ['Headline', 'START DATE', 'nonsense', 'End-Date', 'Group'].join(mark);
      const row = ['A', '2020-01-01', 'x', '2020-01-05', 'G'].join(mark);
      const { archive, leftOut, faults } = await read(`\uFEFF${text}\r\n${row}\r\n`);
      expect(faults.reported).toEqual([]);
      expect(leftOut).toEqual(['nonsense']);
      expect(rowsOf(archive)).toMatchObject([
        { title: 'A', date: '2020-01-01/2020-01-05', lane: 'G', id: 'row-2' },
      ]);
    },
  );

  it('is read the same in parts of any size, whatever ends its lines', async () => {
    const lines = ['title,start,quote', 'Änne,2020,"a,\r\nb ""c"""', '', '张,2021,"x"', 'z,2019,'];
    const whole = rowsOf((await read(lines.join('\n'))).archive);
    expect(whole.map(({ title, quote, id }) => [title, quote, id])).toEqual([
      ['z', undefined, 'row-5'],
      ['Änne', 'a,  b "c"', 'row-2'],
      ['张', 'x', 'row-4'],
    ]);
    for (const end of ['\n', '\r\n', '\r'])
      for (const last of ['', end])
        for (const partSize of [1, 2, 3, 7, 50]) {
          const { archive, problem } = await read(lines.join(end) + last, { partSize });
          expect(problem).toBeUndefined();
          expect(rowsOf(archive)).toEqual(whole);
        }
  });

  it('has the cells that another reader finds', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';', '中'),
      maxLength: 12,
    });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (cells) => {
        const lines = cells.map(([a, b]) => `${quoted(`t${a}`)},2020,${quoted(b)}`);
        const text = `title,start,quote\n${lines.join('\n')}\n`;
        const { archive } = await read(text, { partSize: 5 });
        const plain = (value: string | undefined) => (value ?? '').replace(/[\r\n]/g, ' ').trim();
        const others = parse(text, { columns: true }) as unknown as Record<string, string>[];
        const ours = rowsOf(archive).map(({ title, quote }) => [title, quote ?? '']);
        expect(ours).toEqual(others.map(({ title, quote }) => [plain(title), plain(quote)]));
      }),
      { numRuns: 200 },
    );
  });

  it('says of each bad row where and what, and keeps the good ones', async () => {
    const { archive, faults } = await read(
      'title,start,end,importance,url\n' +
        'ok,2020,,1,\n,2020,,1,\nno date,,,1,\nbad,2020-02-30,,1,\nturned,2021,2020,1,\nshort,2020\n' +
        'long,2020,,1,,x\n"q"uote,2020,,1,\nkept,2020,,many,javascript:alert(1)\n',
    );
    expect(rowsOf(archive).map(({ title }) => title)).toEqual(['ok', 'kept']);
    expect(faults.reported).toEqual([
      { row: 3, column: 'title', kind: 'title', found: '' },
      { row: 4, column: 'start', kind: 'no-date', found: '' },
      { row: 5, column: 'start', kind: 'date', found: '2020-02-30' },
      { row: 6, column: 'start', kind: 'date', found: '2021/2020' },
      { row: 7, column: '', kind: 'cells', found: '2 / 5: short' },
      { row: 8, column: '', kind: 'cells', found: '6 / 5: long' },
      { row: 9, column: 'title', kind: 'quote', found: 'q' },
      { row: 10, column: 'importance', kind: 'importance', found: 'many' },
      { row: 10, column: 'url', kind: 'url', found: 'javascript:alert(1)' },
    ]);
    expect(faults).toMatchObject({ count: 9, rowsLeftOut: 7 });
    expect(rowsOf(archive)[1]).not.toHaveProperty('url');
    expect(parse(faults.csv.join(''), { columns: true })).toHaveLength(9);
  });

  it('counts all faults and tells the first thousand', async () => {
    const bad = Array.from({ length: 2500 }, () => `x,=${'9'.repeat(200)}`);
    const { faults } = await read(`title,start\n${bad.join('\n')}\n`);
    expect(faults.count).toBe(2500);
    expect(faults.reported).toHaveLength(1000);
    expect(faults.reported[0]?.found).toHaveLength(81);
    const rows = parse(faults.csv.join(''), { columns: true }) as unknown as { row: string; found: string }[];
    expect(rows).toHaveLength(2500);
    expect(rows.at(-1)).toMatchObject({ row: '2501', kind: 'date' });
    expect(rows[0]?.found.startsWith("'=")).toBe(true);
  });

  it('leaves no control character in a text', async () => {
    const { archive } = await read(
      'title,start,quote\na\u001fb,2020,"\u0000\u0007c\u007f\td a long one, so that fours are taken\u001f."\n',
    );
    // A byte of zero says that a file is no text; the others pass.
    expect(archive.table.count).toBe(0);
    const { archive: other } = await read(
      `title,start,quote\na\u001fb,2020,"\u001e\u001fc\u007f\td a long one, so that fours are taken\u001f."\n${'x,2020,\n'.repeat(9000)}`,
      { name: 'a.csv' },
    );
    const row = rowsOf(other).find(({ title }) => title === 'a b');
    expect(row?.['quote']).toBe('c  d a long one, so that fours are taken .');
  });

  it('names the address where a row has no source but one', async () => {
    const { archive } = await read('title,start,url\na,2020,https://News.test:80/a\nb,2020,\n');
    expect(rowsOf(archive).map(({ source }) => source)).toEqual(['News.test:80', undefined]);
    expect(unsourcedOf(archive)).toBe(1);
  });

  it('is told apart from UTF-16, which is read, and bytes that are not UTF-8, which are told', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('title,start\nÄ,2020\n', 'utf16le')]);
    expect(rowsOf((await read(utf16, { partSize: 3 })).archive)).toMatchObject([{ title: 'Ä' }]);
    const latin = new Uint8Array(Buffer.from('title,start,lane\nCaf\u00e9,2020,\u00c4\n', 'latin1'));
    for (const partSize of [1, 1 << 20]) {
      const { archive, faults, notes } = await read(latin, { partSize });
      expect(rowsOf(archive)).toMatchObject([{ title: 'Café', lane: 'Ä' }]);
      expect(faults.reported).toEqual([]);
      expect(notes).toEqual([{ kind: 'windows-1252' }]);
    }
    const smart = Buffer.from('title,start\n\x93Caf\xe9\x94 \x96 it\x92s \x80 5,2020\n', 'latin1');
    for (const partSize of [1, 1 << 20])
      expect(rowsOf((await read(new Uint8Array(smart), { partSize })).archive)).toMatchObject([
        { title: '“Café” – it’s € 5' },
      ]);
    const damaged = Buffer.concat([
      Buffer.from('title,start\nÜber,2020\nCaf'),
      Buffer.from([0xe9]),
      Buffer.from(',2021\nÄ,2022\n'),
    ]);
    const { archive, faults, notes } = await read(new Uint8Array(damaged));
    expect(rowsOf(archive).map(({ title }) => title)).toEqual(['Über', 'Caf�', 'Ä']);
    expect(faults.reported).toMatchObject([{ row: 3, column: 'title', kind: 'encoding' }]);
    expect(notes).toEqual([]);
  });
});
