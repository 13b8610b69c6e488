import { describe, expect, it } from 'vitest';
import { drawPng } from '../../../src/lib/formats';
import { charactersOf, MissingGlyphsError } from '../../../src/lib/formats/glyphs';
import { eventCard } from '../../../src/lib/render/figure/card';
import { writeSvg } from '../../../src/lib/render/figure/svg';
import { english } from '../../../src/lib/messages/english';
import { assets, bytesFile, textFile } from './assets';
import { crowd, quoting } from './crowds';
import { cleanNetwork } from './given';

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

describe('letters that the fonts lack', () => {
  it.each([
    ['数据', 'event e0', '数 据'],
    ['👍 yes', 'event e0', '👍'],
    ['private \uE000', 'event e0', 'U.E000'],
    ['a bell \u0007', 'event e0', 'U.0007|U.FFFD'],
    ['half \uD83D', 'event e0', 'U.D83D|U.FFFD'],
    [
      Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''),
      'event e0',
      'and 28 more',
    ],
  ])('are named, with their place, by all that cannot show them: %s', async (quote, place, named) => {
    for (const id of ['png', 'pdf'] as const) {
      const failed = bytesFile(id, quoting(quote));
      await expect(failed).rejects.toThrow(MissingGlyphsError);
      await expect(failed).rejects.toThrow(
        new RegExp(`no letters for .*(?:${named}).*first in ${place}.*svg or html`),
      );
    }
    const timeline = quoting(quote);
    const [event] = timeline.events;
    if (!event) throw new Error('no event');
    const card = drawPng(writeSvg(eventCard(timeline, event, english), 'card'), timeline, {
      assets,
      scale: 1,
    });
    await expect(card).rejects.toThrow(MissingGlyphsError);
  });

  it('count only where they are drawn', async () => {
    const timeline = quoting('數據', { id: 'far' });
    const viewport = { start: Date.UTC(2030, 0, 1), end: Date.UTC(2031, 0, 1) };
    for (const id of ['png', 'pdf'] as const)
      expect((await bytesFile(id, timeline, { viewport, scale: 1 })).length).toBeGreaterThan(0);
    // The picture in Markdown has titles alone.
    expect(await textFile('md', timeline)).toContain('數據');
    await expect(textFile('md', quoting('Letters', { title: '標題' }))).rejects.toThrow(MissingGlyphsError);
  });

  it('are not those that are never seen', async () => {
    const unseen =
      'soft\u00adhyphen, no\u200bspace, joined\u200d, turned\u202eback\u202c, \ufeffmark, a\u00a0space\u2009thin\n line';
    for (const id of ['png', 'pdf'] as const)
      expect((await bytesFile(id, quoting(unseen), { scale: 1 })).length).toBeGreaterThan(0);
  });

  it('are known by the table of the font', async () => {
    for (const name of ['regular', 'semibold', 'italic'] as const) {
      const has = charactersOf(await assets.font(name));
      for (const character of 'Aaé“”’–—…¶·ŁжΩ€') expect(has(character.codePointAt(0) ?? 0)).toBe(true);
      for (const character of '数👍ا') expect(has(character.codePointAt(0) ?? 0)).toBe(false);
    }
    expect(() => charactersOf(new Uint8Array(64))).toThrow(RangeError);
  });

  it('are none in the first timeline', async () => {
    const { width } = sizeOf(await bytesFile('png', cleanNetwork, { width: 1000, scale: 1 }));
    expect(width).toBe(1000);
  });
});
