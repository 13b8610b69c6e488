import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDocument } from '../../../../src/lib/editing/steps/documents';
import { addCommand, pastedAddress, readPasted } from '../../../../src/make/documents/pasted';
import { isTooLarge, readIntoProject } from '../../../../src/make/documents/read-into-project';
import { PdfMaker } from '../../archiving/pdf-maker';
import { MORE, QUAY } from '../../archiving/pdf-reading';
import { docx, paragraph, run } from '../../cli/docx';
import { addTo, projectFolders } from '../../cli/project-folder';
import { EMPTY, NODE_TOOLS } from '../tools';

const folders = projectFolders('editor');
let folder: string;
beforeEach(() => void (folder = folders.next()));

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (fileName: string, bytes: Uint8Array, project = EMPTY, options = {}) =>
  readIntoProject({ fileName, bytes, type: '' }, project, NODE_TOOLS, options);

async function documentOf(fileName: string, bytes: Uint8Array, project = EMPTY) {
  const found = await read(fileName, bytes, project);
  if (!('document' in found)) throw new Error(JSON.stringify(found));
  return found.document;
}

const page = `<!doctype html><html lang="en"><head><title>The quay – Courier</title><meta property="article:published_time" content="2025-03-03T09:00:00Z"><meta property="og:site_name" content="Courier"></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>The quay</h1>${QUAY.map((text) => `<p>${text}</p>`).join('')}<aside class="related"><p>Read more: <a href="/x">The ferries</a></p></aside><p>${MORE[0]}</p></article></body></html>`;
const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/quay\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://courier.example/quay\r\n\r\n${page}\r\n--edge--\r\n`;

async function pdf(): Promise<Uint8Array> {
  const made = await PdfMaker.start();
  QUAY.forEach((text, index) => made.line(text.slice(0, 80), 50, 80 + index * 40));
  return made.bytes();
}

describe('a file for the editor', () => {
  it.each([
    ['quay.html', () => utf8(page)],
    ['quay.mhtml', () => utf8(mhtml)],
    ['quay.md', () => utf8(`# The quay\n\n${QUAY.join('\n\n')}\n`)],
    ['quay.txt', () => utf8(`The quay\n\n${QUAY.join('\n\n')}\n`)],
    [
      'quay.docx',
      () => docx(paragraph(run('The quay'), 'Title') + QUAY.map((t) => paragraph(run(t))).join('')),
    ],
    ['quay.pdf', pdf],
  ])('has the text that sourceline add writes of %s', async (name, make) => {
    const bytes = await make();
    const { status } = await addTo(folder, name, bytes);
    expect(status).toBe(0);
    const [file = ''] = readdirSync(join(folder, 'sources')).filter((each) => each.endsWith('.md'));
    const document = await documentOf(name, bytes);
    expect(`${document.id}.md`).toBe(file);
    expect(document.text).toBe(readFileSync(join(folder, 'sources', file), 'utf8'));
  });

  it('has what was left out of a page in its place, with the reason', async () => {
    const { blocks = [] } = await documentOf('quay.html', utf8(page));
    const at = blocks.findIndex(({ text }) => text.startsWith('Read more'));
    expect(blocks[at]).toMatchObject({ isKept: false, reason: expect.stringMatching(/related|aside/) });
    expect(blocks[at - 1]?.text).toBe(QUAY.at(-1));
    expect(blocks[at + 1]?.text).toBe(MORE[0]);
  });

  it('is found again by its bytes and by its words', async () => {
    const project = addDocument(EMPTY, await documentOf('quay.txt', utf8(QUAY.join('\n\n'))));
    const [id] = project.documents.map((each) => each.id);
    expect(await read('other.txt', utf8(QUAY.join('\n\n')), project)).toEqual({ same: id, isFile: true });
    expect(await read('other.txt', utf8(`${QUAY.join('\n\n')}\n\n`), project)).toEqual({
      same: id,
      isFile: false,
    });
    const another = await documentOf('quay.txt', utf8(MORE.join('\n\n')), project);
    expect(another.id).toBe(`${id}-2`);
  });

  it.each([
    ['a.txt', utf8(''), 'empty'],
    ['a.txt', utf8(' \n'), 'noText'],
    ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), 'picture'],
    ['a.bin', Uint8Array.of(1, 0, 2), 'unknownKind'],
    ['a.pdf', utf8('%PDF-1.7\nhalf'), 'broken'],
    ['a.docx', Uint8Array.of(0x50, 0x4b, 3, 4), 'broken'],
    ['a.txt', Uint8Array.of(0x61, 0xfc, 0x62), 'charset'],
    ['a.html', utf8('<html><body><script>write()</script></body></html>'), 'noPageText'],
    [
      'a.mhtml',
      utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--'),
      'noPage',
    ],
    ['a.warc', utf8('WARC/1.0\r\n'), 'webArchive'],
  ])('is refused for its own reason: %s, %j', async (name, bytes, kind) => {
    expect(await read(name, bytes)).toMatchObject({ kind });
  });

  it('is read in the charset that is chosen, and not where it is too large', async () => {
    const found = await read('a.txt', Uint8Array.of(0x61, 0xfc, 0x62), EMPTY, { charset: 'windows-1252' });
    expect('document' in found && found.document.text).toContain('aüb');
    expect([isTooLarge('a.txt', 15 << 20), isTooLarge('a.html', 15 << 20)]).toEqual([true, false]);
  });
});

describe('what is pasted', () => {
  const paste = (text: string, html?: string) =>
    readPasted(
      { text, ...(html === undefined ? {} : { html }) },
      { title: 'The quay', from: 'typed' },
      EMPTY,
      NODE_TOOLS,
    );

  it('is taken whole, under the title that is typed', async () => {
    const found = await paste(`The quay\n\n${QUAY.join('\n\n')}`);
    if (!('document' in found)) throw new Error(JSON.stringify(found));
    expect(found.document.blocks?.map(({ text }) => text)).toEqual(QUAY);
    expect(found.document.said.title).toEqual({ values: ['The quay'], from: 'typed' });
    const rich = await paste('x', `<ul><li>${QUAY[0]}</li></ul><p onclick="alert(1)">${QUAY[1]}</p>`);
    if (!('document' in rich)) throw new Error(JSON.stringify(rich));
    expect(rich.document.blocks?.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', QUAY[0]],
      ['paragraph', QUAY[1]],
    ]);
  });

  it('is an address that a command fetches', () => {
    expect(pastedAddress(' https://courier.example/a?b=1 ')).toBe('https://courier.example/a?b=1');
    expect(pastedAddress('see https://courier.example')).toBeUndefined();
    expect(addCommand('https://courier.example/quay')).toBe('sourceline add https://courier.example/quay');
    expect(addCommand("https://courier.example/?a=1&b='")).toBe(
      `sourceline add 'https://courier.example/?a=1&b='\\'''`,
    );
  });
});
