import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, gzipSync, gunzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort, portsToTry, readBase, readPort, route, serve } from '../../../scripts/serve.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const files = {
    'index.html': 'home',
    '404.html': 'lost',
    'about.html': 'about',
    'one/index.html': 'one',
    'one/timeline.json': '{}',
    'one/timeline.jsonld': '{}',
    'one/dates.ics': 'BEGIN:VCALENDAR',
    'one/kept, as read.md': '“kept”',
    'empty/note.txt': 'note',
    '_app/immutable/entry.abc.js': 'export {}',
    '_app/version.json': '{}',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
});

async function start(options: { port?: number; base?: string; moves?: number } = {}) {
  const served = await serve(folder, { port: 0, host: '127.0.0.1', ...options });
  open.push(served);
  return served;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path as it is written, without tidying it as fetch would. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent: false }, (res) => {
      let body = '';
      res.setEncoding('utf8');
      res.on('data', (part: string) => (body += part));
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('route', () => {
  it.each([
    ['/', '/index.html'],
    ['/one/', '/one/index.html'],
    ['/one/timeline.json', '/one/timeline.json'],
    ['/about', '/about.html'],
    ['/one/kept,%20as%20read.md', '/one/kept,%20as%20read.md'],
    ['/one/../about', '/about.html'],
  ])('finds %s', (path, file) => {
    expect(route(folder, '', path)).toEqual({ file });
  });

  it.each([
    '/nothing',
    '/about/',
    '/empty',
    '/empty/',
    '/one/timeline.json/',
    '/%',
    '/one%00/',
    '/..',
    '/../x',
  ])('misses %s', (path) => {
    expect(route(folder, '', path)).toEqual({ missing: true });
  });

  it('does not leave the folder', () => {
    const beside = `${folder}-beside`;
    mkdirSync(beside);
    writeFileSync(join(beside, 'secret.txt'), 'secret');
    const name = beside.slice(beside.lastIndexOf(sep) + 1);
    for (const path of [
      `/../${name}/secret.txt`,
      `/%2e%2e%2f${name}%2fsecret.txt`,
      `/one/../../${name}/secret`,
    ]) {
      expect(route(folder, '', path)).toEqual({ missing: true });
    }
    rmSync(beside, { recursive: true });
  });

  it('adds the slash of a folder, and never names another host', () => {
    expect(route(folder, '', '/one')).toEqual({ redirect: '/one/' });
    expect(route(folder, '', '//one')).toEqual({ redirect: '/one/' });
  });

  it('works below a base', () => {
    expect(route(folder, '/base', '/')).toEqual({ redirect: '/base/' });
    expect(route(folder, '/base', '/base')).toEqual({ redirect: '/base/' });
    expect(route(folder, '/base', '/base/one')).toEqual({ redirect: '/base/one/' });
    expect(route(folder, '/base', '/base/one/')).toEqual({ file: '/one/index.html' });
    expect(route(folder, '/base', '/one/')).toEqual({ missing: true });
    expect(route(folder, '/base', '/baseone/')).toEqual({ missing: true });
  });
});

describe('serve', () => {
  it.each([
    ['/', 'text/html;charset=utf-8'],
    ['/one/timeline.json', 'application/json'],
    ['/one/timeline.jsonld', 'application/ld+json'],
    ['/one/dates.ics', 'text/calendar;charset=utf-8'],
    ['/one/kept,%20as%20read.md', 'text/markdown;charset=utf-8'],
    ['/empty/note.txt', 'text/plain;charset=utf-8'],
    ['/_app/immutable/entry.abc.js', 'text/javascript;charset=utf-8'],
  ])('gives %s as %s', async (path, type) => {
    const { port } = await start();
    const { status, headers } = await ask(port, path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('keeps only files whose names have their hash', async () => {
    const { port } = await start();
    const kept = async (path: string) => (await ask(port, path)).headers['cache-control'];
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/_app/version.json')).toBe('no-cache');
    expect(await kept('/nothing')).toBe('no-cache');
    expect(await kept('/one')).toBe('no-store');
    expect(await kept('/_app/immutable/entry.abc.js')).toBe('public,max-age=31536000,immutable');
  });

  it('shows a file that changed since', async () => {
    const { port } = await start();
    expect((await ask(port, '/empty/note.txt')).body).toBe('note');
    writeFileSync(join(folder, 'empty/note.txt'), 'a longer note');
    expect((await ask(port, '/empty/note.txt')).body).toBe('a longer note');
  });

  it('answers an unknown address with 404.html and status 404', async () => {
    const { port } = await start();
    const { status, headers, body } = await ask(port, '/nothing');
    expect([status, headers['content-type'], body]).toEqual([404, 'text/html;charset=utf-8', 'lost']);
  });

  it('answers an unknown address without a 404.html too', async () => {
    const bare = join(folder, 'empty');
    const served = await serve(bare, { port: 0, host: '127.0.0.1' });
    open.push(served);
    expect(await ask(served.port, '/')).toMatchObject({
      status: 404,
      body: 'There is nothing at this address.\n',
    });
  });

  it('redirects with the query', async () => {
    const { port } = await start();
    const { status, headers } = await ask(port, '/one?at=1?2');
    expect([status, headers.location]).toEqual([301, '/one/?at=1?2']);
  });

  it('serves below a base and sends the root there', async () => {
    const { port, url } = await start({ base: '/base' });
    expect(url).toBe(`http://127.0.0.1:${port}/base/`);
    expect((await ask(port, '/')).headers.location).toBe('/base/');
    expect(await ask(port, '/base/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask(port, '/one/')).toMatchObject({ status: 404, body: 'lost' });
  });

  it('only reads', async () => {
    const { port } = await start();
    expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(port, '/nothing', 'HEAD')).toMatchObject({ status: 404, body: '' });
    const { status, headers } = await ask(port, '/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('sends what a client has not, and parts of it', async () => {
    const { port } = await start();
    const asked = (headers: Record<string, string>) =>
      new Promise<(string | number | undefined)[]>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path: '/about', agent: false, headers }, (res) => {
          let body = '';
          res.on('data', (part) => (body += String(part)));
          res.on('end', () => resolve([res.statusCode, res.headers['content-range'], body]));
        }).on('error', reject);
      });
    const { headers } = await ask(port, '/about');
    expect(await asked({ 'if-none-match': headers.etag ?? '' })).toEqual([304, undefined, '']);
    expect(await asked({ 'if-modified-since': headers['last-modified'] ?? '' })).toEqual([
      304,
      undefined,
      '',
    ]);
    expect(await asked({ range: 'bytes=1-2' })).toEqual([206, 'bytes 1-2/5', 'bo']);
    expect(await asked({ range: 'bytes=-2' })).toEqual([206, 'bytes 3-4/5', 'ut']);
    expect(await asked({ range: 'bytes=0-0,2-2' })).toEqual([200, undefined, 'about']);
    expect(await asked({ range: 'bytes=5-' })).toEqual([416, 'bytes */5', '']);
  });

  it('answers to names of this machine, and to addresses that can be understood', async () => {
    const { port } = await start();
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        get({ host: '127.0.0.1', port, path: '/', agent: false, headers: { host } }, (res) => {
          resolve(res.resume().statusCode);
        }).on('error', reject);
      });
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status('elsewhere.example')).toBe(403);
    for (const path of ['http://[', '/%', 'about']) expect((await ask(port, path)).status).toBe(400);
  });

  it('moves from a taken port to a free one, and says so when it may not', async () => {
    const first = await start({ port: await freePort(20_000) });
    const second = await start({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second.port, '/')).body).toBe('home');
    await expect(start({ port: first.port, moves: 0 })).rejects.toThrow(`${first.port} is taken`);
  });

  it('answers at localhost, and lets the port go when closed', async () => {
    const served = await serve(folder, { port: 0 });
    const status = await new Promise((resolve, reject) => {
      get(served.url, { agent: false }, (res) => resolve(res.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(200);
    await served.close();
    await expect(ask(served.port, '/')).rejects.toThrow();
  });
});

describe('what the build compressed', () => {
  const TEXT = 'the same words, over and over: the same words, over and over';
  beforeAll(() => {
    for (const [name, text] of Object.entries({ 'packed/index.html': TEXT, 'packed/a.abc.js': TEXT })) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      writeFileSync(`${path}.br`, brotliCompressSync(text));
      writeFileSync(`${path}.gz`, gzipSync(text));
    }
  });

  async function load(path: string, headers: Record<string, string>) {
    const { port } = await start();
    return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        get({ host: '127.0.0.1', port, path, agent: false, headers }, (res) => {
          const parts: Buffer[] = [];
          res.on('data', (part: Buffer) => parts.push(part));
          res.on('end', () =>
            resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) }),
          );
        }).on('error', reject);
      },
    );
  }

  it('is sent to whoever takes it, the smallest first', async () => {
    const both = await load('/packed/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(both.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(both.body).toString()).toBe(TEXT);
    const one = await load('/packed/', { 'accept-encoding': 'gzip;q=0.5' });
    expect(one.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(one.body).toString()).toBe(TEXT);
    for (const { headers } of [both, one]) {
      expect(headers['content-type']).toBe('text/html;charset=utf-8');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['cache-control']).toBe('no-cache');
    }
    const script = await load('/packed/a.abc.js', { 'accept-encoding': 'br' });
    expect(script.headers['content-type']).toBe('text/javascript;charset=utf-8');
  });

  it.each(['', 'identity', 'deflate', 'br;q=0, gzip;q=0.0', 'brotli'])(
    'is not sent to whoever takes “%s”',
    async (accepted) => {
      const { headers, body } = await load('/packed/', { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept-Encoding');
      expect(body.toString()).toBe(TEXT);
    },
  );

  it('is not sent for a part of a file', async () => {
    const { status, body } = await load('/packed/', { 'accept-encoding': 'br', range: 'bytes=0-7' });
    expect([status, body.toString()]).toEqual([206, 'the same']);
  });

  it('has a tag of its own, and is not sent again', async () => {
    const [plain, packed] = [await load('/packed/', {}), await load('/packed/', { 'accept-encoding': 'br' })];
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await load('/packed/', {
      'accept-encoding': 'br',
      'if-none-match': packed.headers.etag ?? '',
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is not sent when the file has changed since', async () => {
    const path = join(folder, 'packed/later.txt');
    writeFileSync(`${path}.br`, brotliCompressSync('old'));
    writeFileSync(path, 'new');
    utimesSync(`${path}.br`, 1, 1);
    const { headers, body } = await load('/packed/later.txt', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, 'new']);
  });
});

describe('settings', () => {
  it('tries the wanted port and those after it', () => {
    expect(portsToTry(4173, 2)).toEqual([4173, 4174, 4175]);
    expect(portsToTry(65534, 20)).toEqual([65534, 65535]);
    expect(portsToTry(0, 20)).toEqual([0]);
  });

  it('reads PORT', () => {
    expect(readPort(undefined)).toBe(4173);
    expect(readPort('')).toBe(4173);
    expect(readPort('8080')).toBe(8080);
    for (const wrong of ['http', '-1', '80.5', '70000', ' ']) expect(() => readPort(wrong)).toThrow('PORT');
  });

  it('reads BASE_PATH', () => {
    expect(readBase(undefined)).toBe('');
    expect(readBase('/sourceline')).toBe('/sourceline');
    expect(readBase('/a/b-c')).toBe('/a/b-c');
    for (const wrong of ['/', 'a', '/a/', 'C:/Program Files/Git/a'])
      expect(() => readBase(wrong)).toThrow('BASE_PATH');
  });
});
