import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Timeline } from '../model/timeline.js';
import type { Assets, FontName } from './format.js';
import { assertGlyphs } from './glyphs.js';

/** Most device pixels on a side: browsers and word processors refuse larger pictures. */
const MAX_SIDE_PX = 16_384;

const FONTS: readonly FontName[] = ['regular', 'semibold', 'italic'];
const FAMILY = 'Source Sans 3';

let ready: Promise<void> | undefined;

/**
 * Draws an SVG as PNG with `scale` device pixels for each of its own, fewer where the picture would be too
 * large to be of use. The renderer is resvg as WebAssembly: the same bytes on every machine, in Node and in a browser.
 *
 * @throws MissingGlyphsError when letters are drawn that the fonts have not: they would be empty boxes
 */
export async function rasterise(
  svg: string,
  timeline: Timeline,
  assets: Assets,
  scale: number,
): Promise<Uint8Array> {
  ready ??= start(assets);
  const [fontBuffers] = await Promise.all([Promise.all(FONTS.map((name) => assets.font(name))), ready]);
  assertGlyphs(textsOf(svg), timeline, fontBuffers[0] as Uint8Array);
  const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  const zoom = Math.min(scale, MAX_SIDE_PX / longestSide(svg));
  const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  try {
    return drawn.render().asPng();
  } finally {
    drawn.free();
  }
}

/** Of an SVG of ours, in its own pixels: read from its first tag, since to set all its text twice takes long. */
function longestSide(svg: string): number {
  const [, width, height] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return Math.max(Number(width), Number(height));
}

/** Once for all; what could not be read is asked for again the next time. */
async function start(assets: Assets): Promise<void> {
  try {
    await initWasm(await assets.resvg());
  } catch (error) {
    ready = undefined;
    throw error;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Returns what an SVG of ours shows as text. */
function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/<text [^>]*>(.*?)<\/text>/gs), ([, inside = '']) =>
    inside.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  );
}
