import { degrees, PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

/** How paragraphs are set in a column. */
export interface Setting {
  readonly x: number;
  /** Of the first baseline, from the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly size?: number;
  readonly leading?: number;
  /** Of first lines. */
  readonly indent?: number;
  /** Above each paragraph but the first. */
  readonly gap?: number;
  readonly isJustified?: boolean;
  readonly font?: PDFFont;
  /** Lines below this go to the next place. */
  readonly bottom?: number;
}

/** Sets text on the pages of a PDF, y from the top. */
export class PdfMaker {
  readonly file: PDFDocument;
  readonly font: PDFFont;
  readonly bold: PDFFont;
  page: PDFPage;

  private constructor(file: PDFDocument, font: PDFFont, bold: PDFFont) {
    this.file = file;
    this.font = font;
    this.bold = bold;
    this.page = this.addPage();
  }

  static async start(): Promise<PdfMaker> {
    const file = await PDFDocument.create();
    const [font, bold] = [
      await file.embedFont(StandardFonts.TimesRoman),
      await file.embedFont(StandardFonts.TimesRomanBold),
    ];
    return new PdfMaker(file, font, bold);
  }

  addPage(size: [number, number] = [595, 842]): PDFPage {
    return (this.page = this.file.addPage(size));
  }

  line(text: string, x: number, y: number, size = 10, font = this.font): void {
    this.page.drawText(text, { x, y: this.page.getHeight() - y, size, font });
  }

  /** Draws a line that runs from bottom to top. */
  upwards(text: string, x: number, y: number, size = 10): void {
    this.page.drawText(text, {
      x,
      y: this.page.getHeight() - y,
      size,
      font: this.font,
      rotate: degrees(90),
    });
  }

  centred(text: string, y: number, size: number, font = this.font): void {
    const width = font.widthOfTextAtSize(text, size);
    this.line(text, (this.page.getWidth() - width) / 2, y, size, font);
  }

  /**
   * Sets paragraphs, and returns where the next baseline is. A word may have a place for a hyphen, written as `|`: it is
   * divided there if it does not fit.
   */
  paragraphs(texts: readonly string[], setting: Setting, next?: () => Setting): number {
    let at = setting;
    let { y } = setting;
    for (const [index, text] of texts.entries()) {
      if (index > 0) y += at.gap ?? 0;
      const size = at.size ?? 10;
      const font = at.font ?? this.font;
      let words = text.split(' ');
      let isFirst = true;
      while (words.length > 0) {
        if (y > (at.bottom ?? Infinity) && next) {
          at = next();
          y = at.y;
        }
        const indent = isFirst ? (at.indent ?? 0) : 0;
        const { line, rest } = breakLine(
          words,
          (each) => font.widthOfTextAtSize(each, size),
          at.width - indent,
        );
        if (at.isJustified && rest.length > 0)
          this.#justified(line, at.x + indent, y, at.width - indent, size, font);
        else this.line(line, at.x + indent, y, size, font);
        words = rest;
        isFirst = false;
        y += at.leading ?? size * 1.2;
      }
    }
    return y;
  }

  #justified(text: string, x: number, y: number, width: number, size: number, font: PDFFont): void {
    const words = text.split(' ');
    const free = width - words.reduce((sum, word) => sum + font.widthOfTextAtSize(word, size), 0);
    let at = x;
    for (const word of words) {
      this.line(word, at, y, size, font);
      at += font.widthOfTextAtSize(word, size) + free / Math.max(1, words.length - 1);
    }
  }

  bytes(): Promise<Uint8Array> {
    return this.file.save();
  }
}

function breakLine(
  words: readonly string[],
  widthOf: (text: string) => number,
  width: number,
): { line: string; rest: string[] } {
  const plain = (text: string) => text.replaceAll('|', '');
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? plain(word) : `${line} ${plain(word)}`;
    if (line !== '' && widthOf(longer) > width) {
      const [start = '', end] = word.split('|');
      const divided = `${line} ${start.replace(/-$/, '')}-`;
      if (end !== undefined && widthOf(divided) <= width)
        return { line: divided, rest: [end, ...words.slice(index + 1)] };
      return { line, rest: words.slice(index) };
    }
    line = longer;
  }
  return { line, rest: [] };
}
