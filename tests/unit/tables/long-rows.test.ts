import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Collector } from '../../../src/lib/tables/collector';
import { CsvReader } from '../../../src/lib/tables/csv';
import { JsonReader } from '../../../src/lib/tables/json';
import { NdjsonReader } from '../../../src/lib/tables/ndjson';
import { TABLE_LIMITS } from '../../../src/lib/tables/index';
import type { Problem } from '../../../src/lib/tables/problem';
import { bytesOf, NAMES, read, rowsOf } from './reading';

/** Rows of any length are read in time that is in proportion to their bytes: what is counted is bytes, not time. */

const READERS = { csv: CsvReader, ndjson: NdjsonReader, json: JsonReader };
const MEGA = 1 << 20;
const long = 'x'.repeat(4 * MEGA);
const FILES: readonly [keyof typeof READERS, string, string][] = [
  ['csv', 'a cell', `title,start,summary\na,2020,${long}\nb,2021,c\n`],
  [
    'csv',
    'a quoted cell',
    `title,start,summary\na,2020,"${long.replaceAll('xxxxxxxx', 'xx""xx\nx')}"\nb,2021,c\n`,
  ],
  ['csv', 'an open quotation mark', `title,start,summary\na,2020,c\nb,2021,"${long}`],
  [
    'csv',
    'a row of many cells',
    `title,start${',x'.repeat(3000)}\n${`a,2020${',y'.repeat(3000)}\n`.repeat(100)}`,
  ],
  ['csv', 'a header', `title,start,${long}\na,2020,b\n`],
  ['ndjson', 'a line', `{"title":"a","start":"2020","summary":"${long}"}\n{"title":"b","start":"2021"}\n`],
  ['json', 'a text', `[{"title":"a","start":"2020","summary":"${long}"},{"title":"b","start":"2021"}]`],
  ['json', 'a list', `[{"title":"a","start":"2020","tags":[${'1,'.repeat(2 * MEGA)}1]}]`],
  ['json', 'a text beside the events', `{"note":"${long}","events":[{"title":"a","start":"2020"}]}`],
];

function pushAll(format: keyof typeof READERS, bytes: Uint8Array, size: number) {
  const collector = new Collector(NAMES);
  const reader = new READERS[format](collector);
  let problem: Problem | undefined;
  let taken = 0;
  while (!problem && taken < bytes.length) {
    problem = reader.push(bytes.slice(taken, taken + size));
    taken += size;
  }
  return { work: reader.work, problem: problem ?? reader.end(), taken, count: collector.count };
}

describe.each(FILES)('%s with %s of 4 MB', (format, _, text) => {
  const bytes = bytesOf(text);
  it.each([1000, 16_384, 262_144])('looks at each byte a few times, in parts of %i bytes', (size) => {
    const { work } = pushAll(format, bytes, size);
    expect(work).toBeGreaterThan(bytes.length / 2);
    expect(work).toBeLessThan(5 * bytes.length + MEGA);
  });

  it('gives the same rows in whatever parts it comes', () => {
    const whole = pushAll(format, bytes, bytes.length);
    for (const size of [997, 65_537]) {
      const { count, problem } = pushAll(format, bytes, size);
      expect({ count, problem }).toEqual({ count: whole.count, problem: whole.problem });
    }
  });
});

describe('a row beyond the limit', () => {
  const limit = TABLE_LIMITS.rowBytes;
  const endless = 'x'.repeat(limit + 3 * MEGA);
  it.each([
    ['csv', `title,start\na,2020\n"${endless}`, 3],
    ['csv', `title,start\na,2020\nb,${endless}`, 3],
    ['ndjson', `{"title":"a","start":"2020"}\n{"title":"${endless}`, 2],
    ['json', `[{"title":"a","start":"2020"},{"title":"${endless}`, 2],
    ['json', `[{"title":"a","start":"2020"},[${'1,'.repeat(limit / 2 + MEGA)}`, 2],
  ] as const)('of %s is refused as soon as it is reached', (format, text, row) => {
    const size = 65_536;
    const { problem, taken, count } = pushAll(format, bytesOf(text), size);
    expect(problem).toMatchObject({ kind: 'row-bytes', limit, row });
    expect(taken).toBeLessThanOrEqual(limit + 2 * size);
    expect(count).toBe(1);
  });

  it('is refused though its end comes with the bytes that pass the limit', async () => {
    const { problem, archive } = await read(`title,start\na,2020\nb${'x'.repeat(limit)},2021\nc,2022\n`, {
      partSize: 32 * MEGA,
    });
    expect(problem).toMatchObject({ kind: 'row-bytes', row: 3 });
    expect(archive.table.count).toBe(1);
  });

  it('ends the unpacking of a packed file there', async () => {
    let bytes = 0;
    const packed = gzipSync(`title,start\na,2020\n${'x'.repeat(12 * limit)}`);
    const { problem } = await read(packed, {
      partSize: 1000,
      onProgress: (progress) => (bytes = progress.bytes),
    });
    expect(problem).toMatchObject({ kind: 'row-bytes', row: 3, limit });
    expect(bytes).toBeLessThan(packed.length / 2);
  });
});

describe('CSV that is cut anywhere', () => {
  const text =
    'title,start,summary\r\n"a ""b"" c",2020,"x\r\ny"\r\n"d"\n\r"",2021,""\re,"2022",f\n"g"h,2023,i\r\n"j,""",2024,"k"\r\n';
  it('gives the same rows and faults as in one part', async () => {
    const whole = await read(text);
    expect(rowsOf(whole.archive)).toHaveLength(3);
    for (let partSize = 1; partSize < text.length; partSize += 1) {
      const cut = await read(text, { partSize });
      expect(rowsOf(cut.archive)).toEqual(rowsOf(whole.archive));
      expect(cut.faults).toEqual(whole.faults);
      expect(cut.problem).toEqual(whole.problem);
    }
  });

  it('has at most 4,096 columns, which is said once', async () => {
    const names = Array.from({ length: 4097 }, (_, n) => (n === 0 ? 'title' : n === 1 ? 'start' : `c${n}`));
    const line = `a,2020${',x'.repeat(4095)}\n`;
    const { problem, faults } = await read(`${names.join(',')}\n${line.repeat(50)}`);
    expect(problem).toEqual({ kind: 'columns', row: 1, detail: '4097', limit: 4096 });
    expect(faults.count).toBe(0);
    const most = await read(`${names.slice(0, -1).join(',')}\n${line.slice(0, -3)}\n`);
    expect(most.problem).toBeUndefined();
    expect(most.archive.table.count).toBe(1);
  });
});
