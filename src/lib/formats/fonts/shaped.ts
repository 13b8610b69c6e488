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
  const getGlyph = font.getGlyph.bind(font);
  // fontkit keeps the letters that a glyph was first used for; dotless letters of Arabic are parts of several.
  font.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters);
    return glyph && (Object.create(glyph, { codePoints: { value: characters } }) as Glyph);
  };
  return font;
}

/**
 * A syllable of Burmese in whose writing a sign comes before its letter: fontkit orders those of other scripts. A letter, with
 * another below it; signs behind it; the sign around it (U+103C); signs below; the vowel before all (U+1031).
 */
const BURMESE =
  /([\u1000-\u102a\u103f](?:\u1039[\u1000-\u1021])*\u103b?)(\u103c?)([\u103d\u103e]*)(\u1031?)/g;

/** Returns a text as a font draws it: letters joined, reordered and placed as its script wants it. */
export function shapeText(font: Font, text: string, isRightToLeft: boolean): ShapedText {
  const direction = isRightToLeft ? 'rtl' : 'ltr';
  const { glyphs, positions } = font.layout(
    text.replace(BURMESE, '$4$2$1$3'),
    undefined,
    undefined,
    undefined,
    direction,
  );
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
