import { describe, expect, it } from 'vitest';
import { PdfMaker } from './pdf-maker';
import { MORE, QUAY, read, textsOf } from './pdf-reading';

/*
 * Each PDF is set by the test itself, line by line, and read back: what was set as a paragraph is a paragraph. A `|` in a word
 * is a place where it may be divided by a hyphen.
 */

describe('a block of a PDF', () => {
  it('joins a divided word only where the document has it in one piece elsewhere', async () => {
    const pdf = await PdfMaker.start();
    const lines = [
      'They write that the author-',
      'ity said it of each quay-',
      'side. The well-',
      'known firm of Lund has no other of-',
      'fice in the harbour-',
      'master house of two- or three-',
      'fold height.',
    ];
    for (const [index, line] of lines.entries()) pdf.line(line, 60, 60 + index * 12);
    pdf.paragraphs(['The authority has an office.'], { x: 60, y: 400, width: 300 });
    expect(await textsOf(pdf)).toEqual([
      'They write that the authority said it of each quay-side. The well-known firm of Lund has no other office in the harbour-master house of two- or three-fold height.',
      'The authority has an office.',
    ]);
  });

  it('leaves running heads and page numbers out, says so, and takes them back', async () => {
    const pdf = await PdfMaker.start();
    for (const [index, text] of QUAY.entries()) {
      if (index > 0) pdf.addPage();
      pdf.line('The Almhaven Courier', 60, 40, 8);
      pdf.line(`March 2025`, 480, 40, 8);
      pdf.paragraphs([text, MORE[index] ?? ''], { x: 60, y: 90, width: 400, gap: 8 });
      pdf.centred(`– ${index + 7} –`, 800, 9);
    }
    const { blocks, leftOut } = await read(pdf);
    expect(blocks.map(({ text }) => text)).toEqual(QUAY.flatMap((text, index) => [text, MORE[index]]));
    expect(leftOut.map(({ number, reason, block }) => [number, reason, block.text])).toEqual([
      [1, 'running head of 4 pages', 'The Almhaven Courier March 2025'],
      [2, 'page number', '– 7 – | – 8 – | – 9 – | – 10 –'],
    ]);
    const kept = await read(pdf, [2]);
    expect(kept.blocks.map(({ text }) => text)).toContain('– 8 –');
    expect(kept.leftOut.map(({ number }) => number)).toEqual([1]);
  });

  it('has footnotes behind it, and no marks of them', async () => {
    const pdf = await PdfMaker.start();
    pdf.line('The wall was built in 1921', 60, 100);
    const width = pdf.font.widthOfTextAtSize('The wall was built in 1921', 10);
    pdf.page.drawText('1', { x: 60 + width, y: 842 - 96, size: 6, font: pdf.font });
    pdf.line(' by the firm of Lund, which had its office in the harbour.', 60 + width + 4, 100);
    pdf.paragraphs(QUAY, { x: 60, y: 116, width: 440, gap: 4 });
    pdf.page.drawText('1', { x: 60, y: 842 - 742, size: 5, font: pdf.font });
    pdf.line('Archive of the harbour, box 12, letter of 3 March', 64, 745, 8);
    pdf.line('1921, page 4.', 60, 755, 8);
    pdf.line('2 The same.', 60, 765, 8);
    const { blocks } = await read(pdf);
    expect(blocks.map(({ kind, text, mark }) => [kind, mark, text])).toEqual([
      [
        'paragraph',
        undefined,
        'The wall was built in 1921 by the firm of Lund, which had its office in the harbour.',
      ],
      ...QUAY.map((text) => ['paragraph', undefined, text]),
      ['note', '1', 'Archive of the harbour, box 12, letter of 3 March 1921, page 4.'],
      ['note', '2', 'The same.'],
    ]);
  });

  it('keeps exponents and indices as such', async () => {
    const pdf = await PdfMaker.start();
    const parts: [string, number, number][] = [
      ['It takes 10', 10, 0],
      ['6', 6, -4],
      [' litres of H', 10, 0],
      ['2', 6, 2],
      ['O on 40 m', 10, 0],
      ['2', 6, -4],
      ['.', 10, 0],
    ];
    let x = 60;
    for (const [text, size, up] of parts) {
      pdf.line(text, x, 100 + up, size);
      x += pdf.font.widthOfTextAtSize(text, size);
    }
    expect(await textsOf(pdf)).toEqual(['It takes 10⁶ litres of H₂O on 40 m².']);
  });

  it('has the rows of a table', async () => {
    const pdf = await PdfMaker.start();
    pdf.paragraphs([QUAY[0] ?? ''], { x: 60, y: 100, width: 400 });
    const rows = [
      ['Year', 'Ships', 'What was said of it'],
      ['1921', '12', 'The first year'],
      ['1922', '340', 'Full in August'],
      ['1923', '7', 'The dockers strike'],
    ];
    for (const [index, cells] of rows.entries())
      for (const [column, cell] of cells.entries()) pdf.line(cell, 60 + column * 90, 170 + index * 14);
    pdf.paragraphs([QUAY[1] ?? ''], { x: 60, y: 250, width: 400 });
    expect(await textsOf(pdf)).toEqual([
      QUAY[0],
      'header: Year · Ships · What was said of it',
      'row: 1921 · 12 · The first year',
      'row: 1922 · 340 · Full in August',
      'row: 1923 · 7 · The dockers strike',
      QUAY[1],
    ]);
  });

  it('has cells that go over several lines', async () => {
    const pdf = await PdfMaker.start();
    const lines: [number, number, string][] = [
      [60, 100, 'Who'],
      [180, 100, 'What was said of'],
      [290, 100, 'When'],
      [180, 112, 'it in the spring'],
      [60, 132, 'The mayor'],
      [180, 132, 'The town knew of'],
      [290, 132, '3 March'],
      [180, 144, 'the first crack'],
      [180, 156, 'for years'],
      [60, 176, 'The divers'],
      [180, 176, 'Nobody was hurt'],
      [290, 176, '4 March'],
    ];
    for (const [x, y, text] of lines) pdf.line(text, x, y, 10, y < 120 ? pdf.bold : pdf.font);
    pdf.paragraphs(QUAY, { x: 60, y: 230, width: 400, gap: 8 });
    expect(await textsOf(pdf)).toEqual([
      'header: Who · What was said of it in the spring · When',
      'row: The mayor · The town knew of the first crack for years · 3 March',
      'row: The divers · Nobody was hurt · 4 March',
      ...QUAY,
    ]);
  });

  it('has headings by their size and by their font, and lists', async () => {
    const pdf = await PdfMaker.start();
    pdf.line('The quay', 60, 80, 24, pdf.bold);
    pdf.line('Why it was built', 60, 120, 14, pdf.bold);
    pdf.paragraphs([QUAY[0] ?? ''], { x: 60, y: 140, width: 400 });
    pdf.line('What it cost', 60, 190, 10, pdf.bold);
    let y = pdf.paragraphs([QUAY[1] ?? ''], { x: 60, y: 203, width: 400 });
    for (const text of ['one thing', QUAY[2] ?? '', 'another thing']) {
      pdf.line('•', 70, y + 6);
      y = pdf.paragraphs([text], { x: 82, y: y + 6, width: 360 });
    }
    for (const [index, text] of ['first of all', 'then this'].entries())
      pdf.line(`${index + 1}. ${text}`, 70, y + 8 + index * 12);
    pdf.paragraphs([QUAY[3] ?? ''], { x: 60, y: y + 44, width: 400 });
    expect(await textsOf(pdf)).toEqual([
      'heading: Why it was built',
      QUAY[0],
      'heading: What it cost',
      QUAY[1],
      'item: one thing',
      `item: ${QUAY[2]}`,
      'item: another thing',
      'item: first of all',
      'item: then this',
      QUAY[3],
    ]);
  });

  it('is without the numbers of its lines, and without a stamp on every page', async () => {
    const pdf = await PdfMaker.start();
    for (const [index, text] of QUAY.slice(0, 3).entries()) {
      if (index > 0) pdf.addPage();
      pdf.centred('DRAFT', 400, 60);
      pdf.paragraphs([text, MORE[index] ?? ''], { x: 90, y: 100, width: 150, gap: 6 });
    }
    const { blocks, leftOut } = await read(pdf);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['the same at the same place on 3 pages']);
    expect(blocks.map(({ text }) => text)).toEqual(
      QUAY.slice(0, 3).flatMap((text, index) => [text, MORE[index]]),
    );
    const numbered = await PdfMaker.start();
    numbered.paragraphs(QUAY, { x: 90, y: 100, width: 150 });
    for (let line = 1; line <= 20; line += 1)
      numbered.line(String(line), line < 10 ? 65 : 60, 88 + line * 12);
    const read2 = await read(numbered);
    expect(read2.blocks.map(({ text }) => text)).toEqual(QUAY);
    expect(read2.leftOut.map(({ reason }) => reason)).toEqual(['numbers of lines']);
  });

  it('is in paragraphs where a program recognised a scan and measured each line anew', async () => {
    const pdf = await PdfMaker.start();
    pdf.file.setProducer('Tesseract OCR-PDF 5.3');
    const lines = [
      'The harbour authority closed the old quay on',
      'Monday after inspectors found three cracks in',
      'its western wall. Nobody was hurt.',
    ];
    for (const [index, line] of lines.entries())
      pdf.line(line, 60 + (index % 2), 100 + index * 14, [10, 11.2, 9.4][index]);
    const { blocks, notes } = await read(pdf);
    expect(blocks.map(({ text }) => text)).toEqual([lines.join(' ')]);
    expect(notes).toContain(
      'its text is from text recognition (Tesseract OCR-PDF 5.3): compare what you quote with the page',
    );
  });

  it('keeps the lines of a table of contents apart', async () => {
    const pdf = await PdfMaker.start();
    const lines = [
      '1 The quay . . . . . . . . . . . . . . . . . . 3',
      '2 The wall and what it cost . . . . . . . . . . 12',
      '3 The end . . . . . . . . . . . . . . . . . . 40',
    ];
    for (const [index, line] of lines.entries()) pdf.line(line, 60, 100 + index * 12);
    pdf.paragraphs(QUAY, { x: 60, y: 300, width: 400, gap: 8 });
    expect(await textsOf(pdf)).toEqual([...lines, ...QUAY]);
  });

  it('begins with a large initial', async () => {
    const pdf = await PdfMaker.start();
    pdf.line('T', 60, 122, 34);
    pdf.line('he harbour authority closed the old quay on Monday, after it', 84, 100);
    pdf.line('had found three cracks in its western wall, which was built in', 84, 112);
    pdf.line('1921 by the firm of Lund and Sons, of which nobody knows', 84, 124);
    pdf.line('any more where its office was.', 60, 136);
    pdf.paragraphs(QUAY.slice(1), { x: 60, y: 148, width: 290, indent: 12 });
    expect(await textsOf(pdf)).toEqual([
      'The harbour authority closed the old quay on Monday, after it had found three cracks in its western wall, which was built in 1921 by the firm of Lund and Sons, of which nobody knows any more where its office was.',
      ...QUAY.slice(1),
    ]);
  });
});
