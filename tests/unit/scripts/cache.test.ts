import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../../scripts/build/cache.js';

let root: string;
let folder: string;
let made: number;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-cache-'));
  folder = join(root, 'kept');
  made = 0;
  mkdirSync(join(root, 'src'));
  write('1');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const write = (text: string): void => writeFileSync(join(root, 'src', 'a.ts'), text);
const make = (): Promise<{ script: string }> => {
  made += 1;
  return Promise.resolve({ script: `script ${made}` });
};
const ask = (name = 'page'): Promise<{ script: string }> => bundle(name, make, { root, folder });

describe('a bundle', () => {
  it('is made once for all who ask for it', async () => {
    const both = await Promise.all([ask(), ask()]);
    expect(both).toEqual([{ script: 'script 1' }, { script: 'script 1' }]);
    expect(await ask()).toEqual({ script: 'script 1' });
    expect(made).toBe(1);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is made again when a file changes, and read again when that is taken back', async () => {
    await ask();
    write('2');
    expect(await ask()).toEqual({ script: 'script 2' });
    write('1');
    expect(await ask()).toEqual({ script: 'script 1' });
    expect(made).toBe(2);
  });

  it('is another for each name and each mode', async () => {
    await ask();
    expect(await ask('other')).toEqual({ script: 'script 2' });
    vi.stubEnv('NODE_ENV', 'production');
    expect(await ask()).toEqual({ script: 'script 3' });
  });

  it('is made again when it failed', async () => {
    const fail = () => Promise.reject(new Error('no such file'));
    await expect(bundle('page', fail, { root, folder })).rejects.toThrow('no such file');
    expect(existsSync(folder)).toBe(false);
    expect(await ask()).toEqual({ script: 'script 1' });
  });

  it('is not kept for ever', async () => {
    for (let n = 0; n < 8; n += 1) {
      write(String(n));
      await ask();
    }
    expect(readdirSync(folder)).toHaveLength(4);
  });
});
