import fontkit from '@cantoo/fontkit';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Timeline } from '../../model/timeline.js';
import { textsIn, type Item } from '../../render/figure/items.js';
import type { Assets } from '../format.js';
import { assertGlyphs } from '../glyphs.js';
import type { Fonts } from './painter.js';

/**
 * Returns the three fonts, of which only the letters that are used go into the file.
 *
 * @throws MissingGlyphsError when letters are drawn that the fonts have not: they would be empty boxes
 */
export async function embedFonts(
  doc: PDFDocument,
  { timeline, drawn }: { readonly timeline: Timeline; readonly drawn: readonly Item[] },
  assets: Assets,
): Promise<Fonts> {
  doc.registerFontkit(fontkit);
  const [regular, semibold, italic] = await Promise.all([
    assets.font('regular'),
    assets.font('semibold'),
    assets.font('italic'),
  ]);
  assertGlyphs(textsIn(drawn), timeline, regular);
  return {
    regular: await doc.embedFont(regular, { subset: true }),
    semibold: await doc.embedFont(semibold, { subset: true }),
    italic: await doc.embedFont(italic, { subset: true }),
  };
}
