import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFiles } from '../../../scripts/build/precompress.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('compressFiles', () => {
  it('writes a .gz and a .br of the same text beside each file of text, in all folders', async () => {
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    const names = ['a.html', 'deep/b.js', 'deep/er/c.svg', 'd.css', 'deep/e.json', 'f.txt'];
    for (const name of names) writeFileSync(join(folder, name), `text of ${name} `.repeat(50));
    await compressFiles(folder);
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString(), name).toBe(text);
      expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString(), name).toBe(text);
    }
  });

  it('leaves pictures and fonts alone', async () => {
    for (const name of ['a.png', 'b.pdf', 'c.ttf', 'd.woff2']) writeFileSync(join(folder, name), 'bytes');
    await compressFiles(folder);
    expect(readdirSync(folder)).toEqual(['a.png', 'b.pdf', 'c.ttf', 'd.woff2']);
  });
});
