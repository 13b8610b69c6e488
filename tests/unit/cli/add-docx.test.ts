import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/lib/core';
import { docx, paragraph, run as words, zip } from './docx';
import { runHere } from './here';

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sourceline-docx-'));
  mkdirSync(join(project, 'sources'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function add(name: string, data: Uint8Array | string, ...options: string[]) {
  writeFileSync(join(project, name), data);
  return runHere(['add', name, ...options], { cwd: project });
}

function sourceOf(id: string) {
  const text = readFileSync(join(project, 'sources', `${id}.md`), 'utf8');
  const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');
  const { source, issues } = readDocument(text, { file: `${id}.md`, sha256 });
  expect(issues).toEqual([]);
  return source;
}

describe('sourceline add of a DOCX', () => {
  it('reads headings, paragraphs and tables, and what the file says of itself', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(words(text))}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const body = [
      paragraph(words('The old quay'), 'Title'),
      paragraph(words('It was built in ') + words('1921.')),
      paragraph(words('Repairs'), 'Heading2'),
      paragraph(words('1987. A great year, with 5*3*2 stones.')),
      `<w:tbl>${row('Year', 'Cost')}${row('1987', '12')}</w:tbl>`,
      paragraph(''),
    ].join('');
    const { status, stdout, stderr } = await add(
      'quay.docx',
      docx(body, '<dc:creator>M. Lund</dc:creator><dc:title>Untitled</dc:title>'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('title      The old quay  (first heading)');
    expect(stdout).toContain('authors    M. Lund  (properties of the file)');
    expect(sourceOf('the-old-quay')?.paragraphs.map(({ text }) => text)).toEqual([
      'It was built in 1921.',
      '1987. A great year, with 5*3*2 stones.',
      'Year · Cost',
      '1987 · 12',
    ]);
  });

  it('keeps insertions, drops deletions, and says so', async () => {
    const by = 'w:id="1" w:author="A" w:date="2025-03-03T00:00:00Z"';
    const changed = `${words('The quay is ')}<w:ins ${by}>${words('closed')}</w:ins><w:del ${by}><w:r><w:delText>open</w:delText></w:r></w:del>${words(' today.')}`;
    const { stdout } = await add('changes.docx', docx(paragraph(changed)));
    expect(stdout).toContain('it has tracked changes: 1 insertion is in the text, 1 deletion is not');
    expect(sourceOf('changes')?.paragraphs.map(({ text }) => text)).toEqual(['The quay is closed today.']);
  });

  it.each([
    ['half.docx', docx(paragraph(words('Text.'))).subarray(0, 400), /broken, or only half loaded/],
    ['not-xml.docx', zip({ 'word/document.xml': '<w:document' }), /it is a DOCX that is broken/],
    ['secret.docx', zip({ 'word/document.xml': 'x' }, 1), /it has a password/],
    ['archive.zip', zip({ 'a.txt': 'x' }), /a ZIP archive and no DOCX/],
    ['no-text.docx', docx(paragraph('')), /it has no text/],
    ['scan.docx', docx(paragraph('<w:r><w:pict/></w:r>')), /it has pictures and no text: a scan/],
  ])('says why it does not add %s', async (name, data, why) => {
    const { status, stderr } = await add(name, data, '--id', 'refused');
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
    expect(existsSync(join(project, 'sources/refused.md'))).toBe(false);
  });
});
