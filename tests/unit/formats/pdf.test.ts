import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/lib/model/timeline';
import { bytesFile, quotesOf, squeezed } from './assets';
import { crowd, quoting } from './crowds';
import { cleanNetwork, SITE } from './given';
import { missingFonts, nodesOf, readPdf, type ReadPdf, type StructNode } from './read-pdf';
import { outputOf } from './tool';

/* The PDF as pdf.js reads it, and as Poppler and qpdf do where they are on PATH. */

const A4 = [595.28, 841.89] as const;
const quotes = quotesOf(cleanNetwork);

function quotesMissing(timeline: Timeline, text: string): string[] {
  const whole = squeezed(text);
  return quotesOf(timeline).filter((quote) => !whole.includes(squeezed(quote)));
}

describe('the PDF of the first timeline', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  let nodes: StructNode[];
  beforeAll(async () => {
    bytes = await bytesFile('pdf', cleanNetwork);
    pdf = await readPdf(bytes);
    nodes = pdf.trees.flatMap(nodesOf);
  });

  const ofRole = (role: string): StructNode[] => nodes.filter((node) => node.role === role);

  it('is of A4 pages, few of them, and has every quote whole', () => {
    for (const size of pdf.sizes) expect(size).toEqual(A4);
    expect(pdf.doc.numPages).toBe(7);
    expect(quotes.length).toBe(53);
    expect(quotesMissing(cleanNetwork, pdf.text)).toEqual([]);
  });

  it('says what it is, in which language, and when it was made never', async () => {
    const { info } = (await pdf.doc.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Title: cleanNetwork.title, Language: 'en', Creator: 'Sourceline' });
    expect(info['Subject']).toContain(cleanNetwork.description);
    for (const key of ['CreationDate', 'ModDate']) expect(info[key]).toBeUndefined();
    expect(await pdf.doc.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info['IsAcroFormPresent']).toBe(false);
    expect(await pdf.doc.getJSActions()).toBeNull();
  });

  it('leads from every number to the event, from every quote to its words, and nowhere else', () => {
    const count = (pattern: RegExp): number =>
      new Set(pdf.links.map(({ url }) => url).filter((url) => pattern.test(url))).size;
    expect(count(new RegExp(`^${SITE}t/clean-network/e/[^/]+/$`))).toBe(cleanNetwork.events.length);
    expect(count(new RegExp(`^${SITE}t/clean-network/s/[^/]+/#q-`))).toBe(quotes.length);
    const published = cleanNetwork.events.flatMap(({ evidence }) =>
      evidence.filter(({ source }) => source === 'straits-times'),
    );
    expect(count(/^https:\/\/www\.straitstimes\.com\/[^#]*#:~:text=/)).toBe(
      new Set(published.map(({ quote }) => quote)).size,
    );
    for (const { url, label } of pdf.links) {
      expect(url).toMatch(/^https?:\/\//);
      expect(label).not.toBe('');
    }
    const onFigure = pdf.links.filter(({ label }) => /^\d+\. /.test(label));
    expect(onFigure.map(({ page }) => page)).toEqual(cleanNetwork.events.map(() => 1));
  });

  it('has its links on the page', () => {
    for (const { rect } of pdf.links) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(left).toBeGreaterThan(0);
      expect(bottom).toBeGreaterThan(0);
      expect(right).toBeLessThan(A4[0]);
      expect(top).toBeLessThan(A4[1]);
      expect(right - left).toBeGreaterThan(3);
    }
  });

  it('is tagged: a title, a figure with words, headings, a list of notes with numbers and quotes', () => {
    expect(ofRole('H1').length).toBe(1);
    expect(ofRole('H2').length).toBe(2);
    const [figure] = ofRole('Figure');
    expect(ofRole('Figure').length).toBe(1);
    expect(figure?.alt).toContain('34 numbered events');
    for (const { title } of cleanNetwork.events) expect(figure?.alt).toContain(title);
    const numbers = pdf.trees.flatMap(nodesOf).filter(({ role }) => role === 'Lbl');
    expect(numbers.length).toBe(cleanNetwork.events.length);
    expect(ofRole('BlockQuote').length).toBeGreaterThanOrEqual(quotes.length);
    for (const { lang } of ofRole('BlockQuote')) expect(lang).toBe('en');
    for (const role of ['L', 'LI', 'LBody', 'Link', 'P']) expect(ofRole(role).length).toBeGreaterThan(0);
    for (const item of ofRole('LI')) {
      const roles = item.children.flatMap((child) => ('role' in child ? [child.role] : []));
      expect(['Lbl', 'LBody']).toEqual(expect.arrayContaining(roles));
    }
  });

  it('has every link tagged, and every tag of a link its link', () => {
    const tagged = ofRole('Link').flatMap(({ children }) =>
      children.filter((child) => 'type' in child && ['annotation', 'object'].includes(child.type)),
    );
    expect(tagged.length).toBe(pdf.links.length);
  });

  it('carries its fonts', async () => {
    for (let page = 1; page <= pdf.doc.numPages; page += 1) {
      const { used, missing } = await missingFonts(pdf, page);
      expect(used).toBeGreaterThanOrEqual(2);
      expect(missing).toEqual([]);
    }
  });

  it('is the same twice', async () => {
    expect(Buffer.from(await bytesFile('pdf', cleanNetwork)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('is read by other programs too, where they are there', () => {
    const text = outputOf('pdftotext', ['-raw', '-', '-'], bytes)?.text ?? pdf.text;
    expect(
      quotesMissing(
        cleanNetwork,
        text.replace(/China, the United States and data security, 2020\s+\d \/ \d/g, ''),
      ),
    ).toEqual([]);
    // As a file: Debian 12's qpdf does not read its standard input.
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-pdf-'));
    try {
      const file = join(folder, 'first.pdf');
      writeFileSync(file, bytes);
      const info = outputOf('pdfinfo', [file], '');
      if (info) expect(info.text).toMatch(/Tagged:\s+yes[\s\S]*Pages:\s+7/);
      expect(info?.errors ?? '').toBe('');
      expect(outputOf('qpdf', ['--check', file], '')?.errors ?? '').toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('any PDF', () => {
  it('has a quote of 20,000 characters whole, over as many pages as it takes', async () => {
    const timeline = quoting(`${'A word, and more; '.repeat(1170)}end`);
    const pdf = await readPdf(await bytesFile('pdf', timeline));
    expect(quotesMissing(timeline, pdf.text)).toEqual([]);
    for (const size of pdf.sizes) expect(size).toEqual(A4);
    expect(pdf.doc.numPages).toBeGreaterThanOrEqual(3);
    const quoted = pdf.trees.flatMap(nodesOf).filter(({ role }) => role === 'BlockQuote');
    expect(quoted.length).toBe(pdf.doc.numPages);
  });

  it('has nothing below the foot of a page', async () => {
    const timeline = quoting('A word, and more; '.repeat(300));
    const { doc } = await readPdf(await bytesFile('pdf', timeline));
    for (let number = 1; number <= doc.numPages; number += 1) {
      const { items } = await (await doc.getPage(number)).getTextContent();
      for (const item of items) if ('transform' in item) expect(item.transform[5]).toBeGreaterThan(18);
    }
  });

  it.each([
    ['no events', crowd(0)],
    ['one event of a source without a publisher', crowd(1, 1)],
    ['forty lanes', crowd(60, 40)],
  ])('can be read: %s', async (_, timeline) => {
    for (const theme of ['light', 'dark'] as const) {
      const pdf = await readPdf(await bytesFile('pdf', timeline, { theme }));
      expect(quotesMissing(timeline, pdf.text)).toEqual([]);
      expect(pdf.trees.flatMap(nodesOf).filter(({ role }) => role === 'Figure').length).toBe(1);
    }
  });

  it('shows hostile texts as texts', async () => {
    const hostile = [
      '(a) \\ Tj ET << /S /JavaScript /JS (app.alert(1)) >>',
      '<script>alert(1)</script>',
      '=1+1',
      'x'.repeat(900),
    ];
    for (const quote of hostile) {
      const timeline = quoting(quote, { title: quote, attribution: quote, difference: quote });
      const pdf = await readPdf(await bytesFile('pdf', { ...timeline, title: quote, description: quote }));
      expect(quotesMissing(timeline, pdf.text)).toEqual([]);
      expect(await pdf.doc.getJSActions()).toBeNull();
      for (const { url } of pdf.links) expect(url).toMatch(/^https:\/\/example\.org\//);
    }
  });

  it('links to no page that the site would have, where no site is known', async () => {
    const { links } = await readPdf(await bytesFile('pdf', cleanNetwork, { site: undefined }));
    expect(links.length).toBeGreaterThan(0);
    for (const { url } of links) expect(url).toMatch(/^https:\/\/www\.straitstimes\.com\//);
  });
});
