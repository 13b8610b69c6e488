import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstPageFile } from '../../../scripts/lib/fuzz/first-pages.js';
import { mutate } from '../../../scripts/lib/fuzz/mutate.js';
import { seedFiles } from '../../../scripts/lib/fuzz/seeds.js';
import { ColumnReader } from '../../../src/lib/tables/parquet/column';
import { PageUnpacker } from '../../../src/lib/tables/parquet/codecs';
import { ParquetFault } from '../../../src/lib/tables/parquet/fault';
import { openColumns } from '../../../src/lib/tables/parquet/groups';
import { ThriftReader } from '../../../src/lib/tables/parquet/thrift';
import { PARSERS } from '../../../src/lib/tables/parquet-values';
import { read, rowsOf } from './reading';

/** Parquet pages, beside hyparquet where it reads the same, and damaged ones, which it may read for ever. */

const COUNT = 900;
const of = (make: (n: number) => unknown, gap = 0): unknown[] =>
  Array.from({ length: COUNT }, (_, n) => (gap > 0 && n % gap === 0 ? null : make(n)));

async function columnsOf(
  source: ColumnSource,
  options: object,
): Promise<{ ours: unknown[]; theirs: unknown[] }> {
  const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)) };
  const buffer = parquetWriteBuffer({ columnData: [source], compressors, codec: 'UNCOMPRESSED', ...options });
  const metadata = parquetMetadata(buffer, { geoparquet: false });
  const file = {
    byteLength: buffer.byteLength,
    slice: (from: number, to?: number) => Promise.resolve(buffer.slice(from, to)),
  };
  const [, element] = metadata.schema;
  if (!element) throw new Error('no column');
  const ours: unknown[] = [];
  for (const group of metadata.row_groups) {
    const [column] = await openColumns(file, group, [{ name: source.name, element }], undefined);
    for (let row = 0; row < Number(group.num_rows); row += 1) ours.push(column?.next() ?? null);
  }
  const compress = { GZIP: () => new Uint8Array() };
  const isPacked = 'codec' in options && options.codec === 'GZIP';
  const { compressors: known } = await import('hyparquet-compressors');
  const rows = await parquetReadObjects({
    file,
    metadata,
    parsers: PARSERS,
    utf8: false,
    compressors: isPacked ? known : compress,
  });
  return { ours, theirs: rows.map((row) => (row[source.name] as unknown) ?? null) };
}

describe('a column reads as by hyparquet', () => {
  const text = (n: number): string => `Event ${n % 300} of the harbour ${'é'.repeat(n % 5)}`;
  const bytes = (n: number): Uint8Array => Uint8Array.of(n & 255, n >> 8, 7);
  const cases: [string, Omit<ColumnSource, 'name'>][] = [
    ['texts', { type: 'STRING', encoding: 'PLAIN', data: of(text) }],
    ['texts in a dictionary', { type: 'STRING', encoding: 'RLE_DICTIONARY', data: of(text, 3) }],
    ['one text in a dictionary', { type: 'STRING', encoding: 'RLE_DICTIONARY', data: of(() => 'same') }],
    [
      'texts behind their lengths',
      { type: 'STRING', encoding: 'DELTA_LENGTH_BYTE_ARRAY', data: of(text, 4) },
    ],
    ['texts with prefixes', { type: 'STRING', encoding: 'DELTA_BYTE_ARRAY', data: of(text, 7) }],
    ['bytes', { type: 'BYTE_ARRAY', data: of(bytes, 5) }],
    ['whole numbers', { type: 'INT32', encoding: 'PLAIN', data: of((n) => n * 7919 - 4000, 2) }],
    [
      'whole numbers as differences',
      { type: 'INT32', encoding: 'DELTA_BINARY_PACKED', data: of((n) => (n * 2_654_435_761) | 0) },
    ],
    ['whole numbers, split', { type: 'INT32', encoding: 'BYTE_STREAM_SPLIT', data: of((n) => n * 7919) }],
    ['long numbers', { type: 'INT64', encoding: 'PLAIN', data: of((n) => BigInt(n) ** 6n - 5n, 9) }],
    [
      'long numbers as differences',
      {
        type: 'INT64',
        encoding: 'DELTA_BINARY_PACKED',
        data: of((n) => (n % 2 === 0 ? 1n : -1n) * BigInt(n) ** 6n, 9),
      },
    ],
    ['numbers of 32 bits', { type: 'FLOAT', data: of((n) => n / 4, 2) }],
    ['numbers of 64 bits, split', { type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT', data: of((n) => n / 3) }],
    ['truths', { type: 'BOOLEAN', data: of((n) => n % 3 === 0, 4) }],
    ['truths in runs', { type: 'BOOLEAN', encoding: 'RLE', data: of((n) => n % 30 < 10) }],
    ['moments', { type: 'TIMESTAMP', data: of((n) => new Date(n * 1e9), 6) }],
    [
      'names of 128 bits',
      { type: 'UUID', data: of((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`) },
    ],
    ['nothing', { type: 'STRING', data: of(() => null) }],
  ];
  const options = {
    'in one page': {},
    'in many pages': { pageSize: 300 },
    'in groups, packed': { rowGroupSize: [10, 333], codec: 'GZIP', pageSize: 500 },
  };
  for (const [how, option] of Object.entries(options))
    it.each(cases)(`%s, ${how}`, async (_, column) => {
      const { ours, theirs } = await columnsOf({ name: 'c', ...column } as ColumnSource, option);
      expect(ours).toHaveLength(COUNT);
      expect(ours).toEqual(theirs);
    });
});

/** A number with a sign, and fields of Thrift’s compact protocol, by hand. */
const zig = (value: number): number[] => {
  const bytes: number[] = [];
  let left = value * 2;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  return [...bytes, left];
};
const int = (step: number, value: number): number[] => [(step << 4) | 5, ...zig(value)];

/** A page of the first kind, whose levels are among its values; `values` as they say of themselves. */
function firstPage(values: number, encoding: number, body: readonly number[], kind = 0, field = 5): number[] {
  const own =
    kind === 2
      ? [...int(1, values), ...int(1, encoding), 0]
      : [...int(1, values), ...int(1, encoding), ...int(1, 3), ...int(1, 3), 0];
  const head = [
    ...int(1, kind),
    ...int(1, body.length),
    ...int(1, body.length),
    ((field - 3) << 4) | 12,
    ...own,
    0,
  ];
  return [...head, ...body];
}

function columnOver(
  bytes: readonly number[],
  rows: number,
  type: 'INT32' | 'BYTE_ARRAY',
  isRequired = false,
): ColumnReader {
  return new ColumnReader({
    bytes: Uint8Array.from(bytes),
    element: { name: 'c', type, repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL' },
    type,
    unpacker: new PageUnpacker('UNCOMPRESSED', undefined, 1 << 20),
    rows,
    convert: (values) => values,
  });
}

const take = (column: ColumnReader, rows: number): unknown[] =>
  Array.from({ length: rows }, () => column.next());

describe('a page whose levels are among its values', () => {
  const levels = [2, 0, 0, 0, 3, 0b10110101];
  it('gives values and gaps', () => {
    const values = [1, 2, 3, 4, 5].flatMap((value) => [value, 0, 0, 0]);
    const column = columnOver(firstPage(8, 0, [...levels, ...values]), 8, 'INT32');
    expect(take(column, 8)).toEqual([1, undefined, 2, undefined, 3, 4, undefined, 5]);
    expect(() => column.next()).toThrow(ParquetFault);
  });

  it('takes them from a dictionary, over several pages', () => {
    const dictionary = firstPage(2, 0, [1, 0, 0, 0, 97, 2, 0, 0, 0, 98, 99], 2, 7);
    const first = firstPage(3, 2, [2, 0, 0, 0, 6, 1, 1, 3, 0b101]);
    const second = firstPage(4, 8, [2, 0, 0, 0, 8, 1, 1, 8, 1]);
    const column = columnOver([...dictionary, ...first, ...second], 7, 'BYTE_ARRAY');
    const texts = take(column, 7).map((value) => new TextDecoder().decode(value as Uint8Array));
    expect(texts).toEqual(['bc', 'a', 'bc', 'bc', 'bc', 'bc', 'bc']);
  });

  it('has none where each row has a value', () => {
    const column = columnOver(firstPage(2, 0, [9, 0, 0, 0, 8, 0, 0, 0]), 2, 'INT32', true);
    expect(take(column, 2)).toEqual([9, 8]);
  });

  it('with a thousand million values is a fault, though there are as many rows', () => {
    const many = 2 ** 30;
    const column = columnOver(firstPage(many, 0, [6, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 15, 0]), many, 'INT32');
    expect(() => column.next()).toThrow(ParquetFault);
  });

  it.each([
    ['more values than rows', firstPage(9, 0, levels)],
    ['fewer bytes than values', firstPage(8, 0, [...levels, 1, 2, 3])],
    ['a run of levels that ends too early', firstPage(8, 0, [1, 0, 0, 0, 3])],
    ['levels beyond its end', firstPage(8, 0, [200, 0, 0, 0, 3, 1])],
    ['a place that its dictionary does not have', firstPage(8, 8, [...levels, 1, 16, 1])],
    ['an encoding that there is not', firstPage(8, 77, [...levels, 1])],
    ['an encoding of another type', firstPage(8, 7, [...levels, 1])],
    [
      'a packed run of two thousand million values without bits',
      firstPage(8, 8, [...levels, 0, 0xff, 0xff, 0xff, 0xff, 15]),
    ],
    ['a block of no values', firstPage(8, 5, [...levels, 0, 4, 5, 2, 1, 1, 1, 1, 1])],
    ['a block of no parts', firstPage(8, 5, [...levels, 128, 1, 0, 5, 2, 1, 1, 1])],
    ['a head without end', [0x15, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1]],
    ['no bytes', []],
  ])('%s is a fault', (_, bytes) => {
    expect(() => take(columnOver(bytes, 8, 'INT32'), 8)).toThrow(ParquetFault);
  });
});

it('a file of such pages reads as by hyparquet', async () => {
  const bytes = firstPageFile();
  const { archive, problem } = await read(bytes, { name: 'a.parquet' });
  const theirs = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
  expect(problem).toBeUndefined();
  const ours = rowsOf(archive).map(({ title, date, lane }) => ({ title, start: date, lane }));
  expect(ours).toEqual(
    theirs.map((row) => ({ ...row, lane: (row['lane'] as string | undefined) ?? 'Events' })),
  );
});

describe('a description', () => {
  const struct = (bytes: readonly number[]) => new ThriftReader(Uint8Array.from(bytes)).readStruct();
  it.each([
    ['structures without end', Array<number>(5000).fill(0x1c)],
    ['lists within lists', [0x19, ...Array<number>(5000).fill(0x19)]],
    ['a list that is longer than the file', [0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 15, 1]],
    ['a text that is longer than the file', [0x18, 0xff, 0xff, 0xff, 0xff, 15, 1]],
    ['a number without end', [0x16, ...Array<number>(100_000).fill(0x80)]],
    ['no end', [0x15, 2]],
  ])('with %s is a fault', (_, bytes) => {
    expect(() => struct(bytes)).toThrow(ParquetFault);
  });
});

describe('a damaged file', () => {
  const small = seedFiles().filter(({ name, bytes }) => name.endsWith('.parquet') && bytes.length < 3000);

  const tiny = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'title', type: 'STRING', data: ['a', 'b', null] },
        { name: 'start', type: 'STRING', data: ['2020', '2021', '2022'] },
      ],
      statistics: false,
    }),
  );
  const [EVERY_BYTE, SOME_BYTES] = [1, 7];
  const files: [string, Uint8Array, number, readonly number[]][] = [
    ['tiny.parquet', tiny, EVERY_BYTE, [1, 2, 4, 8, 16, 32, 64, 128, 255]],
    ...small.map(({ name, bytes }): [string, Uint8Array, number, readonly number[]] => [
      name,
      bytes,
      SOME_BYTES,
      [255],
    ]),
  ];

  it.each(files)('%s gives rows or a fault for a byte that is changed', async (_, bytes, step, changes) => {
    for (let at = 0; at < bytes.length; at += step)
      for (const by of changes) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const { archive, faults, rows, problem } = await read(changed, { name: 'a.parquet' });
        expect(archive.table.count + faults.rowsLeftOut).toBe(rows);
        expect(problem?.kind).not.toBe('memory');
      }
  });

  it('says where, and keeps the rows before', async () => {
    const groups = seedFiles().find(({ name }) => name === 'groups.parquet');
    const bytes = groups?.bytes.slice() ?? new Uint8Array();
    // The column chunks come one group after the other: the middle of the file is in a later one.
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 40);
    const { archive, problem } = await read(bytes, { name: 'a.parquet' });
    expect(problem).toMatchObject({ kind: 'parquet', row: archive.table.count + 1 });
    expect(problem?.detail).toMatch(/^column (?:title|start|lane): /);
    expect(rowsOf(archive).length).toBeGreaterThan(9);
  });

  it('of random damage is never called too large for memory', async () => {
    for (const { bytes } of small)
      for (let number = 0; number < 40; number += 1) {
        const { problem } = await read(mutate(bytes, 99, number), { name: 'a.parquet' });
        expect(problem?.kind).not.toBe('memory');
      }
  });
});
