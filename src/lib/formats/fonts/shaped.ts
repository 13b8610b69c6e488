import fontkit, { type Font, type Glyph } from '@cantoo/fontkit';

/** A glyph at its place, in ems from where its text begins, upwards. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** How far it moves what follows, where nothing else is said. */
  readonly advance: number;
  readonly characters: readonly number[];
  readonly outline: Glyph;
}

export interface ShapedText {
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[];
  /** Ems. */
  readonly width: number;
}

/**
 * Opens a font.
 *
 * @throws when the bytes are no font, or more than one
 */
export function openFont(bytes: Uint8Array): Font {
  const font = fontkit.create(bytes);
  if ('fonts' in font) throw new RangeError('a collection of fonts, not a font');
  return font;
}

/** Returns a text as a font draws it: letters joined, reordered and placed as its script wants it. */
export function shapeText(font: Font, text: string, isRightToLeft: boolean): ShapedText {
  const direction = isRightToLeft ? 'rtl' : 'ltr';
  const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction);
  const em = font.unitsPerEm;
  let x = 0;
  const placed = glyphs.map((outline, index): PlacedGlyph => {
    const { id, codePoints, advanceWidth } = outline;
    const { xAdvance = advanceWidth, xOffset = 0, yOffset = 0 } = positions?.[index] ?? {};
    const glyph = { id, x: x + xOffset / em, y: yOffset / em, advance: advanceWidth / em };
    x += xAdvance / em;
    return { ...glyph, characters: codePoints, outline };
  });
  return { glyphs: placed, width: x };
}
