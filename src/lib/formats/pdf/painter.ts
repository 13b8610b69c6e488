import {
  concatTransformationMatrix,
  PDFHexString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  fill,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { Item, Leaf, Run, Text, TextRole } from '../../render/figure/items.js';
import type { PdfFonts } from './fonts.js';
import { LinePainter } from './line-painter.js';
import { boxOf, linksOf, uriOf, type LinkBox } from './links.js';
import { clipOperators, fillColour, shapeOperators } from './shapes.js';
import type { Tag, TagName, Tags } from './tags.js';

/** Where items go: a place on a page in points from its top left corner, and points for each pixel. */
export interface Spot {
  readonly page: PDFPage;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const TAG_OF: Readonly<Record<TextRole, TagName>> = {
  title: 'H1',
  heading: 'H2',
  paragraph: 'P',
  number: 'Lbl',
  quote: 'BlockQuote',
};

/** Paints items on pages: shapes as artifacts or as parts of a figure, text with its tags, links as annotations. */
export class PdfPainter {
  readonly #doc: PDFDocument;
  readonly #tags: Tags;
  readonly #lines: LinePainter;

  constructor(doc: PDFDocument, tags: Tags, fonts: PdfFonts) {
    this.#doc = doc;
    this.#tags = tags;
    this.#lines = new LinePainter(fonts);
  }

  /**
   * Lines of text, each paragraph a part of `parent` of its own; returns the tag of the last one.
   *
   * @param open the tag of a paragraph that goes on in the first line
   */
  text(lines: readonly Text[], spot: Spot, parent: Tag, open = parent): Tag {
    let tag = open;
    for (const line of lines) {
      if (!line.isContinued)
        tag = this.#tags.open(TAG_OF[line.role ?? 'paragraph'], parent, {
          ...(line.language === undefined ? {} : { language: line.language }),
        });
      if (!this.#lines.isPlain(line)) {
        this.#mixedRuns(line, spot, tag);
        continue;
      }
      let x = this.#lines.startOf(line);
      for (const run of line.runs) {
        // Nothing is behind the last run, unless it leads somewhere.
        const isLast = run === line.runs.at(-1) && run.href === undefined;
        const width = isLast ? 0 : this.#lines.widthOf(run, line.sizePx);
        const owner = run.href === undefined ? tag : this.#tags.open('Link', tag);
        this.#tags.content(spot.page, owner, () => this.#run(run, line, x, spot));
        if (run.href !== undefined) this.#link(run.href, run.text, boxOf(line, x, width), spot, owner);
        x += width;
      }
    }
    return tag;
  }

  /** Runs that need other fonts or run from right to left: painted in the order of reading, each part at its place. */
  #mixedRuns(line: Text, spot: Spot, tag: Tag): void {
    const { segments, left } = this.#lines.place(line);
    for (const run of line.runs) {
      const parts = segments.filter((segment) => segment.run === run);
      if (parts.length === 0) continue;
      const owner = run.href === undefined ? tag : this.#tags.open('Link', tag);
      this.#tags.content(spot.page, owner, () =>
        this.#at(spot, () => this.#lines.paintSegments(parts, line, left, spot.page)),
      );
      if (run.href === undefined) continue;
      const from = Math.min(...parts.map(({ x }) => x));
      const to = Math.max(...parts.map(({ x, width }) => x + width));
      this.#link(run.href, run.text, boxOf(line, left + from, to - from), spot, owner);
    }
  }

  /** A drawing as one figure; what is in it that leads somewhere stays a link. */
  figure(items: readonly Item[], spot: Spot, tag: Tag): void {
    this.#tags.content(spot.page, tag, () => this.#at(spot, () => this.#items(items, spot)));
    for (const link of linksOf(items)) {
      if (link.href === undefined) continue;
      const texts = link.items.filter((item) => item.kind === 'text');
      for (const line of texts) {
        const width = this.#lines.widthOfLine(line);
        const owner = this.#tags.open('Link', tag, { alt: link.label });
        this.#link(link.href, link.label, boxOf(line, this.#lines.startOf(line), width), spot, owner);
      }
    }
  }

  /** What is no part of the text. */
  artifact(items: readonly Leaf[], spot: Spot): void {
    this.#tags.artifact(spot.page, () => this.#at(spot, () => this.#items(items, spot)));
  }

  /** Fills the page. */
  ground(page: PDFPage, colour: string): void {
    const { width, height } = page.getSize();
    this.#tags.artifact(page, () =>
      page.pushOperators(
        pushGraphicsState(),
        fillColour(colour),
        rectangle(0, 0, width, height),
        fill(),
        popGraphicsState(),
      ),
    );
  }

  #items(items: readonly Item[], spot: Spot): void {
    for (const item of items) {
      if (item.kind === 'clip') {
        spot.page.pushOperators(...clipOperators(item));
        this.#items(item.items, spot);
        spot.page.pushOperators(popGraphicsState());
      } else if (item.kind === 'group') this.#items(item.items, spot);
      else if (item.kind === 'text') this.#lines.paint(item, spot.page);
      else spot.page.pushOperators(...shapeOperators(item));
    }
  }

  /** Origin at the spot, y downwards, one unit a CSS pixel. */
  #at({ page, x, y, scale }: Spot, paint: () => void): void {
    const top = page.getHeight() - y;
    page.pushOperators(pushGraphicsState(), concatTransformationMatrix(scale, 0, 0, -scale, x, top));
    paint();
    page.pushOperators(popGraphicsState());
  }

  #run(run: Run, line: Text, x: number, spot: Spot): void {
    this.#at(spot, () => this.#lines.paint({ ...line, x, anchor: 'start', runs: [run] }, spot.page));
  }

  #link(href: string, label: string, box: LinkBox, { page, x, y, scale }: Spot, tag: Tag): void {
    const { context } = this.#doc;
    const ref = context.nextRef();
    const top = page.getHeight() - y;
    const rect = [
      x + box.x * scale,
      top - (box.y + box.height) * scale,
      x + (box.x + box.width) * scale,
      top - box.y * scale,
    ].map((value) => Math.round(value * 100) / 100);
    context.assign(
      ref,
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: rect,
        Border: [0, 0, 0],
        F: 4,
        Contents: PDFHexString.fromText(label),
        A: { Type: 'Action', S: 'URI', URI: uriOf(href) },
        StructParent: this.#tags.annotation(tag, page, ref),
      }),
    );
    page.node.addAnnot(ref);
  }
}
