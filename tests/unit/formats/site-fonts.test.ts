import { afterEach, expect, it, vi } from 'vitest';
import { siteAssets } from '../../../src/islands/share/assets';
import { formatOf } from '../../../src/lib/formats';
import { findMissingLetters } from '../../../src/lib/formats/fonts/missing';
import { englishFormats } from '../../../src/lib/messages/english';
import { assets, bytesFile } from './assets';
import { inScript, SCRIPTS } from './scripts';

/* Pictures that a page makes, from the fonts that the build wrote beside it. */

afterEach(() => vi.unstubAllGlobals());

const FONTS = 'https://example.org/t/harbour/fonts/';

/** Answers as the built site does: the figure’s own fonts and renderer, and the cut fonts of a timeline. */
function serve(timeline: ReturnType<typeof inScript>): string[] {
  const asked: string[] = [];
  const bytesAt = async (address: string): Promise<Uint8Array | undefined> => {
    if (address.includes('index_bg')) return assets.resvg();
    if (address.includes('Italic')) return assets.font('italic');
    if (address.includes('SemiBold')) return assets.font('semibold');
    if (!address.startsWith(FONTS)) return assets.font('regular');
    const [, font = '', weight] = /([^/]+)-(regular|semibold)\.ttf$/.exec(address) ?? [];
    return assets.scriptFont(font, weight === 'semibold' ? 'semibold' : 'regular', timeline);
  };
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const bytes = await bytesAt(address);
    return new Response(bytes as BodyInit | undefined, { status: bytes ? 200 : 404 });
  });
  return asked;
}

it.each(SCRIPTS)('have the bytes of the build: %s', async (script) => {
  const timeline = inScript(script);
  const asked = serve(timeline);
  const ofPage = siteAssets('standalone.html', (name) => `${FONTS}${name}.ttf`);
  for (const id of ['png', 'pdf'] as const) {
    const written = await formatOf(id)?.write(
      timeline,
      { messages: englishFormats, site: 'https://example.org/lines/', figure: { scale: 1 } },
      ofPage,
    );
    const built = await bytesFile(id, timeline, { scale: 1 });
    expect(Buffer.from(written as Uint8Array).equals(Buffer.from(built))).toBe(true);
  }
  expect(await findMissingLetters(timeline, ofPage)).toEqual([]);
  const fonts = asked.filter((address) => address.startsWith(FONTS));
  expect(fonts.length).toBeGreaterThan(0);
  expect(new Set(fonts).size).toBe(fonts.length);
});

it('have boxes where the site has no font, and fail where it does not answer', async () => {
  const timeline = inScript('thai');
  serve(timeline);
  const missing = siteAssets('standalone.html', (name) => `https://example.org/none/${name}`);
  vi.stubGlobal('fetch', async (address: string) =>
    address.includes('/none/')
      ? new Response(undefined, { status: 404 })
      : new Response((await assets.font('regular')) as BodyInit),
  );
  expect((await findMissingLetters(timeline, missing)).length).toBe(1);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const offline = siteAssets('standalone.html', (name) => `${FONTS}${name}.ttf`);
  await expect(findMissingLetters(timeline, offline)).rejects.toThrow('offline');
});
