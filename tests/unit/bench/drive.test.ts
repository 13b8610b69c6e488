import { describe, expect, it } from 'vitest';
import { triangle } from '../../../bench/drive.js';
import { fileFor, rangeOf } from '../../../bench/server.js';

describe('a drag', () => {
  it('goes to and fro about the middle, a step at a time, and never jumps', () => {
    expect([0, 100, 200, 300, 400, 500, 600, 700, 800].map((distance) => triangle(distance, 200))).toEqual([
      0, 100, 200, 100, 0, -100, -200, -100, 0,
    ]);
    for (let distance = 0; distance < 3000; distance += 16) {
      expect(Math.abs(triangle(distance + 16, 240) - triangle(distance, 240))).toBeLessThanOrEqual(16);
    }
  });
});

describe('the server', () => {
  it('reads ranges: from, to, and of the end', () => {
    expect(rangeOf('bytes=0-9', 100)).toEqual({ from: 0, to: 9 });
    expect(rangeOf('bytes=90-', 100)).toEqual({ from: 90, to: 99 });
    expect(rangeOf('bytes=-8', 100)).toEqual({ from: 92, to: 99 });
    expect(rangeOf('bytes=90-500', 100)).toEqual({ from: 90, to: 99 });
    for (const all of [undefined, 'bytes=-', 'bytes=200-', 'lines=1-2', 'bytes=0-1,4-5'])
      expect(rangeOf(all, 100)).toBeUndefined();
  });

  it('stays in its folders', () => {
    const folders = { '/': '/site', '/data/': '/kept' };
    expect(fileFor(folders, '/open/')).toBe('/site/open/index.html');
    expect(fileFor(folders, '/data/a%20b.csv')).toBe('/kept/a b.csv');
    expect(fileFor(folders, '/data/..%2Fsecret')).toBeUndefined();
    expect(fileFor({ '/data/': '/kept' }, '/open/')).toBeUndefined();
  });
});
