import { parquetWriteBuffer } from 'hyparquet-writer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../../scripts/lib/generate/events.js';
import { TEXT_FORMATS } from '../../../scripts/lib/generate/formats.js';
import { readTable } from '../../../src/lib/tables/index';
import { parseTimeline } from '../../../src/lib/model/parse';
import { tableOf } from '../../../src/lib/model/table';
import { ferryBridge } from '../../fixtures/sites/ferry-bridge';
import { inParts, NAMES, read, rowsOf } from './reading';

/* One archive, whichever form it comes in. */

const events = [...generateEvents({ events: 3000, seed: 3 })];
const columns = ['id', 'title', 'start', 'end', 'edtf', 'lane', 'source', 'quote', 'url', 'summary'] as const;

function textIn(format: string): string {
  return [...(TEXT_FORMATS[format]?.(events) ?? [])].join('');
}

function parquet(codec: 'SNAPPY' | 'UNCOMPRESSED' | 'GZIP' = 'SNAPPY'): Uint8Array {
  const numbers = (['importance', 'paragraph'] as const).map((name) => ({
    name,
    type: 'INT32' as const,
    data: events.map((event) => event[name] ?? null),
  }));
  const texts = columns.map((name) => ({
    name,
    type: 'STRING' as const,
    data: events.map((event) => event[name] ?? null),
  }));
  const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)) };
  return new Uint8Array(
    parquetWriteBuffer({ columnData: [...texts, ...numbers], codec, compressors, rowGroupSize: [700, 1000] }),
  );
}

describe('the same events', async () => {
  const csv = await read(textIn('csv'), { partSize: 4097 });
  const whole = rowsOf(csv.archive);

  it('are all there, none with a fault', () => {
    expect(csv.faults.count).toBe(0);
    expect(whole).toHaveLength(events.length);
    expect(csv.archive.lanes.length).toBeGreaterThan(8);
  });

  it('stand in the order of tableOf, with its columns', () => {
    const byId = new Map(events.map((event) => [event.id, event]));
    const timeline = {
      lanes: csv.archive.lanes,
      events: whole.map((row) => ({
        ...row,
        date: { edtf: row['date'] },
        importance: byId.get(String(row['id']))?.importance,
        lane: row['lane'],
      })),
    };
    // Back into the order of the file, as tableOf has them numbered.
    const order = new Map(events.map(({ id }, index) => [id, index]));
    timeline.events.sort(
      (a, b) =>
        (order.get(String((a as { id?: string }).id)) ?? 0) -
        (order.get(String((b as { id?: string }).id)) ?? 0),
    );
    expect(tableOf(timeline as never)).toEqual(csv.archive.table);
  });

  it.each(['ndjson', 'json'])('are the same as %s', async (format) => {
    for (const partSize of [333, 1 << 20]) {
      const { archive, faults, problem, format: found } = await read(textIn(format), { partSize });
      expect([problem, faults.count, found]).toEqual([undefined, 0, format]);
      expect(rowsOf(archive)).toEqual(whole);
    }
  });

  it('are the same packed', async () => {
    const { archive, problem } = await read(textIn('ndjson'), { gzip: true, partSize: 1000 });
    expect(problem).toBeUndefined();
    expect(rowsOf(archive)).toEqual(whole);
  });

  it.each(['SNAPPY', 'UNCOMPRESSED', 'GZIP'] as const)('are the same as Parquet, %s', async (codec) => {
    const { archive, problem, faults, format } = await read(parquet(codec));
    expect([problem, faults.count, format]).toEqual([undefined, 0, 'parquet']);
    expect(rowsOf(archive)).toEqual(whole);
  });

  it('are the same as Parquet that is read piece by piece', async () => {
    const bytes = parquet();
    const input = {
      name: 'a.parquet',
      size: bytes.length,
      parts: () => inParts(bytes, 1000),
      slice: async (from: number, to: number) => bytes.slice(from, to).buffer as ArrayBuffer,
    };
    const { archive, problem } = await readTable(input, { names: NAMES });
    expect(problem).toBeUndefined();
    expect(rowsOf(archive)).toEqual(whole);
  });
});

describe('Parquet', () => {
  it('may be packed, and is then read whole', async () => {
    const bytes = new Uint8Array(gzipSync(parquet()));
    const slice = async (from: number, to: number) => bytes.slice(from, to).buffer as ArrayBuffer;
    const input = { name: 'a.parquet.gz', size: bytes.length, parts: () => inParts(bytes, 5000), slice };
    const { archive, problem } = await readTable(input, { names: NAMES });
    expect(problem).toBeUndefined();
    expect(archive.table.count).toBe(events.length);
    const twice = await read(new Uint8Array(gzipSync(gzipSync('title,start'))));
    expect(twice.problem).toEqual({ kind: 'gzip' });
  });

  it('may have dates as days, moments and numbers', async () => {
    const day = new Date('2020-09-08T00:00:00Z');
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'title', data: ['a', 'b'], type: 'STRING' },
        { name: 'start', data: [day, new Date('1969-12-31T23:59:58.500Z')], type: 'TIMESTAMP' },
        { name: 'importance', data: [2.4, -7.5], type: 'DOUBLE' },
        { name: 'lane', data: [1n, 2n], type: 'INT64' },
      ],
    });
    const { archive, faults } = await read(new Uint8Array(bytes));
    expect(faults.reported).toEqual([]);
    expect(rowsOf(archive)).toMatchObject([
      { title: 'b', date: '1969-12-31T23:59:58Z', importance: -7, lane: '2' },
      { title: 'a', date: '2020-09-08T00:00:00Z', importance: 2, lane: '1' },
    ]);
    const days = parquetWriteBuffer({
      schema: [
        { name: 'root', num_children: 2 },
        { name: 'title', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
        { name: 'date', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
      ],
      columnData: [
        { name: 'title', data: ['a'] },
        { name: 'date', data: [day] },
      ],
    });
    expect(rowsOf((await read(new Uint8Array(days))).archive)).toMatchObject([
      { date: '2020-09-08', flags: 1 },
    ]);
  });
});

describe('JSON', () => {
  it('may be a timeline of ours', async () => {
    for (const timeline of [ferryBridge]) {
      const { archive, faults } = await read(JSON.stringify(timeline, null, 1), {
        partSize: 999,
      });
      expect(faults.count).toBe(0);
      expect(archive.title).toBe(timeline.title);
      expect(archive.language).toBe(timeline.language);
      const ours = tableOf(timeline);
      const { lane, ...rest } = archive.table;
      const { lane: oursLane, ...oursRest } = ours;
      expect(rest).toEqual(oursRest);
      expect(Array.from(lane, (at) => archive.lanes[at]?.id)).toEqual(
        Array.from(oursLane, (at) => timeline.lanes[at]?.id),
      );
      const [event] = timeline.events;
      const [evidence] = event?.evidence ?? [];
      const source = timeline.sources.find(({ id }) => id === evidence?.source);
      const row = rowsOf(archive).find(({ id }) => id === event?.id);
      expect(row).toMatchObject({
        title: event?.title,
        date: event?.date.edtf,
        summary: event?.summary,
        quote: evidence?.quote,
        source: source?.title,
      });
    }
    expect(parseTimeline(ferryBridge).issues).toEqual([]);
  });

  it('may have numbers, nothing and lists where texts are looked for', async () => {
    const rows = [
      { title: 5, date: 2020, lane: null, importance: '7', quote: ['x'] },
      { Title: 'b', Start: 1_599_609_600_000, unknown: { a: 1 } },
      'text',
      { title: 'c', date: { edtf: '2020-09' }, evidence: [{ source: 's', paragraph: 3, quote: 'q' }] },
    ];
    const { archive, faults, leftOut } = await read(JSON.stringify(rows));
    expect(rowsOf(archive)).toMatchObject([
      { title: '5', date: '2020', importance: 7, id: 'row-1', lane: 'Events' },
      { title: 'c', date: '2020-09', source: 's', paragraph: '3', quote: 'q', named: 's' },
      { title: 'b', date: '2020-09-09' },
    ]);
    expect(faults.reported).toEqual([
      { row: 1, column: 'quote', kind: 'value', found: '["x"]' },
      { row: 3, column: '', kind: 'object', found: '"text"' },
    ]);
    expect(leftOut).toEqual(['unknown']);
  });

  it('as lines goes on behind a line that is none', async () => {
    const { archive, faults, problem } = await read(
      '{"title":"a","start":"2020"}\n{"title":"b",\n\n[1]\n{"title":"c","start":"2021","note":"}"}',
    );
    expect(problem).toBeUndefined();
    expect(rowsOf(archive).map(({ title }) => title)).toEqual(['a', 'c']);
    expect(faults.reported.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'json'],
      [4, 'object'],
    ]);
  });
});
