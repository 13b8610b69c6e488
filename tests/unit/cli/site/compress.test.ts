import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Compression } from '../../../../src/cli/site/compress';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function compress(names: readonly string[]): Promise<void> {
  const compression = new Compression();
  for (const name of names) compression.add(join(folder, name));
  await compression.finish();
}

describe('Compression', () => {
  it('writes a .gz and a .br of the same text beside each file of text, in all folders', async () => {
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    const names = ['a.html', 'deep/b.js', 'deep/er/c.svg', 'd.css', 'deep/e.json', 'f.txt'];
    for (const name of names) writeFileSync(join(folder, name), `text of ${name} `.repeat(50));
    await compress(names);
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString(), name).toBe(text);
      expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString(), name).toBe(text);
    }
  });

  it('leaves pictures and fonts alone', async () => {
    const names = ['a.png', 'b.pdf', 'c.ttf', 'd.woff2'];
    for (const name of names) writeFileSync(join(folder, name), 'bytes');
    await compress(names);
    expect(readdirSync(folder)).toEqual(names);
  });

  it('goes on with the others after files that came later, and fails with a file that is not there', async () => {
    const compression = new Compression();
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt']) {
      writeFileSync(join(folder, name), name);
      compression.add(join(folder, name));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await compression.finish();
    expect(readdirSync(folder).filter((name) => name.endsWith('.br'))).toHaveLength(6);
    const failing = new Compression();
    failing.add(join(folder, 'gone.txt'));
    await expect(failing.finish()).rejects.toThrow('gone.txt');
    await failing.stop();
  });
});
