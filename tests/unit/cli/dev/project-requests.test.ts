import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/cli/dev/project/file-bytes';
import { ProjectFolder } from '../../../../src/cli/dev/project/project-folder';
import { ProjectRequests } from '../../../../src/cli/dev/project/requests';
import { pathAsked } from '../../../../src/cli/http';
import { ROOT } from '../files';
import { askRaw, type RawAnswer } from './asked';

/* Requests of the editor for the files of its folder, and of others that are none of its business. */

const TOKEN = 'word-of-this-server';
let root: string;
let folder: string;
let server: Server;
let port: number;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-folder-'));
  folder = join(root, 'ferry');
  cpSync(join(ROOT, 'tests/fixtures/sites/forms/in-yaml'), folder, { recursive: true });
  writeFileSync(join(root, 'secret.md'), 'not of the project');
  const requests = new ProjectRequests({
    folder: await ProjectFolder.open(folder),
    name: 'ferry',
    token: TOKEN,
    readProgram: () => Promise.resolve({ title: 'The ferry', events: [] }),
  });
  server = createServer((request, response) => {
    void requests.answer(pathAsked(request.url) ?? '', request).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true, force: true });
});

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

function ask({ method = 'GET', path = '/_dev/project', headers = {}, body = '' }: Asked): Promise<RawAnswer> {
  const all: Record<string, string | undefined> = {
    host: `127.0.0.1:${port}`,
    origin: method === 'GET' ? undefined : `http://127.0.0.1:${port}`,
    'x-sourceline-token': TOKEN,
    'content-type':
      method === 'POST' ? 'application/json' : method === 'PUT' ? 'application/octet-stream' : undefined,
    'content-length': method === 'GET' ? undefined : String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return askRaw(port, [`${method} ${path} HTTP/1.1`, ...lines], body);
}

const write = (files: readonly object[], headers: Asked['headers'] = {}): Promise<RawAnswer> =>
  ask({ method: 'POST', headers, body: JSON.stringify({ files }) });
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const hashOfFile = (name: string): string => hashOf(readFileSync(join(folder, name)));
const newFile = (name: string): object => ({ name, expected: null, text: 'x' });

describe('reading', () => {
  it('lists the files of the project with their hashes, and gives each', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFileSync(join(folder, '.env'), 'KEY=1');
    const answer = await ask({});
    expect(answer.status).toBe(200);
    const { name, files } = JSON.parse(answer.body) as {
      name: string;
      files: { name: string; sha256: string }[];
    };
    expect(name).toBe('ferry');
    expect(files.map((file) => file.name)).toEqual(['timeline.yaml', 'sources/almhaven-gazette.md']);
    for (const file of files) {
      expect(file.sha256).toBe(hashOfFile(file.name));
      const { body } = await ask({ path: `/_dev/project/file?name=${encodeURIComponent(file.name)}` });
      expect(body).toBe(textOf(file.name));
    }
  });

  it('gives what a program has, as data', async () => {
    const { body } = await ask({ path: '/_dev/project/program' });
    expect(JSON.parse((JSON.parse(body) as { text: string }).text)).toEqual({
      title: 'The ferry',
      events: [],
    });
  });
});

describe('writing', () => {
  it('writes several files together, and removes one', async () => {
    const { status, body } = await write([
      { name: 'timeline.yaml', expected: hashOfFile('timeline.yaml'), text: 'title: A\nevents: []\n' },
      { name: 'sources/quay.md', expected: null, text: 'new' },
      {
        name: 'sources/almhaven-gazette.md',
        expected: hashOfFile('sources/almhaven-gazette.md'),
        text: null,
      },
    ]);
    expect(status, body).toBe(200);
    expect(textOf('timeline.yaml')).toBe('title: A\nevents: []\n');
    expect(readdirSync(join(folder, 'sources'))).toEqual(['quay.md']);
    expect(JSON.parse(body)).toEqual({
      files: {
        'timeline.yaml': hashOfFile('timeline.yaml'),
        'sources/quay.md': hashOfFile('sources/quay.md'),
        'sources/almhaven-gazette.md': null,
      },
    });
  });

  it('writes nothing at all where one file is not what it was', async () => {
    const expected = hashOfFile('timeline.yaml');
    writeFileSync(join(folder, 'timeline.yaml'), 'title: Changed by hand\n');
    const { status, body } = await write([
      newFile('sources/quay.md'),
      { name: 'timeline.yaml', expected, text: 'x' },
    ]);
    expect(status).toBe(412);
    expect(JSON.parse(body)).toEqual({ kind: 'changed', file: 'timeline.yaml' });
    expect(textOf('timeline.yaml')).toBe('title: Changed by hand\n');
    expect(existsSync(join(folder, 'sources/quay.md'))).toBe(false);
  });

  it('writes over no file that it was not told of', async () => {
    expect((await write([newFile('timeline.yaml')])).status).toBe(412);
    expect(textOf('timeline.yaml')).toContain('ferry');
  });

  it('writes bytes, into folders that are not there yet', async () => {
    const { status } = await ask({
      method: 'PUT',
      path: '/_dev/project/file?name=media/quay.png',
      body: 'bytes',
    });
    expect(status).toBe(200);
    expect(textOf('media/quay.png')).toBe('bytes');
    expect(readdirSync(join(folder, 'media'))).toEqual(['quay.png']);
  });

  it('converts a program, which stays under another name', async () => {
    rmSync(join(folder, 'timeline.yaml'));
    writeFileSync(join(folder, 'events.ts'), 'export default {}');
    writeFileSync(join(folder, 'events.ts.bak'), 'an older one');
    expect((await write([{ name: 'events.ts', expected: hashOfFile('events.ts'), text: 'x' }])).status).toBe(
      403,
    );
    const convert = (expected: string) =>
      ask({ method: 'POST', path: '/_dev/project/program', body: JSON.stringify({ expected }) });
    expect((await convert(hashOf(Buffer.from('another')))).status).toBe(412);
    const { body } = await convert(hashOfFile('events.ts'));
    expect(JSON.parse(body)).toEqual({ kept: 'events.ts.bak2' });
    expect(textOf('events.ts.bak')).toBe('an older one');
    expect(textOf('events.ts.bak2')).toBe('export default {}');
    expect(JSON.parse(textOf('timeline.json'))).toEqual({ title: 'The ferry', events: [] });
    expect(existsSync(join(folder, 'events.ts'))).toBe(false);
  });
});

describe('a request that is refused', () => {
  const before = (): string => JSON.stringify(readdirSync(root, { recursive: true }).sort());

  it.each<[string, Asked['headers'], number]>([
    ['without an origin', { origin: undefined }, 403],
    ['of another origin', { origin: 'http://evil.example' }, 403],
    ['of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['of no origin that is one', { origin: 'null' }, 403],
    ['of the same origin by another scheme', { origin: `https://127.0.0.1` }, 403],
    ['without the word', { 'x-sourceline-token': undefined }, 403],
    ['with another word', { 'x-sourceline-token': `${TOKEN}x` }, 403],
    ['with an empty word', { 'x-sourceline-token': '' }, 403],
    ['that another site makes', { 'sec-fetch-site': 'cross-site' }, 403],
    ['that another name of the site makes', { 'sec-fetch-site': 'same-site' }, 403],
    ['as a form', { 'content-type': 'text/plain' }, 415],
    ['as a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['without a type', { 'content-type': undefined }, 415],
    ['that is packed', { 'content-encoding': 'gzip' }, 415],
    ['that says it is too long', { 'content-length': '99999999999' }, 413],
  ])('writes nothing %s', async (_, headers, status) => {
    const there = before();
    expect((await write([newFile('sources/quay.md')], headers)).status).toBe(status);
    expect(before()).toBe(there);
  });

  it.each(['DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PUT', 'TRACE'])('may not be %s', async (method) => {
    const { status, head } = await ask({ method });
    expect(status).toBe(405);
    expect(head.toLowerCase()).toContain('allow: get, post');
  });

  it('reads nothing without the word, or from another site', async () => {
    expect((await ask({ headers: { 'x-sourceline-token': undefined } })).status).toBe(403);
    expect((await ask({ headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await ask({ headers: { origin: 'http://evil.example' } })).status).toBe(403);
  });

  it('is not read to its end where it is too long and does not say so', async () => {
    const chunk = 'x'.repeat(1 << 20);
    const part = `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
    const { status } = await ask({
      method: 'POST',
      headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' },
      body: part.repeat(65),
    });
    expect(status).toBe(413);
  });

  it.each([
    '',
    '{',
    '[]',
    '{}',
    '{"files":[]}',
    '{"files":[1]}',
    '{"files":[{"name":1}]}',
    '{"files":{"length":1}}',
  ])('has to be of its shape: %s', async (body) => {
    expect((await ask({ method: 'POST', body })).status).toBe(400);
  });

  it('names each file once', async () => {
    expect((await write([newFile('sources/quay.md'), newFile('sources/quay.md')])).status).toBe(400);
  });

  it.each([
    '../secret.md',
    'sources/../../secret.md',
    'sources/..',
    '/etc/passwd',
    'C:\\secret.md',
    'C:/secret.md',
    'sources\\quay.md',
    '..\\secret.md',
    '\\\\host\\share\\x.md',
    'sources/con.md',
    'sources/nul.md',
    'sources/com1.md',
    'media/AUX.png',
    'sources/quay.md:stream',
    'sources/quay.md ',
    'sources/quay.md.',
    'sources/Quay.md',
    'sources/.quay.md',
    'sources//quay.md',
    './timeline.json',
    'sources/raw/page.html',
    'media/run.svg',
    'media/a/b.png',
    'package.json',
    '.git/config',
    'node_modules/x.js',
    'events.ts',
    'quay.md',
    'sources/quay\u0000.md',
    'sources/%2e%2e%2fsecret.md',
    '__proto__',
    'constructor/x.md',
    `sources/${'a'.repeat(300)}.md`,
  ])('is no file of the project: %j', async (name) => {
    const there = before();
    const { status, body } = await write([newFile(name)]);
    expect([status, (JSON.parse(body) as { kind: string }).kind]).toEqual([403, 'name']);
    const put = await ask({
      method: 'PUT',
      path: `/_dev/project/file?name=${encodeURIComponent(name)}`,
      body: 'x',
    });
    expect(put.status).toBe(403);
    expect(before()).toBe(there);
    if (name !== 'events.ts')
      expect((await ask({ path: `/_dev/project/file?name=${encodeURIComponent(name)}` })).status).toBe(403);
  });
});

describe('a link', () => {
  const isSecretKept = () => expect(readFileSync(join(root, 'secret.md'), 'utf8')).toBe('not of the project');

  it('in the place of a file is neither read nor written, nor what it leads to', async () => {
    symlinkSync(join(root, 'secret.md'), join(folder, 'sources/quay.md'));
    const { body } = await ask({});
    expect((JSON.parse(body) as { refused: unknown }).refused).toEqual([
      { name: 'sources/quay.md', kind: 'link' },
    ]);
    const read = await ask({ path: '/_dev/project/file?name=sources/quay.md' });
    expect([read.status, read.body]).toEqual([403, '{"kind":"link","file":"sources/quay.md"}']);
    for (const expected of [null, hashOf(Buffer.from('not of the project'))])
      for (const text of ['x', null])
        if (expected !== null || text !== null)
          expect((await write([{ name: 'sources/quay.md', expected, text }])).status).toBe(403);
    isSecretKept();
  });

  it('in the place of a folder is neither read nor written into', async () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(folder, 'media'));
    const { status } = await ask({
      method: 'PUT',
      path: '/_dev/project/file?name=media/quay.png',
      body: 'x',
    });
    expect(status).toBe(403);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
    expect(JSON.parse((await ask({})).body)).toMatchObject({ refused: [{ name: 'media', kind: 'link' }] });
  });
});
