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
 */
export async function rasterise(
  svg: string,
  timeline: Timeline,
  assets: Assets,
  scale: number,
): Promise<Uint8Array> {
  ready ??= assets.resvg().then((wasm) => initWasm(wasm));
  const [fontBuffers] = await Promise.all([Promise.all(FONTS.map((name) => assets.font(name))), ready]);
  assertGlyphs(timeline, fontBuffers[0] as Uint8Array);
  const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  const whole = new Resvg(svg, { font });
  const zoom = Math.min(scale, MAX_SIDE_PX / Math.max(whole.width, whole.height));
  const drawn = zoom === 1 ? whole : new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  try {
    return drawn.render().asPng();
  } finally {
    drawn.free();
    if (drawn !== whole) whole.free();
  }
}
