import { describe, expect, it } from 'vitest';
import { bytesFile, textFile } from './assets';
import { crowd } from './crowds';

/** Width and height from the header (PNG, third edition, 11.2.1). @throws when it is no PNG */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([view.getUint32(8), view.getUint32(12)]).toEqual([13, 0x49484452]);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe('the PNG', () => {
  it.each([1, 2, 3] as const)('has %i device pixels for each of the SVG', async (scale) => {
    const timeline = crowd(4);
    const svg = await textFile('svg', timeline, { width: 480 });
    const { height } = /<svg [^>]*height="(?<height>\d+)"/.exec(svg)?.groups ?? {};
    const png = await bytesFile('png', timeline, { width: 480, scale });
    expect(sizeOf(png)).toEqual({ width: 480 * scale, height: Number(height) * scale });
    if (scale === 1) expect(await bytesFile('png', timeline, { width: 480, scale })).toEqual(png);
  });

  it('is not larger than other programs open', async () => {
    const { width, height } = sizeOf(await bytesFile('png', crowd(70), { width: 360, scale: 3 }));
    expect(height).toBe(16_384);
    expect(width).toBeLessThan(3 * 360);
  });

  it('is of the ground of its theme', async () => {
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map((theme) =>
        bytesFile('png', crowd(2), { width: 360, theme, scale: 1 }),
      ),
    );
    expect(light).not.toEqual(dark);
  });
});
