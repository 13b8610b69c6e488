import { PDFDocument, PDFHexString, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { Timeline } from '../../model/timeline.js';
import { figureParts, type FigureParts } from '../../render/figure/figure.js';
import { lineDirection } from '../../render/figure/direction.js';
import { moved, textsIn, type Item } from '../../render/figure/items.js';
import { shortened } from '../../render/figure/text.js';
import type { Assets, FormatOptions } from '../format.js';
import { columnWidth, Flow, type PdfColumns, type PdfSheet } from './flow.js';
import { embedFonts } from './fonts.js';
import { PdfPainter } from './painter.js';
import { writeSection } from './section.js';
import { Tags } from './tags.js';

/** ISO 216 A4 upright, in points. */
const A4: PdfSheet = { width: 595.28, height: 841.89, margin: 42 };
/** Width of the drawing in CSS pixels where none is asked for: letters of nine points on A4. */
const DRAWING_PX = 740;
/** Points for a pixel of text; a drawing is made smaller where it is too large, but not beyond reading. */
const TEXT_SCALE = 0.75;
const LEAST_SCALE = 0.45;
const COLUMNS: PdfColumns = { sheet: A4, columns: 2, gap: 20, scale: TEXT_SCALE };
const HEAD_GAP_PX = 18;
const PART_GAP = 8;

/** Returns the numbered figure with its notes on A4: text as text, links live, parts tagged. Same input, same bytes. */
export async function writePdf(
  timeline: Timeline,
  options: FormatOptions,
  assets: Assets,
): Promise<Uint8Array> {
  const { messages, site, figure = {} } = options;
  const { width = DRAWING_PX, theme = 'light', viewport } = figure;
  const parts = figureParts(timeline, { messages, site, width, theme, viewport, isWhite: true });
  const doc = await PDFDocument.create({ updateMetadata: false });
  describe(doc, timeline, parts.axisText);
  const tags = new Tags(doc);
  const column = columnWidth(COLUMNS);
  const [notes, sources, foot] = [parts.noteBlocks(column), parts.sourceBlocks(column), parts.foot(column)];
  const blocks = [parts.title, parts.description, parts.legend, parts.axis, ...notes, ...sources, foot];
  const drawn = blocks.flatMap(({ items }): readonly Item[] => items);
  const ofPages = [timeline.title, messages.figure.notes, messages.source.sources];
  const fonts = await embedFonts(doc, { timeline, texts: [...textsIn(drawn), ...ofPages] }, assets);
  const painter = new PdfPainter(doc, tags, fonts);
  const addPage = (height = A4.height): PDFPage => {
    const page = doc.addPage([A4.width, height]);
    if (theme === 'dark') painter.ground(page, parts.colours.paper);
    return page;
  };
  const first = writeFigure(parts, width, { painter, tags, addPage });
  const flow = new Flow(first.page, first.y, { ...COLUMNS, addPage });
  const context = { painter, tags, flow };
  const { ink } = parts.colours;
  writeSection({ title: messages.figure.notes, ink }, notes, context);
  writeSection({ title: messages.source.sources, ink }, sources, context);
  for (const { block, spot } of flow.place(foot, 0)) painter.text(block.items, spot, tags.root);
  numberPages(doc, painter, timeline.title, parts.colours.mute);
  tags.close();
  fonts.close();
  return doc.save();
}

interface Writer {
  readonly painter: PdfPainter;
  readonly tags: Tags;
  readonly addPage: (height?: number) => PDFPage;
}

/** Title, drawing and legend on the first page, which is made longer where the drawing needs it. */
function writeFigure(
  parts: FigureParts,
  width: number,
  { painter, tags, addPage }: Writer,
): { page: PDFPage; y: number } {
  const { title, description, axis, legend } = parts;
  // The drawing may be wider than the page, which its text is not made smaller for.
  const right = (A4.width - 2 * A4.margin) / TEXT_SCALE;
  const head = [...title.items, ...moved(description.items, 0, title.height + 4)].map((line) =>
    line.anchor === 'end' ? { ...line, x: Math.min(line.x, right) } : line,
  );
  const headHeight = (title.height + description.height + HEAD_GAP_PX) * TEXT_SCALE;
  const wanted = Math.min(TEXT_SCALE, (A4.width - 2 * A4.margin) / width);
  const room = A4.height - 2 * A4.margin - headHeight - PART_GAP - legend.height * wanted;
  const scale = Math.max(Math.min(wanted, room / axis.height), Math.min(wanted, LEAST_SCALE));
  const drawn = axis.height * scale;
  const page = addPage(A4.height + Math.max(0, drawn - room));
  const x = A4.margin;
  painter.text(head, { page, x, y: A4.margin, scale: TEXT_SCALE }, tags.root);
  const top = A4.margin + headHeight;
  const listed = parts.notes.map(({ number, date, event }) => `${number}. ${date}: ${event.title}.`);
  const figure = tags.open('Figure', tags.root, { alt: [parts.axisText, ...listed].join(' ') });
  painter.figure(axis.items, { page, x, y: top, scale }, figure);
  const below = top + drawn + PART_GAP;
  painter.artifact(legend.items, { page, x, y: below, scale });
  return { page, y: below + legend.height * scale + 2 * PART_GAP };
}

function describe(doc: PDFDocument, timeline: Timeline, text: string): void {
  doc.setTitle(timeline.title, { showInWindowTitleBar: true });
  doc.setSubject(`${timeline.description} ${text}`);
  doc.setCreator('Sourceline');
  doc.setProducer('Sourceline');
  doc.catalog.set(PDFName.of('Lang'), PDFHexString.fromText(timeline.language));
}

/** On every sheet what it is of, and which of how many it is. */
function numberPages(doc: PDFDocument, painter: PdfPainter, title: string, fill: string): void {
  const pages = doc.getPages();
  pages.forEach((page, index) => {
    const line = { kind: 'text', y: 0, sizePx: 10.5, fill } as const;
    const y = page.getHeight() - A4.margin * 0.55;
    const right = (A4.width - 2 * A4.margin) / TEXT_SCALE;
    painter.artifact(
      [
        {
          ...line,
          ...lineDirection(title),
          x: 0,
          runs: [shortened({ text: title }, right - 80, line.sizePx)],
        },
        { ...line, x: right, anchor: 'end', runs: [{ text: `${index + 1} / ${pages.length}` }] },
      ],
      { page, x: A4.margin, y, scale: TEXT_SCALE },
    );
  });
}
