import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateEvents } from '../../../scripts/lib/generate/events.js';
import { generate, readArguments } from '../../../scripts/generate.js';
import { parseEdtf } from '../../../src/lib/model/dates/index';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-generate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DEFAULT = { events: 2000, seed: 7, unsourced: 0.012 };
const at = (name: string): string => join(folder, name);
const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(at(name)))
    .digest('hex');

/** Of a generated archive, what its makers said of it. */
function countsOf(events: number, seed: number) {
  const days = new Map<string, number>();
  const starts = new Map<string, number>();
  const lanes = new Map<string, number>();
  const counts = { events: 0, unsourced: 0, lasting: 0, rough: 0, weekend: 0, faulty: 0 };
  for (const { start, end, edtf, lane, source } of generateEvents({ events, seed })) {
    counts.events += 1;
    const text = edtf ?? (end === undefined ? start : `${start}/${end}`) ?? '';
    if (!parseEdtf(text).ok) counts.faulty += 1;
    if (source === undefined) counts.unsourced += 1;
    if (end !== undefined) counts.lasting += 1;
    if (edtf !== undefined || (start ?? '').length < 10) counts.rough += 1;
    const day = (start ?? '').slice(0, 10);
    if (day.length === 10 && [0, 6].includes(new Date(day).getUTCDay())) counts.weekend += 1;
    days.set(day, (days.get(day) ?? 0) + 1);
    starts.set(start ?? '', (starts.get(start ?? '') ?? 0) + 1);
    lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
  }
  return { ...counts, days, lanes, atOnce: Math.max(...starts.values()) };
}

describe('the generator', () => {
  it.each(['csv', 'ndjson', 'json', 'parquet', 'csv.gz'])('writes the same %s each time', async (format) => {
    await generate({ ...DEFAULT, out: at(`a.${format}`) });
    await generate({ ...DEFAULT, out: at(`b.${format}`) });
    await generate({ ...DEFAULT, seed: 8, out: at(`c.${format}`) });
    expect(hashOf(`a.${format}`)).toBe(hashOf(`b.${format}`));
    expect(hashOf(`a.${format}`)).not.toBe(hashOf(`c.${format}`));
  });

  it('packs the same bytes', async () => {
    await generate({ ...DEFAULT, out: at('d.csv') });
    await generate({ ...DEFAULT, out: at('d.csv.gz') });
    expect(gunzipSync(readFileSync(at('d.csv.gz'))).equals(readFileSync(at('d.csv')))).toBe(true);
  });

  it('makes an archive as news makes it', () => {
    const { days, lanes, ...counts } = countsOf(100_000, 7);
    expect(counts.events).toBe(100_000);
    expect(counts.faulty).toBe(0);
    expect(counts.unsourced / 100_000).toBeCloseTo(0.012, 2);
    expect(counts.lasting / 100_000).toBeCloseTo(0.05, 2);
    expect(counts.rough / 100_000).toBeCloseTo(0.01, 2);
    // Two days of seven, if weekends were as busy.
    expect(counts.weekend / 100_000).toBeLessThan(0.2);
    expect(counts.atOnce).toBeGreaterThan(1800);
    expect(lanes.size).toBe(12);
    const sizes = [...lanes.values()].sort((a, b) => b - a);
    expect((sizes[0] ?? 0) / (sizes[11] ?? 1)).toBeGreaterThan(20);
    // Bursts: the busiest hundredth of the days has many times what an even spread would give it.
    const busy = [...days.values()].sort((a, b) => b - a).slice(0, Math.round(days.size / 100));
    expect(busy.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(8 * 1000);
  });

  it('names a source in every row when it is told to', () => {
    const rows = [...generateEvents({ events: 3000, seed: 1, unsourced: 0 })];
    expect(rows.every(({ source, quote }) => source && quote)).toBe(true);
  });

  it.each([
    [['--out', 'a.csv'], /--events wants a whole number, found none/],
    [['--events', 'many', '--out', 'a.csv'], /--events wants a whole number, found many/],
    [['--events', '5'], /--out is missing/],
    [['--events', '5', '--out', 'a.csv', '--unsourced', '2'], /share from 0 to 1, found 2/],
    [['--evnts', '5'], /--evnts/],
    [['--events', '100000001', '--out', 'a.csv'], /--events wants at most 100000000, found 100000001/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });

  it('says which formats there are', async () => {
    await expect(generate({ ...DEFAULT, out: at('a.xlsx') })).rejects.toThrow(/no format is named like/);
  });

  it('says that text has no columns of dates', async () => {
    const given = { ...DEFAULT, isNumeric: true, out: at('a.csv') };
    await expect(generate(given)).rejects.toThrow('--numeric: csv has no columns of dates');
  });

  it.each(['csv', 'csv.gz', 'parquet'])('says why no %s can be written', async (format) => {
    const out = at(join('missing', `a.${format}`));
    await expect(generate({ ...DEFAULT, out })).rejects.toThrow(/could not be written: ENOENT/);
  });
});
