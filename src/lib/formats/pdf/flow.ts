import type { PDFPage } from '@cantoo/pdf-lib';
import { partedAt, type Block } from '../../render/figure/block.js';
import type { Spot } from './painter.js';

/** A sheet and what stays clear at its edges, in points. */
export interface PdfSheet {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

export interface PdfColumns {
  readonly sheet: PdfSheet;
  readonly columns: number;
  /** Between two columns, points. */
  readonly gap: number;
  /** Points for a pixel of a block. */
  readonly scale: number;
}

export interface FlowOptions extends PdfColumns {
  readonly addPage: () => PDFPage;
}

/** Width of a column in pixels of a block. */
export function columnWidth({ sheet, columns, gap, scale }: PdfColumns): number {
  return (sheet.width - 2 * sheet.margin - (columns - 1) * gap) / columns / scale;
}

/** A block that fits on the next page whole goes there, where no more than this part of a column is lost by it. */
const LOST_PART = 0.2;
/** From a baseline to the end of the lowest letters, in ems. */
const DESCENT = 0.35;

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

  get width(): number {
    return columnWidth(this.#options);
  }

  /** Goes to where `height` pixels are free, if not here. */
  reserve(height: number): void {
    while (height > this.#room && this.#room < this.#whole) this.#turn();
  }

  /**
   * Finds room for a block, in as many parts as it takes: whole in one column where that leaves no large gap,
   * else parted where the block allows it, and between any two lines when it is higher than a column.
   *
   * @param after pixels to keep clear below it
   */
  *place(block: Block, after: number): Generator<{ readonly block: Block; readonly spot: Spot }> {
    let rest = block;
    for (;;) {
      const at = this.#cut(rest);
      if (at === rest.height) break;
      if (at > 0) {
        const [above, below] = partedAt(rest, at);
        yield { block: above, spot: this.#spot };
        rest = below;
      }
      this.#turn();
    }
    yield { block: rest, spot: this.#spot };
    this.#y += (rest.height + after) * this.#options.scale;
  }

  /** What follows is below what is on the page by now, in every column of it. */
  beginColumns(): void {
    if (this.#column === 0) this.#top = this.#y;
  }

  get #spot(): Spot {
    const { sheet, gap, scale } = this.#options;
    const x = sheet.margin + this.#column * (this.width * scale + gap);
    return { page: this.#page, x, y: this.#y, scale };
  }

  /** Pixels left in this column, and those of a whole one. */
  get #room(): number {
    const { sheet, scale } = this.#options;
    return (this.#page.getHeight() - sheet.margin - this.#y) / scale;
  }

  get #whole(): number {
    const { sheet, scale } = this.#options;
    return (sheet.height - 2 * sheet.margin) / scale;
  }

  /** Returns how much of a block is here: all, a part, or nothing. */
  #cut({ height, items, breaks = [] }: Block): number {
    const [room, column] = [this.#room, this.#whole];
    if (height <= room) return height;
    if (height <= column && room < LOST_PART * column) return 0;
    const loose = breaks.filter((at) => at <= room).at(-1);
    if (loose !== undefined) return loose;
    if (height <= column || room < LOST_PART * column) return 0;
    const lines = items.slice(0, -1).map(({ y, sizePx }) => y + DESCENT * sizePx);
    return lines.filter((at) => at <= room).at(-1) ?? (room < column ? 0 : height);
  }

  #turn(): void {
    const { sheet, columns, addPage } = this.#options;
    this.#column += 1;
    if (this.#column === columns) {
      this.#page = addPage();
      this.#column = 0;
      this.#top = sheet.margin;
    }
    this.#y = this.#top;
  }
}
