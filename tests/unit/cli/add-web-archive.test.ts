import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { zip } from './docx';
import { answer, packed, record } from './warc';
import { addTo, projectFolders, rawIn, sha256, sourceIn, sourcesIn } from './project-folder';

const folders = projectFolders('warc');
let project: string;
beforeEach(() => void (project = folders.next()));

const add = (name: string, data: string | Uint8Array, ...options: string[]) =>
  addTo(project, name, data, ...options);
const sources = () => sourcesIn(project);
const raw = () => rawIn(project);
const source = (id: string) => sourceIn(project, id);

const ARTICLE = [
  'The harbour authority closed the old quay on Monday, after inspectors found three cracks in its western wall.',
  'Two ferries to the islands now leave from the fish market – half a mile to the east – and take longer.',
];
const page = (title = 'The quay', paragraphs = ARTICLE) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const QUAY = 'https://courier.example/quay';
const INFO = record('warcinfo', { 'WARC-Filename': 'a.warc' }, 'software: by hand\r\n');
const PICTURE = answer('https://courier.example/a.png', { type: 'image/png', body: 'x' });
const LOST = answer('https://courier.example/lost', { status: '404 Not Found', body: page('Lost') });
const texts = () => source('the-quay')?.paragraphs.map(({ text }) => text);

describe('sourceline add of a web archive', () => {
  it.each([
    ['quay.warc', Buffer.concat([INFO, answer(QUAY, { body: page() }), PICTURE, LOST]), 'warc'],
    ['quay.warc.gz', packed(INFO, answer(QUAY, { body: page() }), PICTURE, LOST), 'warc.gz'],
    ['quay.dat', Buffer.concat([INFO, answer(QUAY, { body: page() })]), 'warc'],
  ])('takes the page of %s, with address and bytes', async (name, data, ending) => {
    const { status, stdout, stderr } = await add(name, data);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(texts()).toEqual(ARTICLE);
    expect(source('the-quay')).toMatchObject({ url: QUAY, accessed: '2025-03-04T10:00:00Z' });
    expect(stdout).toContain(`url        ${QUAY}  (record of the web archive)`);
    expect(stdout).toContain(
      `note       the page ${QUAY} of 2025-03-04T10:00:00Z was taken from the archive`,
    );
    expect(raw()).toEqual([`${sha256(data)}.${ending}`]);
  });

  it.each([
    ['in chunks', ['Transfer-Encoding: chunked'], chunked(Buffer.from(page()))],
    ['whose chunks were joined', ['Transfer-Encoding: chunked'], Buffer.from(page())],
    ['in gzip', ['Content-Encoding: gzip'], gzipSync(page())],
    [
      'in chunks of gzip',
      ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
      chunked(gzipSync(page())),
    ],
    ['in br', ['Content-Encoding: br'], brotliCompressSync(page())],
    ['that was unpacked', ['Content-Encoding: gzip'], Buffer.from(page())],
  ])('reads a body %s', async (_, headers, body) => {
    expect((await add('quay.warc', answer(QUAY, { headers, body }))).status).toBe(0);
    expect(texts()).toEqual(ARTICLE);
  });

  it('reads a resource, addresses in angle brackets, and the charset of a header', async () => {
    const fields = { 'WARC-Target-URI': `<${QUAY}>`, 'Content-Type': 'text/html; charset=windows-1252' };
    const bytes = Buffer.from(page().replaceAll('–', '\x96'), 'latin1');
    await add('quay.warc', record('resource', fields, bytes, '1.0'));
    expect(texts()).toEqual(ARTICLE);
    expect(source('the-quay')?.url).toBe(QUAY);
  });

  it.each([
    ['its id', { 'WARC-Refers-To': '<urn:uuid:1>' }],
    [
      'its address and date',
      { 'WARC-Refers-To-Target-URI': QUAY, 'WARC-Refers-To-Date': '2025-03-04T10:00:00Z' },
    ],
    ['its digest', { 'WARC-Payload-Digest': 'sha1:AB' }],
  ])('reads a page that is as an earlier one, by %s', async (_, fields) => {
    const first = answer(QUAY, {
      body: page(),
      fields: { 'WARC-Record-ID': '<urn:uuid:1>', 'WARC-Payload-Digest': 'sha1:AB' },
    });
    const later = record(
      'revisit',
      { 'WARC-Target-URI': QUAY, 'WARC-Date': '2025-04-01T08:00:00Z', ...fields },
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
    );
    const { stdout } = await add('quay.warc', Buffer.concat([first, later]));
    expect(stdout).toContain(`the page ${QUAY} of 2025-04-01T08:00:00Z was taken from the archive`);
    expect(stdout).toContain('the archive has it 2 times, and this is the last one');
    expect(texts()).toEqual(ARTICLE);
  });

  it('lists the pages where there are several, and takes the one that is named', async () => {
    const data = packed(
      answer(QUAY, { body: page() }),
      answer('https://courier.example/ferry', { body: page('The ferry') }),
    );
    const { status, stderr } = await add('crawl.warc.gz', data);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `sourceline: crawl.warc.gz is not added: it has 2 pages, and --page <address> takes one of them:\n  ${QUAY}  (2025-03-04T10:00:00Z)\n  https://courier.example/ferry  (2025-03-04T10:00:00Z)\n`,
    );
    expect(sources()).toEqual([]);
    expect((await add('crawl.warc.gz', data, '--page', `${QUAY}#top`)).status).toBe(0);
    expect(sources()).toEqual(['the-quay.md']);
    const other = await add('crawl.warc.gz', data, '--page', 'https://courier.example/boat');
    expect(other.stderr).toContain('it has no page https://courier.example/boat; it has:\n  https://courier');
  });

  it('takes from a WACZ the page that it lists', async () => {
    const pages = `{"format":"json-pages-1.0","id":"pages"}\n{"url":"${QUAY}","title":"a \\"quay\\""}\n`;
    const frame = answer('https://adverts.example/frame', { body: page('A frame') });
    const data = zip({
      'datapackage.json': '{}',
      'archive/data.warc.gz': packed(INFO, answer(QUAY, { body: page() }), frame),
      'pages/pages.jsonl': pages,
    });
    for (const name of ['quay.wacz', 'quay.zip']) {
      rmSync(join(project, 'sources/the-quay.md'), { force: true });
      expect((await add(name, data)).status).toBe(0);
      expect(texts()).toEqual(ARTICLE);
    }
    expect(raw()).toEqual([`${sha256(data)}.wacz`]);
    const without = zip({ 'archive/data.warc.gz': packed(answer(QUAY, { body: page() }), frame) });
    expect((await add('b.wacz', without)).stderr).toContain('it has 2 pages');
    expect((await add('b.wacz', without, '--page', 'https://adverts.example/frame')).status).toBe(0);
  });

  it('reads an archive that is broken off as far as it goes, and says so', async () => {
    const whole = Buffer.concat([answer(QUAY, { body: page() }), PICTURE]);
    const note = 'note       the archive is broken off behind what could be read';
    expect((await add('a.warc', whole.subarray(0, -20))).stdout).toContain(note);
    const members = packed(answer(QUAY, { body: page() }), PICTURE);
    const cut = await add('b.warc.gz', members.subarray(0, -20), '--id', 'again');
    expect(cut.stdout).toContain(note);
  });

  it.each([
    ['nothing.warc', 'no archive at all', 'it is named as a web archive and has no record of one'],
    ['empty.warc', INFO, 'it has no page (HTML with status 200), and no answer at all'],
    [
      'other.warc',
      Buffer.concat([PICTURE, LOST]),
      'it has no page (HTML with status 200); it has image/png with status 200, text/html with status 404',
    ],
    [
      'later.warc',
      record('revisit', { 'WARC-Target-URI': QUAY, 'WARC-Payload-Digest': 'x' }, 'HTTP/1.1 200 OK\r\n\r\n'),
      'it has a page that is in another archive',
    ],
    ['half.warc', answer(QUAY, { body: page() }).subarray(0, 200), 'and no answer at all'],
    [
      'bad.warc.gz',
      Buffer.from('1f8b080000000000000006ffffff', 'hex'),
      'a web archive that is broken, or only half loaded',
    ],
    ['bad.wacz', 'no zip', 'it is a WACZ that is broken, or only half loaded'],
    ['none.wacz', zip({ 'datapackage.json': '{}' }), 'it is a WACZ without a web archive in it'],
    ['secret.wacz', zip({ 'archive/a.warc': 'x' }, 1), 'it has a password'],
    [
      'bomb.warc',
      answer(QUAY, { headers: ['Content-Encoding: gzip'], body: gzipSync(Buffer.alloc(16 << 20, 'a')) }),
      'unpacks to more than 15 MB',
    ],
    ['zstd.warc', answer(QUAY, { headers: ['Content-Encoding: zstd'], body: 'x' }), 'packed with zstd'],
  ])('says why it does not add %s', async (name, data, why) => {
    const { status, stderr } = await add(name, data);
    expect(status).toBe(2);
    expect(stderr).toContain(`${name} is not added: `);
    expect(stderr).toContain(why);
    expect([sources(), raw()]).toEqual([[], []]);
  });

  it('unpacks no archive to more than 200 MB', async () => {
    const { status, stderr } = await add('bomb.warc.gz', gzipSync(Buffer.alloc(201 << 20)));
    expect(status).toBe(2);
    expect(stderr).toContain('it unpacks to more than 200 MB: save the page by itself');
  });
});

function chunked(bytes: Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2);
  const part = (from: number, to: number) =>
    Buffer.concat([
      Buffer.from(`${(to - from).toString(16)};note=1\r\n`),
      bytes.subarray(from, to),
      Buffer.from('\r\n'),
    ]);
  return Buffer.concat([part(0, middle), part(middle, bytes.length), Buffer.from('0\r\n\r\n')]);
}
