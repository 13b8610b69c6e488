import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/lib/core';
import { readBytesOfPdf } from '../archiving/pdf-reading';
import { PdfMaker } from '../archiving/pdf-maker';
import { writePdf } from '../archiving/pdf-writer';
import { runHere } from './here';

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sourceline-pdf-'));
  mkdirSync(join(project, 'sources'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function add(name: string, data: Uint8Array, ...args: string[]) {
  writeFileSync(join(project, name), data);
  return runHere(['add', name, ...args], { cwd: project });
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const sourceOf = (id: string) =>
  readDocument(readFileSync(join(project, 'sources', `${id}.md`), 'utf8'), { file: `${id}.md`, sha256 });

const TEXT = [
  'The harbour authority closed the old quay on Monday after inspectors found three cracks in its wall.',
  '1921. A great year for walls, and 5*3*2 stones of it are still there, the archive says.',
];

async function report(): Promise<PdfMaker> {
  const pdf = await PdfMaker.start();
  pdf.line('The old quay', 60, 80, 24);
  pdf.paragraphs(TEXT, { x: 60, y: 120, width: 400, gap: 8 });
  pdf.line('1 Archive of the harbour, box 12.', 60, 780, 7);
  return pdf;
}

describe('sourceline add of a PDF', () => {
  it('archives its text, says what the file says of itself, and keeps its bytes', async () => {
    const pdf = await report();
    pdf.file.setTitle('report-final.docx');
    pdf.file.setAuthor('M. Lund; T. Okafor');
    pdf.file.setLanguage('en-GB');
    pdf.file.setCreationDate(new Date('2025-03-03T10:00:00Z'));
    const bytes = await pdf.bytes();
    const { status, stdout, stderr } = await add('report.pdf', bytes);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const line of [
      'sources/the-old-quay.md: 3 paragraphs',
      'title      The old quay  (largest text of the first page)',
      'authors    M. Lund, T. Okafor  (properties of the file)',
      'published  not said',
      'language   en-GB  (properties of the file)',
      'note       the file was made on 2025-03-03, which need not be the day of publication, so published is not written',
    ])
      expect(stdout).toContain(line);
    const { source, issues } = sourceOf('the-old-quay');
    expect(issues).toEqual([]);
    expect(source?.published).toBeUndefined();
    expect(source?.paragraphs.map(({ text, kind }) => [kind, text])).toEqual([
      ...TEXT.map((text) => [undefined, text]),
      ['note', 'Archive of the harbour, box 12.'],
    ]);
    expect(readFileSync(join(project, 'sources/raw', `${sha256(bytes)}.pdf`)).equals(bytes)).toBe(true);
    expect((await add('report.pdf', bytes)).stdout).toContain('is archived already as the-old-quay');
  });

  it('opens one that has a password only with it', async () => {
    const pdf = await report();
    pdf.file.encrypt({ userPassword: 'quay', ownerPassword: 'owner' });
    const bytes = await pdf.bytes();
    const closed = await add('secret.pdf', bytes, '--id', 'secret');
    expect(closed.status).toBe(2);
    expect(closed.stderr).toContain('secret.pdf is not added: it has a password: --password opens it');
    const wrong = await add('secret.pdf', bytes, '--id', 'secret', '--password', 'pier');
    expect(wrong.stderr).toContain('the password of --password does not open it');
    expect(existsSync(join(project, 'sources/secret.md'))).toBe(false);
    const open = await add('secret.pdf', bytes, '--id', 'secret', '--password', 'quay');
    expect({ status: open.status, stderr: open.stderr }).toEqual({ status: 0, stderr: '' });
    expect(sourceOf('secret').source?.paragraphs[0]?.text).toBe(TEXT[0]);
  });

  const picture = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>',
    ['<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'A'],
    ['<<', 'q 600 0 0 800 0 0 cm /I Do Q'],
  ]);
  const noPages = writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']);
  /** A font with letters of its own, which says nothing of them. */
  const noMap = writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Own /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
    ['<<', 'BT /F 12 Tf 50 700 Td <000100020003000400050006000700080009000A0001000200030004> Tj ET'],
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /AAAAAA+Own /Flags 4 /FontBBox [0 0 500 500] /ItalicAngle 0 /Ascent 500 /Descent 0 /CapHeight 500 /StemV 80 >>',
  ]);

  it.each([
    [
      'scan.pdf',
      picture,
      /it is a scan: 1 page with 1 picture and no text\..*ocrmypdf scan\.pdf scan-text\.pdf; then add that/,
    ],
    ['no-pages.pdf', noPages, /it is a PDF without a page/],
    ['no-map.pdf', noMap, /its letters cannot be read: its fonts do not say which letters they show/],
    ['broken.pdf', Buffer.from('%PDF-1.7\nnothing of it\n%%EOF\n'), /it is a PDF that is broken/],
    [
      'start.pdf',
      Buffer.from('%PDF-1.7\n'),
      /it is a PDF without its end: it is broken, or only half loaded/,
    ],
  ])('says why it does not add %s', async (name, data, why) => {
    const { status, stdout, stderr } = await add(name, data, '--id', 'refused');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
    expect(existsSync(join(project, 'sources/refused.md'))).toBe(false);
  });

  it('says that half a file is half a file', async () => {
    const bytes = await (await report()).bytes();
    const { status, stderr } = await add('half.pdf', bytes.subarray(0, bytes.length / 2), '--id', 'half');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'half.pdf is not added: it is a PDF without its end: it is broken, or only half loaded',
    );
  });

  it('says that a page is damaged', async () => {
    const pdf = await report();
    pdf.addPage();
    pdf.paragraphs(TEXT, { x: 60, y: 120, width: 200, gap: 8 });
    const bytes = Buffer.from(await pdf.file.save({ useObjectStreams: false }));
    const stream = bytes.indexOf('stream\n', bytes.lastIndexOf('/FlateDecode')) + 'stream\n'.length;
    bytes.fill(0xff, stream + 60, stream + 100);
    const { status, stdout } = await add('damaged.pdf', bytes, '--id', 'damaged');
    expect(status).toBe(0);
    expect(stdout).toMatch(/note {7}page 2 is damaged/);
    expect(sourceOf('damaged').source?.paragraphs[0]?.text).toBe(TEXT[0]);
  });

  it('cites the number that is printed on a page', async () => {
    const pages = writePdf([
      '<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 117 >>] >> >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 5 0 R >> >> /Contents 6 0 R >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 5 0 R >> >> /Contents 7 0 R >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ['<<', 'BT /F 10 Tf 50 700 Td (The preface of the report.) Tj ET'],
      ['<<', 'BT /F 10 Tf 50 700 Td (The first page of the report.) Tj ET'],
    ]);
    expect((await add('labels.pdf', pages, '--id', 'labels')).status).toBe(0);
    expect(sourceOf('labels').source?.paragraphs.map(({ page }) => page)).toEqual(['i', '117']);
    const read = await readBytesOfPdf(pages);
    expect(read.blocks.map(({ text, page }) => [page, text])).toEqual([
      ['i', 'The preface of the report.'],
      ['117', 'The first page of the report.'],
    ]);
  });

  it('names pages without text and letters that cannot be read', async () => {
    const pdf = await report();
    pdf.addPage();
    const { stdout } = await add('partly.pdf', await pdf.bytes(), '--id', 'partly');
    expect(stdout).toContain('note       page 2 has no text');
  });

  it('does nothing that a file asks for', async () => {
    const pdf = await report();
    pdf.file.addJavaScript('main', 'globalThis.ranInPdf = true; app.launchURL("https://courier.example/")');
    await pdf.file.attach(Buffer.from('secret'), 'note.txt', { mimeType: 'text/plain' });
    const before = readdirSync(project);
    const { status } = await add('active.pdf', await pdf.bytes(), '--id', 'active');
    expect(status).toBe(0);
    expect('ranInPdf' in globalThis).toBe(false);
    expect(readdirSync(project)).toEqual([...before, 'active.pdf'].sort());
    expect(sourceOf('active').source?.paragraphs).toHaveLength(3);
  });
});
