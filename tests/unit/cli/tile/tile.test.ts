import { readFileSync, statSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFault } from '../../../../src/cli/tile/engine-fault.js';
import { loadDuckDb } from '../../../../src/cli/tile/engine.js';
import { faultsPath } from '../../../../src/lib/tiles/names.js';
import { csvOf, faultyRows, mixedRows, ndjsonOf, timedRows } from './tables.js';
import { expectSame } from './same.js';
import { filesIn, newFolder, readWhole, tiled, writeTables, type TileSet } from './tile-set.js';

describe('a tile set', () => {
  it('has the rows of the table that is opened whole, in its order, with its texts and faults', async () => {
    const rows = mixedRows(3000, 1);
    const folder = writeTables({
      'a.csv': csvOf([...rows.slice(0, 1500), ...faultyRows(), ...rows.slice(1500)]),
    });
    const [set, whole] = [await tiled(folder, ['a.csv']), await readWhole(join(folder, 'a.csv'))];
    await expectSame(set, whole);
    const { csv, ...counts } = set.manifest.faults;
    expect(counts).toEqual({ count: whole.faults.count, rowsLeftOut: whole.faults.rowsLeftOut });
    expect(counts.count).toBeGreaterThan(10);
    const [head, ...lines] = readFileSync(join(set.folder, faultsPath(csv?.sha256 ?? '')), 'utf8')
      .trim()
      .split('\n');
    expect(head).toBe('file,row,column,finding,found');
    const wanted = whole.faults.csv.join('').trim().split('\r\n').slice(1);
    expect([...lines].sort()).toEqual(wanted.map((line) => `a.csv,${line}`).sort());
  });

  it('reads dates of other forms by what their whole column says, as the page does', async () => {
    const rows = [
      ...['8/9/2020', '13/9/2020', '1/2/1999 10:30', 'May 2020', '44 BC', '2020-09-08 00:00:00'].map(
        (start) => ({
          title: 'Written',
          start,
        }),
      ),
      { title: 'To the 2nd', start: '1/1/2001', end: '2/1/2001' },
    ];
    const folder = writeTables({ 'a.csv': csvOf(rows) });
    const set = await tiled(folder, ['a.csv']);
    await expectSame(set, await readWhole(join(folder, 'a.csv')));
    expect(set.report.notes.map(({ as }) => as)).toContain('dmy');
  });

  it('is the same of CSV, NDJSON and several files, and on several threads, to the last byte', async () => {
    const rows = mixedRows(1200, 2);
    const folder = writeTables({
      'a.csv': csvOf(rows),
      'b.ndjson': ndjsonOf(rows),
      'c1.csv': csvOf(rows.slice(0, 500)),
      'c2.csv': csvOf(rows.slice(500)),
    });
    const names = async (inputs: readonly string[], threads = 1): Promise<readonly string[]> => {
      const set = await tiled(folder, inputs, { out: newFolder(), threads });
      return filesIn(set.folder);
    };
    const one = await names(['a.csv']);
    expect(one.length).toBeGreaterThan(5);
    expect(await names(['b.ndjson'])).toEqual(one);
    expect(await names(['c*.csv'], 3)).toEqual(one);
  });

  it('goes on where it was ended: what was read is not read again, and files that are there stay', async () => {
    const folder = writeTables({ 'a.csv': csvOf(mixedRows(600, 3)) });
    const steps: string[] = [];
    const settings = { base: 27, out: join(folder, 'set') };
    const ended = tiled(folder, ['a.csv'], {
      ...settings,
      onStep: (text) => {
        steps.push(text);
        if (text.startsWith('writing files: 64')) throw new Error('ended');
      },
    });
    await expect(ended).rejects.toThrow('ended');
    expect(steps.some((text) => text.startsWith('reading'))).toBe(true);
    const before = filesIn(settings.out).filter((name) => name.endsWith('.parquet'));
    expect(before.length).toBeGreaterThanOrEqual(64);
    const written = before.map((name) => statSync(join(settings.out, name)).mtimeMs);
    steps.length = 0;
    const set = await tiled(folder, ['a.csv'], { ...settings, onStep: (text) => steps.push(text) });
    expect(steps.every((text) => text.startsWith('writing files'))).toBe(true);
    expect(before.map((name) => statSync(join(settings.out, name)).mtimeMs)).toEqual(written);
    const whole = await tiled(folder, ['a.csv'], { ...settings, out: newFolder() });
    expect(filesIn(set.folder)).toEqual(filesIn(whole.folder));
  });

  it('begins anew where a file was changed', async () => {
    const folder = writeTables({ 'a.csv': csvOf(mixedRows(50, 4)) });
    const out = join(folder, 'set');
    const onStep = (text: string): void => {
      if (text.startsWith('writing')) throw new Error('ended');
    };
    await expect(tiled(folder, ['a.csv'], { out, onStep })).rejects.toThrow('ended');
    writeFileSync(join(folder, 'a.csv'), csvOf(mixedRows(40, 5)));
    expect((await tiled(folder, ['a.csv'], { out })).manifest.events).toBe(40);
  });
});

describe('sets of parts', () => {
  it('become the set of all rows, to the last byte, with all faults', async () => {
    const rows = [...mixedRows(900, 8), ...faultyRows().map((row, at) => ({ id: `faulty${at}`, ...row }))];
    const size = Math.ceil(rows.length / 8);
    const parts = Array.from({ length: 8 }, (_, at) => rows.slice(at * size, (at + 1) * size));
    const folder = writeTables({
      'all.csv': csvOf(rows),
      ...Object.fromEntries(parts.map((part, at) => [`part${at}.csv`, csvOf(part)])),
    });
    for (const at of parts.keys())
      await tiled(folder, [`part${at}.csv`], { out: join(folder, `set${at}`), firstRecord: at * size });
    const merged = await tiled(
      folder,
      parts.map((_, at) => `set${at}`),
      { out: join(folder, 'merged') },
    );
    const whole = await tiled(folder, ['all.csv'], { out: join(folder, 'whole') });
    const tilesOf = (set: TileSet): readonly string[] =>
      filesIn(set.folder).filter((name) => name.endsWith('.parquet'));
    expect(tilesOf(merged)).toEqual(tilesOf(whole));
    const { csv: _, ...counts } = whole.manifest.faults;
    expect(counts.rowsLeftOut).toBeGreaterThan(5);
    expect(merged.manifest).toEqual({ ...whole.manifest, faults: { ...counts, csv: expect.anything() } });
    const found = (set: TileSet): readonly string[] =>
      readFileSync(set.report.faultsFile ?? '', 'utf8')
        .split('\n')
        .map((line) => line.split(',').slice(2).join());
    expect([...found(merged)].sort()).toEqual([...found(whole)].sort());
  });

  it('are refused where a file of one is missing', async () => {
    const folder = writeTables({ 'a.csv': csvOf(mixedRows(30, 9)) });
    const part = await tiled(folder, ['a.csv'], { out: join(folder, 'part') });
    const [mark] = filesIn(part.folder).filter((name) => name.startsWith('marks/'));
    rmSync(join(part.folder, mark ?? ''));
    await expect(tiled(folder, ['part'], { out: join(folder, 'all') })).rejects.toThrow(
      /marks\/0-[0-9a-f]{16}\.parquet is missing or not whole; make that set anew/,
    );
  });
});

describe('what cannot be tiled', () => {
  const fails = (folder: string, name: string, settings = {}): Promise<unknown> =>
    tiled(folder, [name], settings).catch((error: unknown) =>
      error instanceof Error ? error.message : error,
    );

  it('is said in a sentence', async () => {
    const folder = writeTables({
      'a.csv': csvOf(mixedRows(300, 6)),
      'other.csv': 'place,height\nHarbour,3\n',
      'empty.csv': 'title,start\n',
      'all-bad.csv': 'title,start\nA,soon\nB,later\n',
      'a.xlsx': 'PK',
      'broken.parquet': 'PAR1 and no more',
    });
    expect(await fails(folder, 'no*.csv')).toBe('no*.csv: there is no such file');
    expect(await fails(folder, 'a.xlsx')).toMatch(
      /a\.xlsx: tile reads \.parquet, .* save it as one of them$/,
    );
    expect(await fails(folder, 'other.csv')).toMatch(
      /^other\.csv has no column title; it has place, height$/,
    );
    expect(await fails(folder, 'empty.csv')).toBe('the files have no rows');
    expect(await fails(folder, 'all-bad.csv')).toMatch(
      /^no row could be read; .*rows-[0-9a-f]{16}\.csv says/,
    );
    expect(await fails(folder, 'broken.parquet')).toMatch(/^broken\.parquet cannot be read: /);
    expect(await fails(folder, 'a.csv', { base: 20, mostFiles: 40 })).toMatch(
      /^the set would have \d+ files, and 40 are allowed; allow more with --max-files/,
    );
  });

  it('gets coarser where a finer grid would take too many files', async () => {
    const folder = writeTables({ 'a.csv': csvOf(timedRows(20_000, 7)) });
    const fine = await tiled(folder, ['a.csv'], { out: newFolder() });
    const mostFiles = fine.report.files - 3;
    const coarse = await tiled(folder, ['a.csv'], { out: newFolder(), mostFiles });
    expect(coarse.report.files).toBeLessThanOrEqual(mostFiles);
    expect(coarse.report.base).toBeGreaterThan(fine.report.base);
  });

  it('is a year beyond 270,000: its row is a fault', async () => {
    const rows = ['Y-300000', 'Y270000', 'Y270001', '2020'].map((edtf) => ({ title: edtf, edtf }));
    const folder = writeTables({ 'a.csv': csvOf(rows) });
    const set = await tiled(folder, ['a.csv']);
    expect((await set.rows('marks')).map(({ title }) => title)).toEqual(['2020', 'Y270000']);
    expect(readFileSync(set.report.faultsFile ?? '', 'utf8')).toMatch(
      /^a\.csv,2,edtf,beyond,Y-300000\na\.csv,4,edtf,beyond,Y270001\n/m,
    );
  });

  it('is what has no room, and the work of another program', () => {
    const said = (message: string): string => String(engineFault(new Error(message)));
    expect(said('Out of Memory Error: failed to pin block of size 256.0 KiB (100/100 MiB used)')).toMatch(
      /not enough memory; give more with --memory, .* \(Out of Memory Error: failed to pin block/,
    );
    expect(said('IO Error: Could not write file "x": No space left on device')).toMatch(
      /no room left on the disk/,
    );
    expect(said('IO Error: Could not set lock on file "x": Conflicting lock is held')).toMatch(
      /another program is making this set/,
    );
    expect(said('Binder Error: no column')).toBe('Error: Binder Error: no column');
  });

  it('is everything without DuckDB, which says how to get it', async () => {
    const empty = newFolder();
    const load = (): Promise<unknown> => Promise.reject(new Error('not there'));
    await expect(loadDuckDb(empty, load)).rejects.toThrow(/`npm install @duckdb\/node-api`/);
    rmSync(empty, { recursive: true });
  });
});
