import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDocument, type Timeline } from '../../../src/lib/core';
import { ROOT } from './files';
import { runHere } from './here';
import { projectFolders, rawIn, sha256, sourcesIn } from './project-folder';

const PAGES = join(ROOT, 'tests/fixtures/pages');

const folders = projectFolders('add');
let project: string;
beforeEach(() => void (project = folders.next()));

const run = (...args: string[]) => runHere(['add', ...args], { cwd: project });
const put = (name: string, data: string | Uint8Array) => {
  writeFileSync(join(project, name), data);
  return name;
};
const sources = () => sourcesIn(project);
const raw = () => rawIn(project);
const sourceText = (id: string) => readFileSync(join(project, 'sources', `${id}.md`), 'utf8');
function source(id: string): Timeline['sources'][number] {
  const read = readDocument(sourceText(id), { file: `${id}.md`, sha256 });
  expect(read.issues).toEqual([]);
  if (!read.source) throw new Error(`${id} is no source`);
  return read.source;
}
const texts = (id: string) => source(id).paragraphs.map(({ text }) => text);
const ARTICLE = [
  'The harbour authority closed the old quay on Monday, after inspectors found three cracks in its western wall.',
  '1921. A great year for walls, and 5*3*2 stones of it are still there, the archive says in its *yearly* report.',
  '- So they say.',
];
const page = (paragraphs: readonly string[], head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>The quay</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<div class="related"><p>Ferries were full all summer, and the museum found a map.</p></div></article></body></html>`;

describe('sourceline add', () => {
  it('archives a page with what it says of itself, and keeps its bytes', async () => {
    const bytes = readFileSync(join(PAGES, 'json-ld.html'));
    const { status, stdout, stderr } = await run(join(PAGES, 'json-ld.html'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(sources()).toEqual(['old-quay-is-closed.md']);
    expect(raw()).toEqual([`${sha256(bytes)}.html`]);
    expect(readFileSync(join(project, 'sources/raw', raw()[0] ?? '')).equals(bytes)).toBe(true);
    const { paragraphs: _, sha256: _hash, ...said } = source('old-quay-is-closed');
    expect(said).toEqual({
      id: 'old-quay-is-closed',
      title: 'Old quay is closed',
      publisher: 'The Example Courier',
      authors: [{ name: 'M. Lund' }, { name: 'T. Okafor' }],
      published: '2025-03-03T14:05:00+01:00',
      url: 'https://courier.example/news/old-quay-closed',
      language: 'en-GB',
    });
    expect(texts('old-quay-is-closed')).toEqual(
      readFileSync(join(PAGES, 'json-ld.txt'), 'utf8').trim().split('\n'),
    );
    for (const line of [
      'sources/old-quay-is-closed.md: 6 paragraphs',
      'title      Old quay is closed  (JSON-LD)',
      'published  2025-03-03T14:05:00+01:00  (JSON-LD)',
      'url        https://courier.example/news/old-quay-closed  (link canonical)',
      '  1-4  navigation: Home | News | Sport | Opinion\n',
    ])
      expect(stdout).toContain(line);
  });

  it('writes what none says as unknown, and takes it from options', async () => {
    put('note.txt', 'A note\n\nThe quay is closed.\n');
    const { stdout } = await run('note.txt');
    expect(stdout).toContain('language   not said, so written as und; --language sets it');
    expect(stdout).toContain('publisher  not said');
    expect(source('a-note')).toMatchObject({ title: 'A note', language: 'und' });
    put('other.txt', 'The quay is open.\n\nIt was closed.\n');
    await run('other.txt', '--language', 'en', '--title', 'Open again', '--id', 'open');
    expect(source('open')).toMatchObject({ title: 'Open again', language: 'en' });
    expect(texts('open')).toEqual(['The quay is open.', 'It was closed.']);
  });

  it('writes what is published of the text, says what that means, and keeps it when the text is replaced', async () => {
    put('note.txt', 'A note\n\nThe quay is closed.\n');
    const { stdout } = await run('note.txt', '--publish', 'quotes');
    expect(stdout).toContain('  publish    quotes: its quotes are published, and no more of its text\n');
    expect(sourceText('a-note')).toContain('\npublish: quotes\n---\n');
    put('note.txt', 'A note\n\nThe quay is closed now.\n');
    await run('note.txt', '--replace');
    expect(sourceText('a-note')).toMatch(/\npublish: quotes\n---\n[^]*The quay is closed now\.\n/);
    const again = await run('note.txt', '--publish', 'excerpts');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain(
      'sources/a-note.md is archived already and says publish: quotes; nothing was written. Write publish: excerpts into it',
    );
    const free = await run(put('free.txt', 'Free\n\nIt may be read.\n'));
    expect(free.stdout).toContain(
      '  publish    full: its whole text is published; --publish excerpts or --publish quotes publishes less\n',
    );
    expect(sourceText('free')).not.toContain('publish:');
    expect((await run('free.txt', '--publish', 'none')).stderr).toContain('full, excerpts or quotes');
  });

  it('says which field it cannot write, and invents no midnight', async () => {
    put('a.html', page(ARTICLE, '<meta property="article:published_time" content="2025-03-03T10:00">'));
    const { stdout } = await run('a.html');
    expect(stdout).toContain(
      'published  not written: 2025-03-03T10:00  (meta article:published_time); it is no year, month, day or moment with its offset',
    );
    expect(source('the-quay').published).toBeUndefined();
    put('b.html', page(ARTICLE, '<meta property="article:published_time" content="2025-03-03">'));
    await run('b.html', '--id', 'b');
    expect(source('b').published).toBe('2025-03-03');
  });

  it('escapes what Markdown would read', async () => {
    put('a.html', page(ARTICLE));
    await run('a.html');
    expect(texts('the-quay')).toEqual(ARTICLE);
    put('b.txt', `Bare text\n\n${ARTICLE.join('\n\n')}\n`);
    await run('b.txt', '--id', 'bare-text');
    expect(texts('bare-text')).toEqual(ARTICLE);
  });

  it('keeps a Markdown text as it is', async () => {
    const body = '# The *quay*\n\n- one\n- two\n\n> said so\n';
    put(
      'a.md',
      `\uFEFF---\ntitle: x\nlang: de\ndate: 2025-03-03T10:00+01:00\n---\n${body}`.replaceAll('\n', '\r\n'),
    );
    const { stdout } = await run('a.md');
    expect(stdout).toContain('title      The quay  (first heading)');
    expect(sourceText('the-quay').endsWith(`---\n${body}`)).toBe(true);
    expect(source('the-quay')).toMatchObject({ language: 'de', published: '2025-03-03T10:00+01:00' });
    expect(texts('the-quay')).toEqual(['one', 'two', 'said so']);
    put('plain-note.md', 'Only a **line**.\n');
    await run('plain-note.md');
    expect(source('plain-note').title).toBe('plain-note');
    expect(texts('plain-note')).toEqual(['Only a line.']);
  });

  it('takes a block back that was left out', async () => {
    put('a.html', page(ARTICLE));
    const { stdout } = await run('a.html');
    expect(stdout).toContain('    2  related links: Ferries were full all summer');
    const second = await run('a.html', '--keep', '2', '--replace');
    expect(second.stdout).toContain('4 paragraphs, replaced');
    expect(texts('the-quay').at(-1)).toBe('Ferries were full all summer, and the museum found a map.');
    expect(second.stdout).not.toContain('related links');
  });

  it('says that the same bytes are archived already, and writes nothing', async () => {
    put('a.html', page(ARTICLE));
    await run('a.html');
    const before = [sourceText('the-quay'), raw()];
    expect(await run('a.html')).toEqual({
      status: 0,
      stdout: 'a.html is archived already as the-quay; nothing was written\n',
      stderr: '',
    });
    expect([sourceText('the-quay'), raw()]).toEqual(before);
  });

  it('shows how another text of the same address differs, and writes it only when asked', async () => {
    const link = '<link rel="canonical" href="https://courier.example/quay">';
    put('a.html', page(ARTICLE, link));
    await run('a.html', '--id', 'quay');
    const before = sourceText('quay');
    const later = ARTICLE.map((text) => text.replace('three cracks', 'four cracks'));
    put('b.html', page(later, link));
    const { status, stdout } = await run('b.html');
    expect(status).toBe(1);
    expect(stdout).toContain('b.html has another text than sources/quay.md');
    expect(stdout).toContain('inspectors found [-three-] {+four+} cracks in its');
    expect(stdout).not.toContain('So they say');
    expect(sourceText('quay')).toBe(before);
    expect(raw()).toHaveLength(1);
    expect((await run('b.html', '--replace')).status).toBe(0);
    expect(texts('quay')).toEqual(later);
    expect(sources()).toEqual(['quay.md']);
    expect(raw()).toHaveLength(2);
  });

  it('gives a page of another address with the same title an id of its own', async () => {
    put('a.html', page(ARTICLE, '<link rel="canonical" href="https://one.example/">'));
    put('b.html', page(ARTICLE.slice(0, 2), '<link rel="canonical" href="https://two.example/">'));
    expect((await run('a.html', 'b.html')).status).toBe(0);
    expect(sources()).toEqual(['the-quay-2.md', 'the-quay.md']);
  });

  it('reads old charsets where the page says them, and asks where nothing does', async () => {
    const { stdout, status } = await run(join(PAGES, 'chinese-gb18030.html'), '--id', 'quay');
    expect(status).toBe(0);
    expect(stdout).toContain('read as gb18030 (the page says so)');
    expect(source('quay')).toMatchObject({ title: '旧码头关闭', language: 'zh-CN' });
    const gb = readFileSync(join(PAGES, 'chinese-gb18030.html'));
    const unlabelled = Buffer.from(gb.toString('latin1').replace('charset=gb2312', ''), 'latin1');
    put('b.html', unlabelled);
    const asked = await run('b.html', '--id', 'again');
    expect(asked.status).toBe(2);
    expect(asked.stderr).toMatch(
      /^sourceline: b\.html is not added: it does not say its charset, and its bytes are not UTF-8: gb18030 reads “旧码头关闭.*big5 reads “.*windows-1252 reads “.*; say which with --charset\n$/,
    );
    expect((await run('b.html', '--id', 'again', '--charset', 'gb18030')).status).toBe(0);
    expect(texts('again')).toEqual(texts('quay'));
    expect((await run('b.html', '--id', 'third', '--charset', 'big6')).stderr).toContain('is no charset');
    expect(sources()).toEqual(['again.md', 'quay.md']);
  });

  it('reads the page of an MHTML file, and has its address', async () => {
    const quoted = (text: string) =>
      Buffer.from(text)
        .toString('latin1')
        .replace(
          /[=\u0080-\u00FF]/g,
          (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .replace(/(.{70}[^=]{3})/g, '$1=\n');
    const html = page([...ARTICLE, 'Ein Café – schön.']).replace('<meta charset="utf-8">', '');
    const file = (encoding: string, body: string) =>
      `From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/quay\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----b1"\n\n------b1\nContent-Type: image/gif\nContent-Transfer-Encoding: base64\n\nR0lGODlh\n------b1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\nContent-Location: https://courier.example/quay\n\n${body}\n------b1--\n`.replaceAll(
        '\n',
        '\r\n',
      );
    put('a.mhtml', file('quoted-printable', quoted(html)));
    const { stdout, status } = await run('a.mhtml');
    expect(status).toBe(0);
    expect(stdout).toContain('url        https://courier.example/quay  (Snapshot-Content-Location)');
    expect(texts('the-quay')).toEqual([...ARTICLE, 'Ein Café – schön.']);
    put('b.mht', file('base64', Buffer.from(html).toString('base64')));
    expect((await run('b.mht')).stdout).toBe('b.mht is archived already as the-quay; nothing was written\n');
    put('c.mht', file('base64', '').replace('text/html; ', 'text/css; '));
    expect((await run('c.mht')).stderr).toContain('it is MHTML without a page');
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.html', '', /it is empty/],
    ['blank.txt', ' \n\n', /it has no text/],
    [
      'script.html',
      '<!doctype html><html><body><script>run()</script></body></html>',
      /the page has no text/,
    ],
    [
      'menu.html',
      '<html><body><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></body></html>',
      /no article was found in the page, which has 2 pieces of text, the longest of them “Home”; --keep 1-2/,
    ],
    [
      'scan.png',
      Buffer.from('89504e470d0a1a0a00', 'hex'),
      /a picture \(PNG\).*a scan has to go through text recognition/,
    ],
    ['paper.pdf', '%PDF-1.7\n', /it is a PDF without its end: it is broken, or only half loaded/],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /a Word document that has a password/],
    ['broken.docx', 'no archive', /it is named \.docx and is none/],
    ['data.bin', Buffer.from([1, 2, 0, 3]), /it is no text, and no kind of document that is known/],
    ['front.md', '---\ntitle: x\n---\n', /it has front matter and no text/],
  ])('says why it does not add %s', async (name, data, why) => {
    const { status, stdout, stderr } = await run(put(name, data));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr).toContain(`${name} is not added: `);
    expect([sources(), raw()]).toEqual([[], []]);
  });

  it('says what else it cannot do', async () => {
    expect((await run('ftp://courier.example/quay')).stderr).toContain(
      'ftp://courier.example/quay is not added: its address begins with ftp:, and only http: and https: are asked',
    );
    expect((await run('courier.example/quay')).stderr).toContain(
      'courier.example/quay cannot be read: there is no such file or folder; an address begins with https://',
    );
    expect((await run('nowhere.html')).stderr).toContain(
      'nowhere.html cannot be read: there is no such file',
    );
    expect((await run('sources')).stderr).toContain('sources is a folder');
    put('large.txt', new Uint8Array(15 * 1024 * 1024).fill(65));
    expect((await run('large.txt')).stderr).toContain('15.0 MB, and 15 MB or more are not read');
    put('a.txt', 'A\n\nb.\n');
    expect((await run('a.txt', '--to', 'elsewhere')).stderr).toContain('is no project');
    expect((await run('a.txt', '--keep', 'x')).stderr).toContain('--keep wants numbers such as 3 or 2,5-7');
    expect((await run('a.txt', '--id', 'Not This')).stderr).toContain('an id has lower-case letters');
    expect((await run('a.txt', '--title', '  ')).stderr).toContain('--title is empty');
    expect((await run('a.txt', 'b.txt', '--id', 'x')).stderr).toContain(
      '--id is for one document; there are 2',
    );
    expect(sources()).toEqual([]);
  });

  it('goes on after a file that it cannot add, and ends with its code', async () => {
    put('a.txt', 'Note of May\n\nThe quay is closed.\n');
    const { status, stdout, stderr } = await run('missing.txt', 'a.txt');
    expect(status).toBe(2);
    expect(stderr).toContain('missing.txt');
    expect(stdout).toContain('sources/note-of-may.md: 1 paragraph\n');
  });

  it('leaves a file alone that has the name and is no source', async () => {
    writeFileSync(join(project, 'sources/note.md'), 'my own notes\n');
    put('note.txt', 'Note\n\nThe quay is closed.\n');
    const { status, stderr } = await run('note.txt');
    expect(status).toBe(2);
    expect(stderr).toContain('sources/note.md is there already and cannot be read as a source');
    expect(sourceText('note')).toBe('my own notes\n');
  });

  it('runs nothing of a page', async () => {
    const mark = 'ranInTheTest';
    const attack = [
      `<script>globalThis.${mark} = 1</script>`,
      `<img src=x onerror="globalThis.${mark} = 1" alt="">`,
      `<svg onload="globalThis.${mark} = 1"></svg>`,
    ];
    put('a.html', page([...ARTICLE, ...attack]));
    expect((await run('a.html')).status).toBe(0);
    expect(mark in globalThis).toBe(false);
    expect(texts('the-quay')).toEqual(ARTICLE);
    expect(sourceText('the-quay')).not.toContain('onerror');
  });
});
