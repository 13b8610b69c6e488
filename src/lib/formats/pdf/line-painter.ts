import {
  beginText,
  endMarkedContent,
  endText,
  popGraphicsState,
  pushGraphicsState,
  setFontAndSize,
  setTextMatrix,
  showText,
  type PDFFont,
  type PDFName,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Run, Text } from '../../render/figure/items.js';
import { isPlain, placeSegments, type PlacedSegment, type Segment } from '../fonts/line.js';
import type { PdfFonts } from './fonts.js';
import { beginActualText } from './glyph-font.js';
import { boxOf, shown } from './links.js';
import { fillColour, shapeOperators } from './shapes.js';

/**
 * Paints lines of text: those of the figure’s own font from left to right as they are, others in parts of one font and
 * direction, each at its place and with its words, so that they are copied in the order of reading.
 */
export class LinePainter {
  readonly #fonts: PdfFonts;
  /** By font and text, in ems: to set a text takes longer than all else. */
  readonly #widths = new Map<string, number>();
  readonly #keys = new Map<PDFPage, Map<PDFRef, PDFName>>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  isPlain(line: Text): boolean {
    return isPlain(line, this.#fonts.faces);
  }

  /** Paints a line where the page has its origin at the top, y downwards. */
  paint(line: Text, page: PDFPage): void {
    const x = this.startOf(line);
    if (line.halo !== undefined) {
      const box = boxOf(line, x, this.widthOfLine(line));
      page.pushOperators(...shapeOperators({ kind: 'box', ...box, fill: line.halo }));
    }
    if (!this.isPlain(line)) {
      const { segments, left } = this.place(line);
      this.paintSegments(segments, line, left, page);
      return;
    }
    page.pushOperators(pushGraphicsState(), beginText(), setTextMatrix(1, 0, 0, -1, x, line.y));
    for (const run of line.runs) {
      const font = this.#fonts.own(run);
      page.pushOperators(
        setFontAndSize(this.#keyOf(page, font), line.sizePx),
        fillColour(run.fill ?? line.fill),
        showText(font.encodeText(shown(run.text))),
      );
    }
    page.pushOperators(endText(), popGraphicsState());
  }

  /** Returns the parts of a line in the order of reading, each at its place from `left`. */
  place(line: Text): { segments: readonly PlacedSegment[]; left: number; width: number } {
    const widthOf = ({ run, text, drawn, face, level }: Segment): number =>
      face
        ? this.#fonts.other(face, run).widthOf(text, level % 2 === 1) * line.sizePx
        : this.widthOf({ ...run, text: drawn }, line.sizePx);
    const { segments, width } = placeSegments(line, this.#fonts.faces, widthOf);
    const { x, anchor = 'start' } = line;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { segments, left, width };
  }

  paintSegments(segments: readonly PlacedSegment[], line: Text, left: number, page: PDFPage): void {
    for (const { run, text, drawn, face, level, x } of segments) {
      const font = face ? this.#fonts.other(face, run) : this.#fonts.own(run);
      // Programs put letters that run from right to left in the order of reading themselves, also those that are given.
      const isSaid = level % 2 === 0 || !face;
      page.pushOperators(
        ...(isSaid ? [beginActualText(text)] : []),
        pushGraphicsState(),
        beginText(),
        setTextMatrix(1, 0, 0, -1, left + x, line.y),
        setFontAndSize(this.#keyOf(page, font), line.sizePx),
        fillColour(run.fill ?? line.fill),
        ...('show' in font
          ? font.show(text, level % 2 === 1, line.sizePx)
          : [showText(font.encodeText(shown(drawn)))]),
        endText(),
        popGraphicsState(),
        ...(isSaid ? [endMarkedContent()] : []),
      );
    }
  }

  /** Returns where a line begins on the left. */
  startOf(line: Text): number {
    if (line.anchor === undefined || line.anchor === 'start') return line.x;
    const width = this.widthOfLine(line);
    return line.anchor === 'end' ? line.x - width : line.x - width / 2;
  }

  widthOfLine(line: Text): number {
    if (!this.isPlain(line)) return this.place(line).width;
    const { runs, sizePx } = line;
    return runs.reduce((sum, run) => sum + this.widthOf(run, sizePx), 0);
  }

  /** Returns the width of a run of the figure’s own font. */
  widthOf(run: Run, sizePx: number): number {
    const { text, font = 'regular' } = run;
    const key = `${font} ${text}`;
    const known = this.#widths.get(key) ?? this.#fonts.own(run).widthOfTextAtSize(shown(text), 1);
    this.#widths.set(key, known);
    return known * sizePx;
  }

  #keyOf(page: PDFPage, font: Pick<PDFFont, 'name' | 'ref'>): PDFName {
    const keys = this.#keys.get(page) ?? new Map<PDFRef, PDFName>();
    this.#keys.set(page, keys);
    const key = keys.get(font.ref) ?? page.node.newFontDictionary(font.name, font.ref);
    keys.set(font.ref, key);
    return key;
  }
}
