import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runHere } from './here';
import { addTo, projectFolders, rawIn, sha256, sourceIn, sourcesIn } from './project-folder';

const folders = projectFolders('saved');
let project: string;
beforeEach(() => void (project = folders.next()));

const add = (name: string, data: string | Uint8Array, ...options: string[]) =>
  addTo(project, name, data, ...options);
const sources = () => sourcesIn(project);
const raw = () => rawIn(project);
const source = (id: string) => sourceIn(project, id);
const texts = (id: string) => source(id)?.paragraphs.map(({ text }) => text);

const ARTICLE = [
  'The harbour authority closed the old quay on Monday, after inspectors found three cracks in its western wall.',
  'Two ferries to the islands now leave from the fish market, half a mile to the east, and take longer.',
];
const page = (more = '', note = '') =>
  `<!DOCTYPE html> <html lang="en">${note}<head><meta charset="utf-8"><title>The quay</title></head><body><article><h1>The quay</h1>${ARTICLE.map((text) => `<p>${text}</p>`).join('')}${more}</article></body></html>`;
const picture = (bytes: number) => `<img alt="" src="data:image/png;base64,${'iVBO'.repeat(bytes / 4)}">`;
const NOTE = `<!--\n Page saved with SingleFile \n url: https://courier.example/news/quay \n saved date: Tue Mar 04 2025 10:05:06 GMT+0100 (Central European Standard Time)\n-->`;

describe('sourceline add of a page that a program saved', () => {
  it('reads where SingleFile had it from, and not the pictures inside it', async () => {
    const data = page(picture(20 << 20), NOTE);
    const { status, stdout, stderr } = await add('quay.html', data);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(texts('the-quay')).toEqual(ARTICLE);
    expect(source('the-quay')?.url).toBe('https://courier.example/news/quay');
    expect(source('the-quay')?.accessed).toBe('2025-03-04T10:05:06+01:00');
    expect(stdout).toContain(
      'note       20.0 MB of it are pictures and fonts, which are kept and have no text',
    );
    expect(raw()).toEqual([`${sha256(data)}.html`]);
  });

  it('says that a page has too much text, with its pictures and without', async () => {
    const long = await add('long.html', page(`<p>${'a b '.repeat(4 << 20)}</p>`, NOTE));
    expect(long.stderr).toContain(
      'long.html is not added: its page has 16.0 MB without the pictures in it, and 15 MB or more are not read',
    );
    const large = await add('large.html', Buffer.alloc(100 << 20, 'a'));
    expect(large.stderr).toContain(
      'large.html has 100.0 MB, and 100 MB or more are not read; save the page by itself',
    );
    expect((await add('large.txt', Buffer.alloc(15 << 20, 'a'))).stderr).toContain(
      'large.txt has 15.0 MB, and 15 MB or more are not read',
    );
    expect(sources()).toEqual([]);
  });

  it('runs nothing of a hostile page, and keeps its text only', async () => {
    const mark = 'ranInTheTest';
    const attack = [
      `<script>globalThis.${mark} = 1</script><iframe srcdoc="<script>parent.${mark}=1</script>"></iframe>`,
      `<a href="javascript:globalThis.${mark}=1">A <b onclick="globalThis.${mark}=1">link</b> that is harmless.</a>`,
      `<p>&lt;script&gt;alert(1)&lt;/script&gt; is how a script begins, and [this](javascript:alert(1)) is no link.</p>`,
      `<template><p>Hidden words.</p></template><object data="x"></object><meta http-equiv="refresh" content="0;url=//evil.example">`,
      `<math><mtext><img src=x onerror="globalThis.${mark}=1"></mtext></math><style>p::after{content:'x'}</style>`,
    ].join('');
    await add('a.html', page(attack));
    expect(mark in globalThis).toBe(false);
    expect(texts('the-quay')).toEqual([
      ...ARTICLE,
      'A link that is harmless.',
      '<script>alert(1)</script> is how a script begins, and [this](javascript:alert(1)) is no link.',
    ]);
    const text = readFileSync(join(project, 'sources/the-quay.md'), 'utf8');
    expect(text).not.toMatch(/onclick|onerror|srcdoc|Hidden|refresh|::after/);
  });

  it('says that the same text under another name is archived, and writes nothing', async () => {
    await add('a.html', page());
    const before = [readFileSync(join(project, 'sources/the-quay.md'), 'utf8'), raw()];
    expect((await add('copy of a.html', page())).stdout).toBe(
      'copy of a.html is archived already as the-quay; nothing was written\n',
    );
    const other = page().replaceAll('The quay', 'Quay is closed').replace('<body>', '<body class="new">');
    const { status, stdout } = await add('b.html', other);
    expect(status).toBe(0);
    expect(stdout).toBe(
      'b.html has the same text as the-quay under another title; nothing was written. --id archives it as another source\n',
    );
    expect([readFileSync(join(project, 'sources/the-quay.md'), 'utf8'), raw()]).toEqual(before);
    const named = await add('b.html', other, '--id', 'second');
    expect(named.stdout).toContain('note       it has the same text as the-quay');
    expect(sources()).toEqual(['second.md', 'the-quay.md']);
  });
});

describe('sourceline add of a file with an odd name', () => {
  it.each([
    ['my note (2).txt', 'my-note-2'],
    ['Größe und Maß.txt', 'gro-e-und-ma'],
    ['笔记.txt', 'source'],
    ['con.txt', 'con-source'],
    ['AUX.txt', 'aux-source'],
    ['lpt1.md', 'lpt1-source'],
    [`${'long '.repeat(49)}.txt`, 'long-'.repeat(20).slice(0, 99)],
    ['--odd--.txt', 'odd'],
    ['.txt', 'document'],
    ['a\nb\tc.txt', 'a-b-c'],
    ['a‮txt.md', 'a-txt'],
  ])('gives %j the id %s', async (name, id) => {
    writeFileSync(
      join(project, name),
      'The quay is closed, the harbour master says. It was built in 1921.\n',
    );
    const { status, stderr } = await runHere(['add', `./${name}`], { cwd: project });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(sources()).toEqual([`${id}.md`]);
  });
});

describe('sourceline add of Markdown', () => {
  it('reads marks that are not closed as text', async () => {
    const body = [
      'A *mark that is open, and **another.',
      'A `tick, a [link](that is open, and ![a picture](open.',
      '> a quote\n\n| a table | without rows',
      '~~~\ncode that is never closed',
    ].join('\n\n');
    await add('open.md', `${body}\n`);
    expect(texts('open')).toEqual([
      'A *mark that is open, and **another.',
      'A `tick, a [link](that is open, and ![a picture](open.',
      'a quote',
      '| a table | without rows',
      'code that is never closed',
    ]);
  });
});

describe('sourceline add of an old or locked file of Office', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(512),
    ]);

  it.each([
    ['secret.docx', 'EncryptedPackage', 'it has a password: save it without one'],
    ['old.doc', 'WordDocument', 'it is a Word document of the old form .doc: save it as DOCX'],
    ['old.xls', 'Workbook', 'it is a table of Excel of the old form .xls'],
    ['old.ppt', 'PowerPoint Document', 'it is PowerPoint of the old form .ppt'],
    ['odd.doc', 'Nothing', 'it is a Word document that has a password, or one of the old form .doc'],
  ])('says what %s is', async (name, stream, why) => {
    const { status, stderr } = await add(name, compound(stream));
    expect(status).toBe(2);
    expect(stderr).toContain(`${name} is not added: ${why}`);
    expect([sources(), raw()]).toEqual([[], []]);
  });
});
