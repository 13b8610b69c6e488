import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/lib/core';
import { listen, type Host } from '../../host';
import { testNetwork } from './fetch/test-network';
import { ROOT } from './files';
import { runHere } from './here';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let project: string;
let count = 0;
let host: Host;
/** By path, what the host answers. */
const answers = new Map<string, Answer>();
const listener: RequestListener = (request, response) => {
  const answer = answers.get(request.url ?? '');
  if (answer) answer(request, response);
  else response.writeHead(404).end();
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-address-'));
  host = await listen(listener);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await host.close();
});
beforeEach(() => {
  answers.clear();
  project = join(folder, `project-${++count}`);
  mkdirSync(join(project, 'sources'), { recursive: true });
});

const NOW = new Date('2026-01-02T03:04:05.678Z');
const run = (...args: string[]) => {
  const network = testNetwork({ port: Number(new URL(host.origin).port), isPlain: true });
  return runHere(['add', ...args], { cwd: project, network, now: () => NOW });
};
const html =
  (text: string, type = 'text/html; charset=utf-8', headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(text);
const sources = () => readdirSync(join(project, 'sources')).filter((name) => name.endsWith('.md'));
const raw = () => (existsSync(join(project, 'sources/raw')) ? readdirSync(join(project, 'sources/raw')) : []);
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
function source(id: string) {
  const text = readFileSync(join(project, 'sources', `${id}.md`), 'utf8');
  const read = readDocument(text, { file: `${id}.md`, sha256 });
  expect(read.issues).toEqual([]);
  return read.source;
}

const ARTICLE = [
  'The harbour authority closed the old quay on Monday, after inspectors found three cracks in its western wall.',
  'Two ferries to the islands now leave from the fish market, half a mile to the east, and take longer.',
];
const page = (head = '', paragraphs = ARTICLE) =>
  `<!doctype html><html lang="en"><head><title>The quay</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>The quay</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('sourceline add of an address', () => {
  it('archives the page with its address, and its bytes as they came', async () => {
    answers.set('/news/quay', html(page()));
    const { status, stdout, stderr } = await run('https://courier.example/news/quay#top');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('url        https://courier.example/news/quay  (the address that was asked)');
    expect(stdout).toContain('accessed   2026-01-02T03:04:05Z  (the clock of this machine)');
    expect(source('the-quay')).toMatchObject({
      title: 'The quay',
      url: 'https://courier.example/news/quay',
      accessed: '2026-01-02T03:04:05Z',
    });
    expect(source('the-quay')?.paragraphs.map(({ text }) => text)).toEqual(ARTICLE);
    expect(raw()).toEqual([`${sha256(page())}.html`]);
  });

  it('asks this machine only with --allow-local, with the network of this machine', async () => {
    answers.set('/quay', html(page()));
    const address = `${host.origin}/quay`;
    const here = (...args: string[]) => runHere(['add', address, ...args], { cwd: project });
    const refused = await here();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe(
      `sourceline: ${address} is not added: 127.0.0.1 is of this machine or of a private network, and is not asked; --allow-local asks it all the same\n`,
    );
    expect(sources()).toEqual([]);
    expect((await here('--allow-local')).status).toBe(0);
    expect(source('the-quay')?.url).toBe(address);
  });

  it('says where it was led to, and that the page names another address', async () => {
    answers.set('/short', (_, response) => response.writeHead(301, { location: '/amp/quay' }).end());
    answers.set('/amp/quay', html(page('<link rel="canonical" href="https://courier.example/news/quay">')));
    const { stdout } = await run('https://courier.example/short');
    expect(stdout).toContain('url        https://courier.example/news/quay  (link canonical)');
    expect(stdout).toContain(
      'note       https://courier.example/short leads on to https://courier.example/amp/quay, which answered',
    );
    expect(stdout).toContain(
      'note       the page names another address as its own: https://courier.example/news/quay  (link canonical), which is written; https://courier.example/amp/quay was read',
    );
  });

  it('does not take the front page for the address of an article', async () => {
    answers.set('/news/quay', html(page('<meta property="og:url" content="https://courier.example/">')));
    const { stdout } = await run('https://courier.example/news/quay');
    expect(stdout).toContain(
      'note       the page names the front page as its address: https://courier.example/  (meta og:url); https://courier.example/news/quay is written',
    );
    expect(source('the-quay')?.url).toBe('https://courier.example/news/quay');
  });

  it('shows how the page changed when it is asked again, and writes it only when that is said', async () => {
    answers.set('/quay', html(page()));
    const address = 'https://courier.example/quay';
    await run(address);
    expect((await run(address)).stdout).toBe(
      `${address} is archived already as the-quay; nothing was written\n`,
    );
    const later = ARTICLE.map((text) => text.replace('three cracks', 'four cracks'));
    answers.set('/quay', html(page('', later)));
    const { status, stdout } = await run(address);
    expect(status).toBe(1);
    expect(stdout).toContain(`${address} has another text than sources/the-quay.md`);
    expect(stdout).toContain('inspectors found [-three-] {+four+} cracks in its');
    expect(source('the-quay')?.paragraphs[0]?.text).toBe(ARTICLE[0]);
    expect(raw()).toHaveLength(1);
    expect((await run(address, '--replace')).stdout).toContain('2 paragraphs, replaced');
    expect(source('the-quay')?.paragraphs[0]?.text).toBe(later[0]);
    expect(raw()).toHaveLength(2);
  });

  it('reads a packed page, and the charset of its header', async () => {
    const gb = readFileSync(join(ROOT, 'tests/fixtures/pages/chinese-gb18030.html'));
    const unlabelled = Buffer.from(gb.toString('latin1').replace('charset=gb2312', ''), 'latin1');
    answers.set('/quay', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=GBK', 'content-encoding': 'gzip' })
        .end(gzipSync(unlabelled)),
    );
    const { stdout } = await run('https://courier.example/quay', '--id', 'quay');
    expect(stdout).toContain('note       read as gb18030 (its header says so)');
    expect(source('quay')?.title).toBe('旧码头关闭');
    expect(raw()).toEqual([`${sha256(unlabelled)}.html`]);
  });

  it.each([
    ['text/plain', 'The note\n\nThe quay is closed.\n', 'txt'],
    ['text/markdown; charset=utf-8', '# The note\n\nThe quay is *closed*.\n', 'md'],
    ['application/octet-stream', '# The note\n\nThe quay is closed.\n', 'txt'],
  ])('reads %s', async (type, text, ending) => {
    answers.set('/note', html(text, type));
    expect((await run('https://courier.example/note', '--id', 'note')).status).toBe(0);
    expect(source('note')?.paragraphs.at(-1)?.text).toBe('The quay is closed.');
    expect(raw()).toEqual([`${sha256(text)}.${ending}`]);
  });

  it.each([
    [
      'image/png',
      /the host says that it is image\/png, a picture: a scan has to go through text recognition/,
    ],
    ['video/mp4', /video\/mp4, a recording/],
    ['application/ld+json', /data \(JSON\): add the page that shows it/],
    ['application/rss+xml', /a feed: add the pages that it lists/],
    ['text/xml', /text\/xml, XML/],
    ['text/calendar', /text\/calendar, no page/],
    ['application/x-odd', /application\/x-odd, which is not read; pages, PDF, DOCX, Markdown and text are/],
  ])('does not read %s', async (type, why) => {
    answers.set('/thing', html('x', type));
    const { status, stderr } = await run('https://courier.example/thing');
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
    expect([sources(), raw()]).toEqual([[], []]);
  });

  it.each([
    ['/gone', 'courier.example answered 404 (Not Found): it has no such page'],
    ['/empty', 'it is empty'],
    ['/script', 'the page has no text; if a script writes it, save the page from a browser that shows it'],
    [
      '/consent',
      'no article was found in the page: it asks for consent before it shows one. Answer it in a browser, save the page there and add the file.',
    ],
    ['/zustimmung', 'no article was found in the page: it asks for consent before it shows one.'],
  ])('says why it does not add %s', async (path, why) => {
    const partners =
      'We and our 312 partners store and access information on your device, such as cookies, and process personal data to show advertisements, measure them and learn about the audience of this site.';
    answers.set('/empty', html(''));
    answers.set(
      '/script',
      html('<html><body><div id="app"></div><script src="a.js"></script></body></html>'),
    );
    answers.set(
      '/consent',
      html(
        `<html><body><h1>Before you continue</h1><p>${partners}</p><p>You may change your privacy choices at any time.</p><button>Accept all</button></body></html>`,
      ),
    );
    answers.set(
      '/zustimmung',
      html(
        `<html><body><main><h1>Weiter</h1><p>Wir und unsere 184 Partner verwenden Cookies, um Anzeigen zu messen. Mit Ihrer Zustimmung lesen Sie kostenlos, und Sie können Ihre Einwilligung jederzeit in den Einstellungen zum Datenschutz zurücknehmen.</p><p><a href="/abo">Abo</a></p></main></body></html>`,
      ),
    );
    const { status, stderr } = await run(`https://courier.example${path}`);
    expect(status).toBe(2);
    expect(stderr).toContain(`https://courier.example${path} is not added: ${why}`);
    expect([sources(), raw()]).toEqual([[], []]);
  });

  it('takes a page for an article that is about cookies', async () => {
    const text =
      'The harbour authority fined the ferry line on Monday. Its site had set cookies before visitors gave their consent, a report of the regulator says.';
    answers.set('/fine', html(page('', [text, ...ARTICLE])));
    expect((await run('https://courier.example/fine')).status).toBe(0);
    expect(source('the-quay')?.paragraphs).toHaveLength(3);
  });

  describe('with --archive', () => {
    const ask = (...more: string[]) => run('https://courier.example/quay', '--archive', ...more);
    const service = (answer: unknown) => {
      const asked: string[] = [];
      answers.set('/quay', html(page()));
      const at = 'https%3A%2F%2Fcourier.example%2Fquay&timestamp=20260102030405';
      answers.set(`/wayback/available?url=${at}`, (request, response) => {
        asked.push(request.headers.host ?? '');
        if (typeof answer === 'number') response.writeHead(answer).end();
        else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      });
      return asked;
    };
    const closest = (more: object = {}) => ({
      archived_snapshots: {
        closest: {
          available: true,
          status: '200',
          url: 'http://web.archive.org/web/20251230101112/https://courier.example/quay',
          timestamp: '20251230101112',
          ...more,
        },
      },
    });
    const COPY = {
      url: 'https://web.archive.org/web/20251230101112/https://courier.example/quay',
      at: '2025-12-30T10:11:12Z',
    };

    it('notes the copy of the Wayback Machine that is nearest', async () => {
      const asked = service(closest());
      const { status, stdout } = await ask();
      expect(status).toBe(0);
      expect(asked).toEqual(['archive.org']);
      expect(stdout).toContain(`archived   ${COPY.url}  (${COPY.at})`);
      expect(source('the-quay')?.archived).toEqual([COPY]);
      answers.set(
        '/quay',
        html(
          page(
            '',
            ARTICLE.map((text) => text.replace('quay', 'pier')),
          ),
        ),
      );
      const again = await run('https://courier.example/quay', '--replace', '--json');
      expect(JSON.parse(again.stdout)).toMatchObject({
        documents: [{ outcome: 'replaced', archived: [COPY] }],
      });
      expect(source('the-quay')?.archived).toEqual([COPY]);
    });

    it.each([
      ['no copy', { archived_snapshots: {} }, 'has no copy of https://courier.example/quay'],
      ['an odd answer', '[1', 'gave no answer: archive.org answered what is no JSON'],
      ['null', 'null', 'has no copy of https://courier.example/quay'],
      ['a fault', 503, 'gave no answer: archive.org answered 503 (Service Unavailable)'],
      ['a copy of a fault', closest({ status: '404' }), 'has no copy of'],
      ['a copy of another host', closest({ url: 'https://evil.example/web/1/' }), 'has no copy of'],
      ['a time that is none', closest({ timestamp: 'yesterday' }), 'has no copy of'],
    ])('archives the page all the same where there is %s', async (_, answer, note) => {
      service(answer);
      const { status, stdout } = await ask();
      expect(status).toBe(0);
      expect(stdout).toContain(`note       the Wayback Machine ${note}`);
      expect(source('the-quay')?.archived).toBeUndefined();
    });
  });

  it('prints one JSON document with what was done of each', async () => {
    answers.set(
      '/quay',
      html(page('<meta name="author" content="M. Lund"><meta name="date" content="3/3/25">')),
    );
    const first = await run('https://courier.example/quay', 'https://courier.example/gone', '--json');
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 2, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({
      documents: [
        {
          name: 'https://courier.example/quay',
          outcome: 'added',
          id: 'the-quay',
          file: 'sources/the-quay.md',
          raw: `sources/raw/${raw()[0]}`,
          paragraphs: 2,
          publish: 'full',
          metadata: {
            title: { value: 'The quay', from: 'headline of the page' },
            authors: { value: ['M. Lund'], from: 'meta author' },
            language: { value: 'en', from: 'html lang' },
            url: { value: 'https://courier.example/quay', from: 'the address that was asked' },
          },
          notWritten: [{ field: 'published', value: '3/3/25', from: 'meta date' }],
          leftOut: [{ number: 1, reason: 'navigation', text: 'Home' }],
          notes: [],
        },
        {
          name: 'https://courier.example/gone',
          outcome: 'refused',
          fault: expect.stringContaining('answered 404'),
        },
      ],
    });
    const again = await run('https://courier.example/quay', '--json');
    expect(JSON.parse(again.stdout)).toEqual({
      project,
      documents: [
        {
          name: 'https://courier.example/quay',
          outcome: 'unchanged',
          id: 'the-quay',
          file: 'sources/the-quay.md',
        },
      ],
    });
    answers.set(
      '/quay',
      html(
        page('', [
          'Only this is left of it, and it is long enough to be the text of an article, which says that the quay is closed and that no ferry leaves from it.',
        ]),
      ),
    );
    const changed = await run('https://courier.example/quay', '--json');
    expect(changed.status).toBe(1);
    expect(JSON.parse(changed.stdout)).toMatchObject({
      documents: [
        { outcome: 'differs', id: 'the-quay', changes: [expect.stringContaining('{+'), expect.any(String)] },
      ],
    });
  });
});
