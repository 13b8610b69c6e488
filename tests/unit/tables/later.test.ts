import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../bench/bytes.js';
import { bandsOf, buildIndex } from '../../../src/lib/layout/aggregate/band-index';
import { listedOf, TEXTS_READ, textOf, textsReadOf, type TextsRead } from '../../../src/lib/model/archive';
import { readTable, TableFault, type TableOptions, type TableResult } from '../../../src/lib/tables/index';
import { NAMES, read, rowsOf } from './reading';

/** Parquet whose marks are read before its texts: in the end it is what it is when all is read at once. */

const ROWS = 3000;

type Make = (row: number) => unknown;
const every =
  (step: number, at: number, other: unknown, make: Make): Make =>
  (row) =>
    row % step === at ? other : make(row);

/** What can be wrong or missing in each column, at rows of its own. */
const COLUMNS: Record<string, Make> = {
  id: every(11, 4, null, (row) => `e${row}`),
  title: (row) => `Event ${row} – Fähre`,
  start: every(
    41,
    7,
    'no day',
    every(43, 9, null, (row) => `20${String(10 + (row % 10))}-03-0${1 + (row % 9)}`),
  ),
  lane: every(5, 2, null, (row) => `Lane ${row % 4}`),
  importance: every(37, 3, 'much', (row) => String(row % 90)),
  source: every(
    7,
    5,
    null,
    every(13, 6, '  ', (row) => `Source ${row % 20}`),
  ),
  quote: (row) => (row % 3 === 0 ? null : `said ${row}`),
  url: every(
    17,
    8,
    'nowhere',
    every(2, 0, null, (row) => `https://host${row % 6}.test/${row}`),
  ),
  summary: (row) => (row % 10 === 0 ? `In short ${row}` : null),
};

function fileOf(columns: Record<string, Make>, options: object = {}): Uint8Array {
  const columnData = Object.entries(columns).map(([name, make]): ColumnSource => ({
    name,
    type: 'STRING',
    nullable: true,
    data: Array.from({ length: ROWS }, (_, row) => make(row)),
  }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, rowGroupSize: [400, 1000], pageSize: 4096, ...options }),
  );
}

interface Asked {
  readonly from: number;
  readonly to: number;
}

/** Reads the marks of a file that any bytes can be asked of, and tells which were. */
async function readMarks(
  bytes: Uint8Array,
  options: Partial<TableOptions> = {},
): Promise<{ result: TableResult; asked: Asked[] }> {
  const asked: Asked[] = [];
  const input = {
    name: 'events.parquet',
    size: bytes.length,
    parts: async function* () {
      yield await Promise.resolve(bytes.slice(0, 16));
    },
    slice: (from: number, to: number) => {
      asked.push({ from, to });
      return Promise.resolve(bytes.slice(from, to).buffer);
    },
  };
  return { result: await readTable(input, { names: NAMES, laterFrom: 0, ...options }), asked };
}

async function readTexts({ later }: TableResult, has: TextsRead): Promise<void> {
  for (const [at] of later?.texts.late?.blocks.entries() ?? []) await later?.read(at, has);
}

const inOrder = ({ faults }: TableResult, later = faults): string[] =>
  later.csv.join('').split('\r\n').sort();

const BROKEN = new Uint8Array([69, 255, 254, 120]);
const FILES: [string, Record<string, Make>, object?][] = [
  ['as most are', COLUMNS],
  ['with all texts there', { ...COLUMNS, source: (row) => `Source ${row % 3}` }],
  ['without titles here and there', { ...COLUMNS, title: every(500, 450, null, (row) => `Event ${row}`) }],
  ['with blank titles', { ...COLUMNS, title: every(500, 450, ' \t', (row) => `Event ${row}`) }],
  ['with nothing said of its values', COLUMNS, { statistics: false }],
  [
    'with days and months in any order',
    { ...COLUMNS, start: (row) => `${1 + (row % 28)}/${1 + (row % 12)}/2020` },
  ],
  ['without sources', Object.fromEntries(Object.entries(COLUMNS).filter(([name]) => name !== 'source'))],
  [
    'with dates as EDTF',
    {
      title: COLUMNS['title'] as Make,
      date: (row) => `20${10 + (row % 9)}~`,
      summary: COLUMNS['summary'] as Make,
    },
  ],
];

describe('texts that are read after the marks', () => {
  it.each(FILES)('are in the end those of a file %s', async (_, columns, options) => {
    const bytes = fileOf(columns, options);
    const whole = await read(bytes);
    const { result } = await readMarks(bytes);
    expect(result.archive.table).toEqual(whole.archive.table);
    expect(result.archive.lanes).toEqual(whole.archive.lanes);
    expect(result.archive.sources).toEqual(whole.archive.sources);
    expect(result.archive.source).toEqual(whole.archive.source);
    expect(result.rows).toBe(whole.rows);
    expect(result.faults.rowsLeftOut).toBe(whole.faults.rowsLeftOut);
    expect(result.notes).toEqual(whole.notes);
    await readTexts(result, TEXTS_READ.titles);
    const titles = (archive: TableResult['archive']): string[] =>
      rowsOf(archive).map(({ title, date }) => `${String(title)} ${String(date)}`);
    expect(titles(result.archive)).toEqual(titles(whole.archive));
    await readTexts(result, TEXTS_READ.all);
    expect(rowsOf(result.archive)).toEqual(rowsOf(whole.archive));
    expect(inOrder(result, result.later?.faults())).toEqual(inOrder(whole));
    expect(result.later?.faults().count).toBe(whole.faults.count);
  });

  it('are read in any order, each part by itself', async () => {
    const bytes = fileOf(COLUMNS);
    const whole = await read(bytes);
    const { result } = await readMarks(bytes);
    const { texts, read: readBlock } = {
      texts: result.later?.texts,
      read: result.later?.read.bind(result.later),
    };
    expect(texts?.late?.blocks).toHaveLength(4);
    await readBlock?.(2, TEXTS_READ.all);
    await readBlock?.(0, TEXTS_READ.titles);
    const at = (record: number): [TextsRead, string, string] => [
      textsReadOf(result.archive.texts, record),
      textOf(result.archive.texts, record, 'title'),
      textOf(result.archive.texts, record, 'quote'),
    ];
    const first = texts?.late?.firsts ?? [];
    expect(at(0)).toEqual([TEXTS_READ.titles, 'Event 0 – Fähre', '']);
    expect(at(first[1] ?? 0)[0]).toBe(TEXTS_READ.dates);
    expect(at(first[2] ?? 0)).toEqual([TEXTS_READ.all, ...at(first[2] ?? 0).slice(1)]);
    const record = (first[2] ?? 0) + 5;
    expect(at(record)[2]).toBe(textOf(whole.archive.texts, record, 'quote'));
    await readTexts(result, TEXTS_READ.all);
    expect(rowsOf(result.archive)).toEqual(rowsOf(whole.archive));
  });

  it('are there for the first rows that are shown, as far as they are titles', async () => {
    const count = 24_000;
    const columnData = Object.entries({ title: 'Event', start: '2020-01-01', quote: 'said' }).map(
      ([name, text]): ColumnSource => ({
        name,
        type: 'STRING',
        data: Array.from({ length: count }, () => text),
      }),
    );
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: [20_000, 4000] }));
    const first: string[] = [];
    const onFirst = ({ texts }: TableResult['archive']): void =>
      void first.push(textOf(texts, 19_999, 'title'));
    const { result } = await readMarks(bytes, { onFirst });
    expect(first).toEqual(['Event']);
    expect(result.archive.texts.late?.blocks.map(({ has }) => has)).toEqual([
      TEXTS_READ.titles,
      TEXTS_READ.dates,
    ]);
  });

  it('are not read again when there are fewer than it is worth', async () => {
    const { result } = await readMarks(fileOf(COLUMNS), { laterFrom: 1 << 20 });
    expect(result.later).toBeUndefined();
    expect(rowsOf(result.archive)).toEqual(rowsOf((await read(fileOf(COLUMNS))).archive));
  });

  it('tell of bytes that are no text when they come', async () => {
    const columnData: ColumnSource[] = [
      { name: 'title', type: 'STRING', data: Array.from({ length: ROWS }, (_, row) => `Event ${row}`) },
      { name: 'start', type: 'STRING', data: Array.from({ length: ROWS }, () => '2020-01-01') },
      { name: 'quote', type: 'BYTE_ARRAY', data: Array.from({ length: ROWS }, () => BROKEN) },
    ];
    const { result } = await readMarks(new Uint8Array(parquetWriteBuffer({ columnData })));
    expect(result.faults.count).toBe(0);
    await readTexts(result, TEXTS_READ.all);
    expect(result.later?.faults().count).toBe(ROWS);
    expect(result.later?.faults().reported[0]).toMatchObject({ row: 1, column: 'quote', kind: 'encoding' });
  });

  it('cost no more of the file than their columns, once', async () => {
    const quote: Make = (row) => `“${String(row).repeat(100)}”`;
    const columns = { ...COLUMNS, source: (row: number) => `Source ${row % 3}`, quote };
    const bytes = fileOf(columns, { codec: 'UNCOMPRESSED' });
    const { result, asked } = await readMarks(bytes);
    const size = (): number => asked.reduce((sum, { from, to }) => sum + to - from, 0);
    // The end, which says what is where, and for each of four groups what is drawn.
    expect(asked.length).toBeLessThanOrEqual(1 + 4);
    expect(size()).toBeLessThan(bytes.length / 6);
    await readTexts(result, TEXTS_READ.titles);
    expect(asked.length).toBeLessThanOrEqual(1 + 4 + 4);
    expect(size()).toBeLessThan(bytes.length / 4);
    await readTexts(result, TEXTS_READ.all);
    // Names of sources and what lies between two columns that are read together come twice.
    expect(size()).toBeLessThan(bytes.length * 1.15);
  });

  it('take no memory before they are read: with index and list less than 130 bytes an event', async () => {
    const quote: Make = (row) => `“${String(row).repeat(100)}”`;
    const { result } = await readMarks(
      fileOf({ ...COLUMNS, start: (row) => `20${10 + (row % 90)}-03-01`, quote }),
    );
    const { archive } = result;
    const index = buildIndex(archive.table, bandsOf(archive.lanes.length));
    const each = (): number => bytesOf({ archive, index, listed: listedOf(archive) }) / archive.table.count;
    expect(each()).toBeLessThan(130);
    await readTexts(result, TEXTS_READ.titles);
    expect(each()).toBeLessThan(190);
    await readTexts(result, TEXTS_READ.all);
    expect(each()).toBeGreaterThan(600);
  });

  it('keep what is there when a part of them is damaged, and say where', async () => {
    const bytes = fileOf({ ...COLUMNS, source: (row) => `Source ${row % 3}` }, { codec: 'UNCOMPRESSED' });
    const { result } = await readMarks(bytes);
    const text = new TextDecoder('latin1').decode(bytes);
    // The length of a title in the second group.
    const at = text.indexOf('Event 700 ') - 4;
    bytes[at + 3] = 127;
    await result.later?.read(0, TEXTS_READ.titles);
    const fault = await result.later?.read(1, TEXTS_READ.titles).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(TableFault);
    expect((fault as TableFault).problem).toMatchObject({ kind: 'parquet' });
    expect((fault as TableFault).problem.detail).toContain('column title');
    await result.later?.read(2, TEXTS_READ.all);
    expect(textOf(result.archive.texts, result.archive.table.count - 1, 'title')).toBe('');
    expect(textOf(result.archive.texts, 0, 'title')).toBe('Event 0 – Fähre');
  });
});
