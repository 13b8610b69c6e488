import { describe, expect, it } from 'vitest';
import { PdfMaker, type Setting } from './pdf-maker';
import { MORE, QUAY, read, textsOf } from './pdf-reading';

/*
 * Each PDF is set by the test itself, line by line, and read back: what was set as a paragraph is a paragraph. A `|` in a word
 * is a place where it may be divided by a hyphen.
 */

const LEFT: Setting = { x: 60, y: 120, width: 230, bottom: 760 };
const RIGHT: Setting = { x: 306, y: 120, width: 230, bottom: 760 };

describe('the text of a PDF', () => {
  it('is in paragraphs by indent, by gap, and by a short last line', async () => {
    for (const setting of [
      { indent: 14 },
      { gap: 8 },
      { gap: 0 },
      { indent: 14, isJustified: true },
      { gap: 7, isJustified: true },
    ]) {
      const pdf = await PdfMaker.start();
      pdf.paragraphs(QUAY, { x: 80, y: 100, width: 400, ...setting });
      expect(await textsOf(pdf), JSON.stringify(setting)).toEqual(QUAY);
    }
  });

  it('has the page of each paragraph, and joins one that runs over a page break', async () => {
    for (const setting of [{ indent: 14 }, { gap: 8 }]) {
      const pdf = await PdfMaker.start();
      const place = { x: 80, y: 100, width: 400, bottom: 133, ...setting };
      pdf.paragraphs(QUAY, place, () => (pdf.addPage(), place));
      const { blocks } = await read(pdf);
      expect(blocks.map(({ text }) => text)).toEqual(QUAY);
      expect(pdf.file.getPageCount()).toBe(3);
      expect(blocks.map(({ page }) => page)).toEqual(['1', '1', '2', '3']);
    }
  });

  it('is read column by column, with a paragraph over the column break, and a headline across', async () => {
    const pdf = await PdfMaker.start();
    pdf.line('The old quay is closed, and nobody knows for how long', 60, 80, 20, pdf.bold);
    const columns = [{ ...RIGHT, indent: 12, bottom: 200 }];
    pdf.paragraphs([...QUAY, ...MORE], { ...LEFT, indent: 12, bottom: 330 }, () => columns.shift() ?? LEFT);
    const { blocks, metadata } = await read(pdf);
    expect(metadata.title).toEqual({
      values: ['The old quay is closed, and nobody knows for how long'],
      from: 'largest text of the first page',
    });
    expect(blocks.map(({ text }) => text)).toEqual([...QUAY, ...MORE]);
  });

  it('is read in columns above and below a headline in the middle of a page', async () => {
    const pdf = await PdfMaker.start();
    const [one = '', two = '', three = '', four = ''] = QUAY;
    pdf.paragraphs([one], LEFT);
    pdf.paragraphs([two], RIGHT);
    pdf.centred('What the council says of the cost of another wall in the harbour', 220, 15);
    pdf.paragraphs([three], { ...LEFT, y: 250 });
    pdf.paragraphs([four], { ...RIGHT, y: 250 });
    pdf.paragraphs([MORE[0] ?? ''], { x: 60, y: 420, width: 476 });
    expect(await textsOf(pdf)).toEqual([one, two, three, four, MORE[0]]);
  });

  it('is read in three columns whose lines do not stand side by side', async () => {
    const pdf = await PdfMaker.start();
    pdf.line('Three columns', 60, 80, 22);
    const [one = '', two = '', three = '', four = ''] = QUAY;
    pdf.paragraphs([one, two], { x: 50, y: 120, width: 155, gap: 6 });
    pdf.paragraphs([three, four], { x: 217, y: 124, width: 155, gap: 6 });
    pdf.paragraphs(MORE.slice(0, 2), { x: 384, y: 117, width: 155, gap: 6 });
    expect(await textsOf(pdf)).toEqual([one, two, three, four, ...MORE.slice(0, 2)]);
  });

  it('is read in narrow columns whose blanks are as wide as the room between them', async () => {
    const pdf = await PdfMaker.start();
    const long = [
      'Die Hafenmeisterverordnung wurde vom Ministerium nach langen Beratungen mit den Reedereiverbänden am Montag außer Kraft gesetzt.',
      'Bundesverkehrsminister und Hafenbetriebsgesellschaft hatten sich zuvor auf eine gemeinsame Finanzierung der Reparaturarbeiten geeinigt.',
    ];
    const setting = { width: 125, isJustified: true, indent: 10, y: 120 };
    pdf.paragraphs([...long, ...long], { x: 60, ...setting });
    pdf.paragraphs([...long, ...long], { x: 196, ...setting });
    expect(await textsOf(pdf)).toEqual([...long, ...long, ...long, ...long]);
  });

  it.each([90, 180, 270])('is read on a page that is turned by %i degrees', async (angle) => {
    const { degrees } = await import('@cantoo/pdf-lib');
    const pdf = await PdfMaker.start();
    pdf.paragraphs(QUAY, { x: 80, y: 100, width: 400, gap: 8 });
    pdf.page.setRotation(degrees(angle));
    expect(await textsOf(pdf)).toEqual(QUAY);
  });

  it('is read where it runs up the page, and leaves out what runs up beside the text', async () => {
    const sideways = await PdfMaker.start();
    for (const [index, text] of QUAY.entries()) sideways.upwards(text, 100 + index * 30, 800, 9);
    expect(await textsOf(sideways)).toEqual(QUAY);
    const stamp = await PdfMaker.start();
    stamp.paragraphs(QUAY, { x: 80, y: 100, width: 400, gap: 8 });
    stamp.upwards('Copy 12 of the archive', 30, 500);
    const { blocks, leftOut } = await read(stamp);
    expect(blocks.map(({ text }) => text)).toEqual(QUAY);
    expect(leftOut.map(({ reason, block }) => [reason, block.text])).toEqual([
      ['in another direction than the text of its page', 'Copy 12 of the archive'],
    ]);
  });
});
