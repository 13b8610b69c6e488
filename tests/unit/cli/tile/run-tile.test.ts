import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tile } from '../../../../src/cli/commands/tile.js';
import { run } from '../../../../src/cli/run.js';
import type { TileManifest } from '../../../../src/lib/tiles/manifest.js';
import { tilePath } from '../../../../src/lib/tiles/names.js';
import { csvOf, faultyRows, mixedRows } from './tables.js';
import { filesIn, readSet, writeTables } from './tile-set.js';

beforeAll(() => vi.stubGlobal('SOURCELINE_VERSION', '0.0.0'));
afterAll(() => vi.unstubAllGlobals());

/** Runs the command in a folder, and returns what it says. */
async function ask(from: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const take = async (data: string | Uint8Array): Promise<void> => void (out += String(data));
  const terminal = {
    ...{ write: take, print: take, isColoured: false, isErrorColoured: false },
    warn: (text: string): void => void (err += text),
    progress: () => undefined,
    read: async () => new Uint8Array(0),
  };
  const context = { terminal, from, load: () => Promise.reject(new Error('not here')) };
  const words = ['tile', ...args, '--memory', '512', '--threads', '1'];
  const code = await run(words, { commands: [tile], version: '0.0.0' }, context);
  return { code, out, err };
}

describe('tile', () => {
  it('says what it made, and what is wrong with rows', async () => {
    const folder = writeTables({
      'a.csv': csvOf(mixedRows(100, 21)),
      'b.csv': csvOf([...faultyRows(), { title: 'Good', start: '2020' }]),
    });
    const clean = await ask(folder, 'a.csv', '-o', 'tiles', '--title', 'All of it');
    expect(clean).toMatchObject({ code: 0, err: '' });
    expect(clean.out).toMatch(/^tiles: 100 events in \d+ files, \d+\.\d MB; levels \d+ to \d+\n/);
    expect(readSet(join(folder, 'tiles')).manifest).toMatchObject({
      title: 'All of it',
      events: 100,
      faults: { count: 0 },
    });
    const faulty = await ask(folder, '*.csv', '-o', 'more', '--first-record', '5000');
    expect(faulty.code).toBe(1);
    expect(faulty.out).toMatch(
      /12 faults, 9 rows left out; .*rows-[0-9a-f]{16}\.csv says what is wrong with each\n$/,
    );
    const { manifest, rows } = readSet(join(folder, 'more'));
    expect(manifest.records).toEqual({ first: 5000, count: 104 });
    expect(Math.min(...(await rows('text')).map(({ record }) => record as number))).toBe(5000);
  });

  it('leaves nothing of its work behind', async () => {
    const folder = writeTables({ 'a.csv': csvOf(mixedRows(20, 22)) });
    expect((await ask(folder, 'a.csv', '-o', 'tiles')).code).toBe(0);
    expect(
      filesIn(join(folder, 'tiles')).filter(
        (name) => !/^(?:manifest\.json|.*-[0-9a-f]{16}\.parquet)$/.test(name),
      ),
    ).toEqual([]);
  });

  it('refuses what it cannot do', async () => {
    const folder = writeTables({ 'a.csv': csvOf(mixedRows(3, 23)) });
    expect(await ask(folder, 'a.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('tile wants -o'),
    });
    expect((await ask(folder, 'a.csv', '-o', 't', '--base-level', '99')).err).toMatch(
      /--base-level wants a whole number from 0 to 54, found 99/,
    );
    expect((await ask(folder, '--verify', '.', 'a.csv')).err).toContain('--verify wants one folder');
    expect(await ask(folder, '--verify', '.')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/has no manifest\.json; name the folder of a tile set\n$/),
    });
  });
});

describe('tile --verify', () => {
  const set = async (): Promise<{ folder: string; manifest: TileManifest; first: string }> => {
    const folder = writeTables({ 'a.csv': csvOf(mixedRows(400, 24)) });
    await ask(folder, 'a.csv', '-o', '.');
    const { manifest } = readSet(folder);
    return {
      folder,
      manifest,
      first: tilePath('marks', 0, manifest.folders['marks']?.files?.[0]?.sha256 ?? ''),
    };
  };

  it('finds nothing in a set that is whole', async () => {
    const { folder } = await set();
    const { code, out } = await ask(folder, '--verify', '.');
    expect(out).toMatch(/^no faults in \d+ files of 400 events\n$/);
    expect(code).toBe(0);
  });

  it('finds a file that is missing, cut, changed or of nobody', async () => {
    const { folder, first } = await set();
    const path = join(folder, first);
    const bytes = readFileSync(path);
    const said = async (): Promise<string> => {
      const { code, out } = await ask(folder, '--verify', '.');
      expect(code).toBe(1);
      return out;
    };
    rmSync(path);
    expect(await said()).toContain(`${first} is missing; write the set anew`);
    writeFileSync(path, bytes.subarray(0, 100));
    expect(await said()).toContain(`${first} has 100 bytes, and the manifest says ${bytes.length}`);
    const changed = Buffer.from(bytes);
    changed[50] = (changed[50] ?? 0) ^ 1;
    writeFileSync(path, changed);
    expect(await said()).toContain(`${first} was changed: its SHA-256 is `);
    writeFileSync(path, bytes);
    const other = first.replace(/[0-9a-f]{16}/, '0'.repeat(16));
    writeFileSync(join(folder, other), bytes);
    expect(await said()).toContain(`${other} is named by no manifest; remove it`);
  });

  it('finds numbers that do not fit together, where every file is what its name says', async () => {
    const { folder, manifest } = await set();
    const path = join(folder, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...manifest, events: manifest.events + 1 }));
    const { code, out } = await ask(folder, '--verify', '.');
    expect(code).toBe(1);
    expect(out).toContain('marks: found 400 where there should be 401; write the set anew');
  });

  it('says what is wrong with a manifest', async () => {
    const { folder, manifest } = await set();
    const path = join(folder, 'manifest.json');
    const said = async (text: string): Promise<string> => {
      writeFileSync(path, text);
      const { code, err } = await ask(folder, '--verify', '.');
      expect(code).toBe(2);
      return err;
    };
    expect(await said('{')).toContain('the manifest is not well-formed JSON');
    expect(await said('{"format":"other"}')).toContain('this is no manifest of a tile set');
    expect(await said(JSON.stringify({ ...manifest, version: 2 }))).toContain(
      'has version 2, and this program reads version 1',
    );
    const folders = { ...manifest.folders, '../marks': { count: 0, bytes: 0 } };
    expect(await said(JSON.stringify({ ...manifest, folders }))).toMatch(
      /the manifest is damaged at .*it is no folder of tiles/,
    );
    expect(await said(JSON.stringify({ ...manifest, events: -1 }))).toContain(
      'the manifest is damaged at events',
    );
    appendFileSync(path, ' '.repeat(4 * 1024 * 1024));
    expect((await ask(folder, '--verify', '.')).err).toContain('it is no manifest of a tile set');
    renameSync(path, `${path}.old`);
    expect((await ask(folder, '--verify', '.')).err).toContain('has no manifest.json');
  });
});
