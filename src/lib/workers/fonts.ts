import type { FontFile } from '../render/canvas/theme.js';

/** Fonts that a worker may paint with; not every browser has them. */
type WithFonts = typeof globalThis & { readonly fonts?: FontFaceSet };

/** Loads the page's fonts for this worker. One that does not come is done without, as on a page. */
export async function loadFonts(files: readonly FontFile[]): Promise<void> {
  const { fonts } = globalThis as WithFonts;
  if (!fonts) return;
  const loads = files.map(async ({ family, href, weight, style, unicodeRange }) => {
    const face = new FontFace(family, `url(${JSON.stringify(href)})`, { weight, style, unicodeRange });
    fonts.add(face);
    await face.load();
  });
  await Promise.allSettled(loads);
}
