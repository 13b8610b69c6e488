import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateEvents } from '../../../scripts/lib/generate/events.js';
import { TEXT_FORMATS } from '../../../scripts/lib/generate/formats.js';
import { writeParquet } from '../../../scripts/lib/generate/parquet.js';
import { generate } from '../../../scripts/generate.js';
import { Flag } from '../../../src/lib/model/table';
import { read, rowsOf } from '../tables/reading';

/* The Parquet file of `npm run generate`: by pages, in numbers, and whole. */

const EVENTS = 22_000;
const DEFAULT = { events: EVENTS, seed: 11, unsourced: 0.012 };
const events = [...generateEvents(DEFAULT)];

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-parquet-'));
  await generate({ ...DEFAULT, out: at('text.parquet') });
  await generate({ ...DEFAULT, isNumeric: true, out: at('numeric.parquet') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file whose bytes are counted as they are read. */
function opened(name: string) {
  const bytes = new Uint8Array(readFileSync(at(name)));
  const metadata = parquetMetadata(bytes.buffer, { geoparquet: false });
  const counts = { bytes: 0, requests: 0 };
  const slice = (from: number, to = bytes.length): Promise<ArrayBuffer> => {
    counts.bytes += to - from;
    counts.requests += 1;
    return Promise.resolve(bytes.buffer.slice(from, to));
  };
  return { metadata, counts, file: { byteLength: bytes.length, slice } };
}

function chunksOf(metadata: FileMetaData, name: string) {
  return metadata.row_groups.map(({ columns }) => {
    const chunk = columns.find(({ meta_data: data }) => data?.path_in_schema[0] === name);
    if (!chunk?.meta_data) throw new Error(`no column ${name}`);
    return { ...chunk, meta: chunk.meta_data };
  });
}

describe('the pages of a generated Parquet file', () => {
  it.each(['title', 'quote', 'url'])('are of about 64 kB in %s', (name) => {
    const [chunk] = chunksOf(opened('text.parquet').metadata, name);
    const unpacked = Number(chunk?.meta.total_uncompressed_size);
    // A place in an offset index is at most 12 bytes; its list has a head of a few more.
    const pages = Math.ceil((chunk?.offset_index_length ?? 0) / 12);
    expect(pages).toBeGreaterThan(unpacked / 80_000);
  });

  it('have an offset index, and a column index where a reader filters', () => {
    const { metadata } = opened('text.parquet');
    for (const name of ['id', 'start', 'title', 'quote', 'url'])
      expect(chunksOf(metadata, name)[0]?.offset_index_offset, name).toBeDefined();
    for (const name of ['id', 'start'])
      expect(chunksOf(metadata, name)[0]?.column_index_offset, name).toBeDefined();
  });

  it('are behind a description that says that no title is missing', () => {
    for (const { meta } of chunksOf(opened('text.parquet').metadata, 'title')) {
      expect(meta.statistics?.null_count).toBe(0n);
      expect(meta.statistics?.min_value).toMatch(/^Synthetic: /);
    }
  });

  /** The bytes that hyparquet asks for, once it knows the description of the file. */
  async function bytesOf(asked: Partial<Parameters<typeof parquetReadObjects>[0]>, wanted: object[]) {
    const { file, metadata, counts } = opened('text.parquet');
    expect(await parquetReadObjects({ ...asked, file, metadata })).toEqual(wanted);
    return counts.bytes;
  }

  it('give 16 titles for a tenth of the bytes that the row group has of them', async () => {
    const rowStart = 12_345;
    const wanted = events.slice(rowStart, rowStart + 16).map(({ title }) => ({ title }));
    const asked = { columns: ['title'], rowStart, rowEnd: rowStart + 16 };
    const without = await bytesOf(asked, wanted);
    const by = await bytesOf({ ...asked, useOffsetIndex: true }, wanted);
    expect(without).toBeGreaterThan(250_000);
    expect(by).toBeLessThan(25_000);
  });

  it('give the row of an id for the pages that it can be in', async () => {
    const { id, title } = events[17_000] ?? {};
    const asked = { columns: ['id', 'title'], filter: { id: { $eq: id } } };
    const without = await bytesOf(asked, [{ id, title }]);
    const by = await bytesOf({ ...asked, usePageIndex: true }, [{ id, title }]);
    expect(by).toBeLessThan(without / 2);
  });

  it('give all rows by either index', async () => {
    const { file, metadata } = opened('text.parquet');
    const rows = await parquetReadObjects({ file, metadata, useOffsetIndex: true, usePageIndex: true });
    const full = (row: object) =>
      Object.entries(row).filter(([, value]) => value !== undefined && value !== null);
    expect(rows.map((row) => Object.fromEntries(full(row)))).toEqual(events);
  });
});

describe('a generated Parquet file', async () => {
  const csv = await read([...(TEXT_FORMATS['csv']?.(events) ?? [])].join(''));
  const textRows = rowsOf(csv.archive);

  it('reads as the CSV of the same events', async () => {
    const { archive, faults } = await read(new Uint8Array(readFileSync(at('text.parquet'))));
    expect(faults.count).toBe(0);
    expect(rowsOf(archive)).toEqual(textRows);
  });

  it('in numbers has the same events at the same times', async () => {
    const { archive, faults } = await read(new Uint8Array(readFileSync(at('numeric.parquet'))));
    expect(faults.count).toBe(0);
    const byId = new Map(rowsOf(archive).map((row) => [row['id'], row]));
    expect(byId.size).toBe(EVENTS);
    const wanted = textRows.map(({ date: _, start, end, flags, ...rest }) => {
      const read = byId.get(rest['id']);
      // A day and a minute are moments in numbers; what lasted, and what is roughly known, are the same.
      const isMoment = (Number(read?.['flags']) & Flag.instant) !== 0;
      return { ...rest, start, end: isMoment ? start : end, flags: isMoment ? Flag.instant : flags };
    });
    const found = textRows.map(({ id }) => {
      const { date: _, ...rest } = byId.get(id) ?? {};
      return rest;
    });
    expect(found).toEqual(wanted);
    const moments = found.filter(({ flags }) => flags === Flag.instant).length;
    expect(moments / EVENTS).toBeCloseTo(0.94, 1);
  });

  it('in numbers has columns of the types that are named', () => {
    const { metadata } = opened('numeric.parquet');
    const typeOf = (name: string) => metadata.schema.find((element) => element.name === name);
    expect(typeOf('start')).toMatchObject({
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', unit: 'MILLIS' },
    });
    expect(typeOf('end')).toMatchObject({ type: 'INT32', logical_type: { type: 'DATE' } });
    expect(typeOf('edtf')).toMatchObject({ type: 'BYTE_ARRAY' });
  });

  it('is the same each time, and other than in text', async () => {
    await generate({ ...DEFAULT, isNumeric: true, out: at('again.parquet') });
    const hashOf = (name: string) =>
      createHash('sha256')
        .update(readFileSync(at(name)))
        .digest('hex');
    expect(hashOf('again.parquet')).toBe(hashOf('numeric.parquet'));
    expect(hashOf('again.parquet')).not.toBe(hashOf('text.parquet'));
  });

  it('has no rows where none are asked for', async () => {
    await generate({ ...DEFAULT, events: 0, out: at('none.parquet') });
    expect(opened('none.parquet').metadata).toMatchObject({ num_rows: 0n, row_groups: [] });
  });
});

describe('writing Parquet', () => {
  const [FIRST, OTHERS] = [500, 2000];
  const groups = [FIRST, OTHERS] as const;

  /** Writes, and looks at the file each time that the first row of a group is asked for. */
  function sizesWhile(count: number, out: string): number[] {
    const sizes: number[] = [];
    function* rows() {
      let asked = 0;
      for (const row of generateEvents({ events: count, seed: 3 })) {
        if (asked >= FIRST && (asked - FIRST) % OTHERS === 0) sizes.push(statSync(out).size);
        asked += 1;
        yield row;
      }
    }
    writeParquet(out, rows(), { groups });
    return sizes;
  }

  it('holds one row group, and of those before it only what the description says of them', () => {
    const perGroup = [6500, 16_500].map((count) => {
      const out = at(`held-${count}.parquet`);
      const sizes = sizesWhile(count, out);
      const { metadata } = opened(`held-${count}.parquet`);
      expect(metadata.row_groups).toHaveLength(1 + (count - FIRST) / OTHERS);
      // All pages and all indexes of a group are in the file before a row of the next is made.
      sizes.forEach((size, index) => {
        const ends = (metadata.row_groups[index]?.columns ?? []).map((chunk) => {
          const index = Number(chunk.offset_index_offset ?? 0) + (chunk.offset_index_length ?? 0);
          const pages = Number(chunk.file_offset) + Number(chunk.meta_data?.total_compressed_size);
          return Math.max(index, pages);
        });
        expect(Math.max(...ends)).toBe(size);
      });
      return metadata.metadata_length / metadata.row_groups.length;
    });
    // What is held of a written group does not depend on how many there are.
    expect(Math.max(...perGroup)).toBeLessThan(1500);
  });

  it('leaves nothing behind when it fails', () => {
    function* rows() {
      yield* generateEvents({ events: 3000, seed: 3 });
      throw new Error('no more');
    }
    const out = at('failed.parquet');
    expect(() => writeParquet(out, rows(), { groups })).toThrow('no more');
    expect(() => statSync(out)).toThrow(/ENOENT/);
  });

  it('draws no more rows than one group ahead', () => {
    const out = at('ahead.parquet');
    const sizes = sizesWhile(8500, out);
    expect(sizes).toHaveLength(4);
    sizes.forEach((size, index) => expect(size).toBeGreaterThan(sizes[index - 1] ?? 1000));
  });
});
