import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Timeline } from '../model/timeline.js';
import { hasRightToLeft } from '../render/figure/direction.js';
import { textsIn } from '../render/figure/items.js';
import type { Sheet } from '../render/figure/sheet.js';
import { writeSvg } from '../render/figure/svg.js';
import type { Assets } from './format.js';
import { loadFaces } from './fonts/faces.js';

/** Most device pixels on a side: browsers and word processors refuse larger pictures. */
const MAX_SIDE_PX = 16_384;

const FAMILY = 'Source Sans 3';

let ready: Promise<void> | undefined;

/**
 * Draws a sheet as PNG with `scale` device pixels for each of its own, fewer where the picture would be too
 * large to be of use. The renderer is resvg as WebAssembly: the same bytes on every machine, in Node and in a browser.
 * A letter that no font has is drawn as a box.
 */
export async function rasterise(
  sheet: Sheet,
  timeline: Timeline,
  assets: Assets,
  scale: number,
): Promise<Uint8Array> {
  ready ??= start(assets);
  const [regular, semibold, italic] = await Promise.all([
    assets.font('regular'),
    assets.font('semibold'),
    assets.font('italic'),
    ready,
  ]);
  const texts = textsIn(sheet.items);
  const faces = await loadFaces(texts, timeline, assets);
  const isForeign = texts.some((text) => !faces.isOwn(text) || hasRightToLeft(text));
  const fontBuffers = [regular, semibold, italic];
  const outlines = isForeign ? await import('./fonts/outlines.js') : undefined;
  const lineOf = outlines?.outlinesOf(faces, { regular, semibold, italic });
  const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
  const zoom = Math.min(scale, MAX_SIDE_PX / Math.max(sheet.width, sheet.height));
  const drawn = new Resvg(writeSvg(sheet, timeline.id, lineOf), {
    font,
    fitTo: { mode: 'zoom', value: zoom },
  });
  try {
    return drawn.render().asPng();
  } finally {
    drawn.free();
  }
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
