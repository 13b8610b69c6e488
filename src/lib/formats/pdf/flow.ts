import type { PDFPage } from '@cantoo/pdf-lib';
import type { Spot } from './painter.js';

/** A sheet and what stays clear at its edges, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

export interface FlowOptions {
  readonly sheet: Sheet;
  readonly columns: number;
  /** Between two columns, points. */
  readonly gap: number;
  readonly addPage: () => PDFPage;
}

/** Where the next block goes: down a column, then to the next one, then to a new page. */
export class Flow {
  readonly #options: FlowOptions;
  #page: PDFPage;
  #column = 0;
  #top: number;
  #y: number;

  /** @param y where the first columns begin, in points from the top of `page` */
  constructor(page: PDFPage, y: number, options: FlowOptions) {
    this.#page = page;
    this.#top = y;
    this.#y = y;
    this.#options = options;
  }

  /** Width of a column in points. */
  get width(): number {
    const { sheet, columns, gap } = this.#options;
    return (sheet.width - 2 * sheet.margin - (columns - 1) * gap) / columns;
  }

  /** Room for a block `height` points high, and `after` points clear below it. */
  next(height: number, after: number): Omit<Spot, 'scale'> {
    const { sheet, columns, gap } = this.#options;
    if (this.#y > this.#top && this.#y + height > this.#page.getHeight() - sheet.margin) {
      this.#column += 1;
      if (this.#column === columns) this.#turn();
      this.#y = this.#top;
    }
    const x = sheet.margin + this.#column * (this.width + gap);
    const spot = { page: this.#page, x, y: this.#y };
    this.#y += height + after;
    return spot;
  }

  #turn(): void {
    this.#page = this.#options.addPage();
    this.#column = 0;
    this.#top = this.#options.sheet.margin;
  }
}
