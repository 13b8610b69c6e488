import { describe, expect, it } from 'vitest';
import { drawPng, findMissingLetters, type FontAssets } from '../../../src/lib/formats';
import { charactersOf } from '../../../src/lib/formats/fonts/cmap';
import { eventCard } from '../../../src/lib/render/figure/card';
import { english } from '../../../src/lib/messages/english';
import { assets, bytesFile, textFile } from './assets';
import { quoting } from './crowds';
import { cleanNetwork } from './given';

/** As where no font of another script is installed. */
const bare: FontAssets = { font: assets.font, scriptFont: () => Promise.resolve(undefined) };

describe('letters that no font has', () => {
  it.each([
    ['private \uE000', 'U+E000', 'write other letters, or give a font that has them with --font'],
    ['a bell \u0007', 'U+0007', 'write other letters, or give a font that has them with --font'],
    ['half \uD83D', 'U+D83D', 'write other letters, or give a font that has them with --font'],
  ])('are drawn as boxes, and named with their place: %s', async (quote, found, fix) => {
    const timeline = quoting(quote);
    expect(await findMissingLetters(timeline, assets)).toEqual([
      {
        severity: 'note',
        path: 'events["e0"].evidence[0].quote',
        what: 'no font has these letters: PNG, PDF, cards and the picture in Markdown show boxes instead',
        found,
        fix,
        event: 'e0',
      },
    ]);
    for (const id of ['png', 'pdf'] as const)
      expect((await bytesFile(id, timeline, { scale: 1 })).length).toBeGreaterThan(1000);
    const [event] = timeline.events;
    if (!event) throw new Error('no event');
    const card = await drawPng(eventCard(timeline, event, english), timeline, { assets, scale: 1 });
    expect(card.length).toBeGreaterThan(1000);
  });

  it('name the package of their font, once for each package, with the number of places', async () => {
    const timeline = quoting('数据安全 and مرحبا', { title: '数据', attribution: 'Name (李娜)' });
    const notes = await findMissingLetters(timeline, bare);
    expect(notes.map(({ path, found, fix }) => [path, found, fix])).toEqual([
      [
        'events["e0"].title',
        '数 据 李 娜 安 全, here and in 2 more of the texts',
        'install their font with npm install @fontsource-variable/noto-sans-sc, or give one with --font',
      ],
      [
        'events["e0"].evidence[0].quote',
        'م ر ح ب ا',
        'install their font with npm install @fontsource-variable/noto-sans-arabic, or give one with --font',
      ],
    ]);
  });

  it('are counted when they are many', async () => {
    const letters = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const [note] = await findMissingLetters(quoting(letters), bare);
    expect(note?.found).toMatch(/^一 丁 .* and 28 more$/);
  });

  it('end no format where no font of another script is installed', async () => {
    const timeline = quoting('數據 and مرحبا', { title: '標題' });
    const written = [
      await bytesFile('png', timeline, { fonts: bare }),
      await bytesFile('pdf', timeline, { fonts: bare }),
    ];
    for (const bytes of written) expect(bytes.length).toBeGreaterThan(1000);
    expect(await textFile('md', timeline, { fonts: bare })).toContain('數據');
  });

  it('are not those that are never seen', async () => {
    const unseen =
      'soft\u00adhyphen, no\u200bspace, joined\u200d, turned\u202eback\u202c, \ufeffmark, a\u00a0space\u2009thin\n line';
    expect(await findMissingLetters(quoting(unseen), bare)).toEqual([]);
    for (const id of ['png', 'pdf'] as const)
      expect((await bytesFile(id, quoting(unseen), { scale: 1 })).length).toBeGreaterThan(0);
  });

  it('are none in the first timeline', async () => {
    expect(await findMissingLetters(cleanNetwork, bare)).toEqual([]);
  });
});

describe('the table of characters of a font', () => {
  it('says which characters it has', async () => {
    for (const name of ['regular', 'semibold', 'italic'] as const) {
      const has = charactersOf(await assets.font(name));
      for (const character of 'Aaé“”’–—…¶·ŁжΩ€') expect(has(character.codePointAt(0) ?? 0)).toBe(true);
      for (const character of '数👍ا') expect(has(character.codePointAt(0) ?? 0)).toBe(false);
    }
    expect(() => charactersOf(new Uint8Array(64))).toThrow(RangeError);
  });
});
