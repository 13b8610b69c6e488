import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import type { Timeline } from '../../model/timeline.js';
import type { Run } from '../../render/figure/items.js';
import type { FontAssets, FontName } from '../format.js';
import { loadFaces, type Face, type Faces } from '../fonts/faces.js';
import { GlyphFont } from './glyph-font.js';

/** The fonts of a PDF: the figure’s own three, and those of other scripts that its texts need. */
export class PdfFonts {
  readonly #doc: PDFDocument;
  readonly #own: Readonly<Record<FontName, PDFFont>>;
  readonly #others = new Map<Uint8Array, GlyphFont>();
  readonly faces: Faces;

  constructor(doc: PDFDocument, own: Readonly<Record<FontName, PDFFont>>, faces: Faces) {
    this.#doc = doc;
    this.#own = own;
    this.faces = faces;
  }

  own({ font = 'regular' }: Run): PDFFont {
    return this.#own[font];
  }

  other(face: Face, { font }: Run): GlyphFont {
    const weight = font === 'semibold' ? 'semibold' : 'regular';
    const bytes = face[weight];
    const name = `Sourceline-${face.id}-${weight}`;
    const known = this.#others.get(bytes) ?? new GlyphFont(this.#doc, bytes, name);
    this.#others.set(bytes, known);
    return known;
  }

  /** Writes the other fonts, once all is painted. */
  close(): void {
    for (const font of this.#others.values()) font.close();
  }
}

/** Returns the fonts for the texts of a PDF; only the letters that are used go into the file. */
export async function embedFonts(
  doc: PDFDocument,
  { timeline, texts }: { readonly timeline: Timeline; readonly texts: readonly string[] },
  assets: FontAssets,
): Promise<PdfFonts> {
  doc.registerFontkit(fontkit);
  const [regular, semibold, italic] = await Promise.all([
    assets.font('regular'),
    assets.font('semibold'),
    assets.font('italic'),
  ]);
  const faces = await loadFaces(texts, timeline, assets);
  const own = {
    regular: await doc.embedFont(regular, { subset: true }),
    semibold: await doc.embedFont(semibold, { subset: true }),
    italic: await doc.embedFont(italic, { subset: true }),
  };
  return new PdfFonts(doc, own, faces);
}
