import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytesOfPdf } from './pdf-reading';
import { ROOT } from '../cli/files';
import { runHere } from '../cli/here';
import { writePdf } from './pdf-writer';

const read = async (bytes: Uint8Array) => readBytesOfPdf(bytes);
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).blocks.map(({ text }) => text);

/** Sets lines in a font that is not in the file, whose letters are found by a table with a name. */
function withTable(
  table: string,
  ordering: string,
  lines: readonly (readonly [x: number, y: number, hex: string])[],
) {
  const content = lines.map(([x, y, hex]) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`).join('\n');
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /${table} /DescendantFonts [6 0 R] >>`,
    ['<<', content],
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

const CHINESE = [
  [
    '　　港务局关闭了旧码头，因为检查人员在其西',
    '墙上发现了三条裂缝，这堵墙是很久以前建成',
    '的。没有人受伤。',
  ],
  ['　　市长说，镇上早就知道第一条裂缝，可是从', '来没有人写过报告。'],
];
const PARAGRAPHS = CHINESE.map((lines) => lines.join('').trim());
const utf16 = (text: string) =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
const gbk = new Map<string, string>();
for (let high = 0x81; high <= 0xfe; high += 1)
  for (let low = 0x40; low <= 0xfe; low += 1) {
    const letter = new TextDecoder('gbk').decode(Uint8Array.of(high, low));
    if (letter.length === 1 && !gbk.has(letter)) gbk.set(letter, ((high << 8) | low).toString(16));
  }
const inGbk = (text: string) => [...text].map((letter) => gbk.get(letter) ?? '').join('');

/** As Chinese is set: two letters of indent, no blanks, no room between paragraphs. */
function setChinese(write: (text: string) => string) {
  return CHINESE.flat().map((line, index) => {
    const isFirst = line.startsWith('　');
    return [isFirst ? 80 : 60, 700 - index * 16, write(line.trim())] as const;
  });
}

describe('the text of a PDF in other scripts', () => {
  it.each([
    ['UniGB-UCS2-H', utf16],
    ['UniGB-UTF16-H', utf16],
    ['GBK-EUC-H', inGbk],
  ])('is Chinese by the table %s', async (table, write) => {
    expect(await textsOf(withTable(table, 'GB1', setChinese(write)))).toEqual(PARAGRAPHS);
  });

  it('is Chinese from top to bottom, in lines from right to left', async () => {
    const lines = CHINESE.flat().map((line, index) => {
      const isFirst = line.startsWith('　');
      return [500 - index * 16, isFirst ? 680 : 700, utf16(line.trim())] as const;
    });
    expect(await textsOf(withTable('UniGB-UCS2-V', 'GB1', lines))).toEqual(PARAGRAPHS);
  });

  it('is Chinese without the blanks of letters set wide, and keeps those beside Latin words', async () => {
    const wide = [...'港务局关闭了旧码头'].map(
      (letter, index) => [60 + index * 13, 700, utf16(letter)] as const,
    );
    expect(await textsOf(withTable('UniGB-UCS2-H', 'GB1', wide))).toEqual(['港务局关闭了旧码头']);
  });

  it('is Hebrew from right to left, with numbers and Latin words in their order', async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const { default: fontkit } = await import('@cantoo/fontkit');
    const pdf = await PDFDocument.create();
    pdf.registerFontkit(fontkit as never);
    const folder = join(ROOT, 'node_modules/@fontsource-variable/noto-sans-hebrew/files');
    const font = await pdf.embedFont(readFileSync(join(folder, 'noto-sans-hebrew-hebrew-wght-normal.woff2')));
    const latin = await pdf.embedFont('Helvetica' as never);
    const page = pdf.addPage([595, 842]);
    // The parts of each line from left to right; the letters of each part are turned as it is drawn.
    const lines: [string, boolean][][] = [
      [
        ['2020', true],
        ['בספטמבר ', false],
        [' 8 ', true],
        ['רשות הנמל סגרה את הרציף ביום שני', false],
      ],
      [
        ['.', false],
        ['Lund', true],
        ['לאחר שמפקחים מצאו סדקים בקיר שבנה החברה ', false],
      ],
    ];
    for (const [index, parts] of lines.entries()) {
      const widths = parts.map(([text, isLatin]) => (isLatin ? latin : font).widthOfTextAtSize(text, 12));
      let x = 540 - widths.reduce((sum, width) => sum + width, 0);
      for (const [at, [text, isLatin]] of parts.entries()) {
        page.drawText(text, { x, y: 700 - index * 18, size: 12, font: isLatin ? latin : font });
        x += widths[at] ?? 0;
      }
    }
    expect(await textsOf(await pdf.save())).toEqual([
      'רשות הנמל סגרה את הרציף ביום שני 8 בספטמבר 2020 לאחר שמפקחים מצאו סדקים בקיר שבנה החברה Lund.',
    ]);
  });

  it('has the letters of ligatures, and accents on their letters', async () => {
    const letters = ['f', 'ﬁ', 'n', 'd', 'ﬃ', 'c', 'e', '¨', 'u', ' '];
    const code = (index: number) => (0x41 + index).toString(16);
    const map = letters.map((letter, index) => `<${code(index)}> <${utf16(letter)}>`);
    const cmap = `/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap end`;
    const set = [...'ﬁnd ﬃce f¨un'].map((letter) => code(letters.indexOf(letter))).join('');
    const bytes = writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FirstChar 65 /LastChar 74 /Widths [500 500 500 500 500 500 500 0 500 250] /ToUnicode 6 0 R >>',
      ['<<', `BT /F 12 Tf 50 700 Td <${set}> Tj ET`],
      ['<<', cmap],
    ]);
    expect(await textsOf(bytes)).toEqual(['find ffice fün']);
  });
});

const MARKED = 'marked in the file as no part of its text';

describe('the PDF of a timeline', () => {
  it('gives its notes back in their order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-own-pdf-'));
    const project = join(ROOT, 'tests/fixtures/sites/one/one-lamp');
    try {
      const { status, stderr } = await runHere(['export', project, '--to', 'pdf', '-o', folder], {
        cwd: ROOT,
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const { blocks, leftOut, metadata } = await read(readFileSync(join(folder, 'one-lamp.pdf')));
      expect(metadata.title?.values).toEqual(['The lamp in the hall']);
      expect(blocks.map(({ kind, text }) => `${kind}: ${text}`).slice(1, 8)).toEqual([
        'heading: Notes: what each number rests on',
        'paragraph: 1. 2 February 1903 · stated: “2 February 1903”',
        'paragraph: The lamp is lit',
        'paragraph: The hall · Reported by the notice',
        'quote: “The lamp in the hall was lit for the first time on 2 February 1903.”',
        'item: A notice in…, undated, ¶ 1',
        'paragraph: 2. 1911 · stated: “1911”',
      ]);
      expect(leftOut.map(({ number, reason, block }) => [number, reason, block.text])).toEqual([
        [1, MARKED, 'on that day some time within'],
        [2, MARKED, 'The lamp in the hall 1 / 1'],
        [3, 'text of a figure', '1904 1906 1908 1910 The hall 1 The lamp is lit 2 The lamp is put out'],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
