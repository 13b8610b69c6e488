import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildHost } from '../../../scripts/build/host-bundle.js';

let script = '';
beforeAll(async () => {
  script = await buildHost();
}, 120_000);

describe('embed.js as it is built', () => {
  it('has at most 3 kB, packed', () => {
    const bytes = gzipSync(script).byteLength;
    console.log(`embed.js: ${bytes} bytes gzip, ${script.length} bytes`);
    expect(bytes).toBeLessThanOrEqual(3000);
  });

  it('is one classic script that names nothing of its own and asks for nothing', () => {
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toMatch(/\bimport\b|\bexport\b|\beval\b|\bFunction\(|https?:\/\//);
    expect(script).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/);
  });

  it('reads the same in every encoding', () => {
    // A page in Latin-1 that loads it would read anything beyond ASCII as something else.
    expect([...script].filter((letter) => letter > '~')).toEqual([]);
  });
});
