import type { Font } from '@cantoo/fontkit';
import {
  PDFHexString,
  PDFOperator,
  PDFOperatorNames,
  PDFString,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { openFont, shapeText, type PlacedGlyph, type ShapedText } from '../fonts/shaped.js';

/**
 * Codes of glyphs that are parts of a letter, such as its dots, where another glyph has the letter: they have no text. A
 * program that takes the code for the text then finds a character that is not seen.
 */
const UNSEEN = [
  [0x2060, 0x2064],
  [0x206a, 0x206f],
  [0xfe00, 0xfe0f],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

interface ShownGlyph extends PlacedGlyph {
  readonly code: number;
}

/** Thousandths of an em: the unit of widths in a PDF. */
const EM = 1000;

/**
 * A font of another script in a PDF, with all its glyphs, of which there are few: each is shown at the place that its
 * script wants, which pdf-lib's own way of showing text does not do.
 */
export class GlyphFont {
  readonly ref: PDFRef;
  readonly name: string;
  readonly #doc: PDFDocument;
  readonly #bytes: Uint8Array;
  readonly #font: Font;
  readonly #shaped = new Map<string, ShapedText>();
  readonly #isCff: boolean;
  /** Glyphs that are shown, by what they are and the letters that they show. */
  readonly #shown = new Map<string, ShownGlyph>();
  /** How many of them are parts of letters. */
  #parts = 0;

  constructor(doc: PDFDocument, bytes: Uint8Array, name: string) {
    this.#doc = doc;
    this.#bytes = bytes;
    this.#font = openFont(bytes);
    this.#isCff = bytes[0] === 0x4f;
    this.ref = doc.context.nextRef();
    this.name = name;
  }

  /** Returns the width of a text in ems. */
  widthOf(text: string, isRightToLeft: boolean): number {
    return this.#shape(text, isRightToLeft).width;
  }

  /** Returns what shows a text from where the pen is, in letters of `sizePx`; the font is selected before. */
  show(text: string, isRightToLeft: boolean, sizePx: number): PDFOperator[] {
    const operators: PDFOperator[] = [];
    let [shown, pen, rise] = ['', 0, 0];
    const end = (): void => {
      if (shown !== '') operators.push(PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [`[${shown}]`]));
      shown = '';
    };
    for (const glyph of this.#shape(text, isRightToLeft).glyphs) {
      if (glyph.y !== rise) {
        end();
        rise = glyph.y;
        operators.push(PDFOperator.of(PDFOperatorNames.SetTextRise, [inPdf(rise * sizePx)]));
      }
      const back = Math.round((pen - glyph.x) * EM);
      shown += `${back === 0 ? '' : `${back} `}${hex(this.#codeOf(glyph))}`;
      pen = glyph.x + glyph.advance;
    }
    end();
    if (rise !== 0) operators.push(PDFOperator.of(PDFOperatorNames.SetTextRise, ['0']));
    return operators;
  }

  /** Returns the code that shows a glyph: another one where the same glyph is a part of another letter. */
  #codeOf(glyph: PlacedGlyph): number {
    const key = this.#isCff ? String(glyph.id) : `${glyph.id} ${glyph.characters.join(' ')}`;
    const isPart = !this.#isCff && glyph.characters.length === 0;
    const next = (isPart ? UNSEEN[this.#parts] : undefined) ?? this.#shown.size + 1;
    const code = this.#isCff ? glyph.id : next;
    if (isPart && !this.#shown.has(key)) this.#parts += 1;
    const shown = this.#shown.get(key) ?? { ...glyph, code };
    this.#shown.set(key, shown);
    return shown.code;
  }

  #shape(text: string, isRightToLeft: boolean): ShapedText {
    const key = `${isRightToLeft ? '<' : '>'}${text}`;
    const shaped = this.#shaped.get(key) ?? shapeText(this.#font, text, isRightToLeft);
    this.#shaped.set(key, shaped);
    return shaped;
  }

  /** Writes the font into the document (ISO 32000-1, 9.7). */
  close(): void {
    const { context } = this.#doc;
    const { ascent, descent, capHeight, bbox, unitsPerEm } = this.#font;
    const scaled = (value: number): number => Math.round((value / unitsPerEm) * EM);
    const isCff = this.#isCff;
    const file = context.flateStream(this.#bytes, isCff ? { Subtype: 'OpenType' } : {});
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: this.name,
        // Symbolic: its letters are not those of Latin.
        Flags: 4,
        FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
        ItalicAngle: 0,
        Ascent: scaled(ascent),
        Descent: scaled(descent),
        CapHeight: scaled(capHeight || ascent),
        StemV: 0,
        [isCff ? 'FontFile3' : 'FontFile2']: context.register(file),
      }),
    );
    const glyphs = [...this.#shown.values()].sort((a, b) => a.code - b.code);
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: isCff ? 'CIDFontType0' : 'CIDFontType2',
        BaseFont: this.name,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: descriptor,
        ...(isCff ? {} : { CIDToGIDMap: context.register(context.flateStream(glyphNumbers(glyphs))) }),
        W: glyphs.flatMap(({ code, advance }) => [code, [Math.round(advance * EM)]]),
      }),
    );
    context.assign(
      this.ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: this.name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(writeLetters(glyphs))),
      }),
    );
  }
}

/** Returns the letters of glyphs as a CMap (ISO 32000-1, 9.10.3), in sections of at most 100. */
function writeLetters(glyphs: readonly ShownGlyph[]): string {
  const lines = glyphs
    .filter(({ characters }) => characters.length > 0)
    .map(({ code, characters }) => `${hex(code)} ${utf16(characters)}`);
  const sections = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...sections.map((section) => `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** Returns the glyph of each code, two bytes each (ISO 32000-1, table 117). */
function glyphNumbers(glyphs: readonly ShownGlyph[]): Uint8Array {
  const numbers = new Uint8Array(2 * ((glyphs.at(-1)?.code ?? 0) + 1));
  for (const { id, code } of glyphs) numbers.set([id >> 8, id & 0xff], 2 * code);
  return numbers;
}

const hex = (code: number): string => `<${code.toString(16).padStart(4, '0')}>`;

function utf16(characters: readonly number[]): string {
  const text = String.fromCodePoint(...characters);
  return `<${Array.from({ length: text.length }, (_, unit) => text.charCodeAt(unit).toString(16).padStart(4, '0')).join('')}>`;
}

/** Returns a length as a PDF has it: no exponent. */
function inPdf(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

/** Begins words that are to be copied and read out as `text`, whatever glyphs show them (14.9.4). */
export function beginActualText(text: string): PDFOperator {
  const words = PDFHexString.fromText(text).toString();
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Span', `<</ActualText ${words}>>`]);
}
