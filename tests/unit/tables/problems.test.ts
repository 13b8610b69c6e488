import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, PROBLEM_KINDS, TABLE_LIMITS } from '../../../src/lib/tables/index';
import { englishArchive } from '../../../src/lib/messages/english';
import chineseArchive from '../../../src/lib/messages/zh/archive';
import { bytesOf, read, rowsOf, type Given } from './reading';

const GOOD = 'title,start\na,2020\nb,2021\n';
const TIMELINE =
  '{"version":1,"title":"T","lanes":[],"sources":[],"events":[{"title":"a","date":{"edtf":"2020"}}';
const lines = (count: number): string => `title,start\n${'a,2020\n'.repeat(count)}`;

describe('a file that cannot be read to its end', () => {
  const cases: [string, string | Uint8Array, object, number, Given?][] = [
    ['nothing', '', { kind: 'empty' }, 0],
    ['blanks', ' \n ', { kind: 'empty' }, 0],
    ['a header alone', 'title,start', { kind: 'no-rows' }, 0],
    ['no title', 'name of it,start\na,2020\n', { kind: 'no-title', detail: 'name of it, start' }, 0],
    ['no date', 'title,when\na,2020\n', { kind: 'no-date', detail: 'title, when' }, 0],
    ['a web page', '<!doctype html><title>404</title>', { kind: 'html' }, 0],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), { kind: 'zip' }, 0],
    ['nonsense', new Uint8Array([1, 2, 3, 0, 255]), { kind: 'binary' }, 0],
    ['an open quotation mark', `${GOOD}"c,2020\nd,2020\n`, { kind: 'quote', row: 4 }, 2],
    [
      'half a line of NDJSON',
      '{"title":"a","start":"2020"}\n{"title":"b","st',
      { kind: 'broken', row: 2 },
      1,
    ],
    ['a timeline that breaks off', `${TIMELINE},{"title":"b`, { kind: 'broken', row: 2 }, 1],
    ['a list that is not closed', '[{"title":"a","start":"2020"}', { kind: 'broken', row: 1 }, 0],
    ['brackets that do not match', '[{"title":"a","start":"2020"},}', { kind: 'json', row: 2 }, 1],
    ['JSON without events', '{"title":"T","items":[1,2]}', { kind: 'no-events' }, 0],
    [
      'packed bytes that break off',
      new Uint8Array(gzipSync(lines(60_000))).slice(0, -20),
      { kind: 'gzip' },
      -1,
    ],
    ['Parquet without its end', bytesOf('PAR1 and some more bytes'), { kind: 'footer' }, 0],
    ['Parquet of nonsense', bytesOf(`PAR1${'x'.repeat(40)}\u0008\0\0\0PAR1`), { kind: 'parquet' }, 0],
    [
      'more rows than are read',
      lines(50),
      { kind: 'rows', limit: 20 },
      -1,
      { limits: { rows: 20 }, partSize: 70 },
    ],
    [
      'more bytes than are read',
      lines(50),
      { kind: 'file-bytes', limit: 90 },
      0,
      { limits: { fileBytes: 90 } },
    ],
    [
      'more bytes than are read, of a size not known',
      lines(50_000),
      { kind: 'file-bytes', limit: 200_000 },
      -1,
      { limits: { fileBytes: 200_000 }, isSized: false, partSize: 1000 },
    ],
    [
      'more bytes than may come out',
      lines(50_000),
      { kind: 'unpacked-bytes', limit: 200_000 },
      -1,
      { limits: { unpackedBytes: 200_000 }, gzip: true },
    ],
    ['a cancel', lines(9), { kind: 'cancelled' }, -1, { signal: { aborted: true } }],
  ];

  it.each(cases)('%s', async (_, content, problem, rows, given) => {
    const result = await read(content, given);
    expect(result.problem).toMatchObject(problem);
    const { count } = result.archive.table;
    if (rows >= 0) expect(count).toBe(rows);
    else expect(count).toBeGreaterThan(0);
    expect(rowsOf(result.archive)).toHaveLength(count);
    const says = englishArchive.rows.problems[result.problem?.kind ?? 'empty'];
    expect(says(result.problem ?? {})).toMatch(/^[A-Z].*\.$/);
  });

  it('is refused by its size before a byte is read', async () => {
    const { readTable } = await import('../../../src/lib/tables/index');
    let isRead = false;
    const parts = async function* (): AsyncGenerator<Uint8Array> {
      isRead = true;
      yield new Uint8Array(1);
    };
    const input = { name: 'a.csv', size: TABLE_LIMITS.fileBytes + 1, parts };
    const { problem } = await readTable(input, { names: englishArchive.rows });
    expect(problem).toEqual({ kind: 'file-bytes', limit: TABLE_LIMITS.fileBytes });
    expect(isRead).toBe(false);
  });

  it('stops where a quotation mark swallows more than a row may have', async () => {
    const { problem, archive } = await read(`${GOOD}"c${'x'.repeat(TABLE_LIMITS.rowBytes + 10)}`);
    expect(problem).toEqual({ kind: 'row-bytes', row: 4, limit: TABLE_LIMITS.rowBytes });
    expect(archive.table.count).toBe(2);
  });

  it('has words for every kind of fault and problem, in each language', () => {
    for (const { faults, problems } of [englishArchive.rows, chineseArchive.rows]) {
      expect(Object.keys(faults).sort()).toEqual([...FAULT_KINDS].sort());
      expect(Object.keys(problems).sort()).toEqual([...PROBLEM_KINDS].sort());
      for (const kind of PROBLEM_KINDS)
        expect(problems[kind]({ row: 12_345, detail: 'x', limit: 20 })).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('a cancel', () => {
  it('is heard between two parts, and gives the rows so far', async () => {
    const signal = { aborted: false };
    const { archive, problem } = await read(lines(50_000), {
      partSize: 7000,
      signal,
      onProgress: ({ rows }) => {
        if (rows > 12_000) signal.aborted = true;
      },
    });
    expect(problem).toEqual({ kind: 'cancelled' });
    expect(archive.table.count).toBeGreaterThan(12_000);
    expect(archive.table.count).toBeLessThan(15_000);
  });

  it('leaves an early archive that shares nothing with the last', async () => {
    const firsts: number[] = [];
    const { archive } = await read(lines(30_000), {
      partSize: 5000,
      onFirst: (first) => {
        firsts.push(first.table.count);
        structuredClone(first.texts, { transfer: [first.texts.bytes.buffer as ArrayBuffer] });
      },
    });
    expect(firsts).toHaveLength(1);
    expect(firsts[0]).toBeGreaterThanOrEqual(20_000);
    expect(archive.table.count).toBe(30_000);
    expect(archive.texts.bytes.length).toBeGreaterThan(0);
  });
});
