import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/lib/core';
import { editFile } from './files';
import { buildOnce, plainEnv, runProgram } from './program';

const PATIENCE = { timeout: 600_000 };

let main: string;
let folder: string;
let server: ChildProcess;
let address: string;
let errors = '';

beforeAll(async () => {
  main = await buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'sourceline-serve-'));
  runProgram(main, ['init', 'harbour', '--ts', '--title', 'The reading room'], { cwd: folder });
  server = spawn(process.execPath, [main, 'serve', 'harbour', '--port', '0'], {
    cwd: folder,
    env: plainEnv(),
  });
  server.stderr?.on('data', (text) => (errors += String(text)));
  const [line] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line))?.[0] ?? '';
}, 600_000);
afterAll(async () => {
  if (server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => fetch(new URL(path, address));

/** The status for a request as another host's page, or another method, would make it. */
function statusOf(options: {
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    const { method = 'GET', path = '/' } = options;
    request(address, { method, headers, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('sourceline serve', PATIENCE, () => {
  it('gives the page and every format', async () => {
    expect(address).not.toBe('');
    const page = await at('/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).toContain('<h1 lang="en"');
    for (const { extension, mediaType } of FORMATS) {
      const file = await at(`/harbour.${extension}`);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-type')).toBe(mediaType);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
    const nothing = await at('/elsewhere');
    expect(nothing.status).toBe(404);
    expect(await nothing.text()).toContain('href="/harbour.json"');
  });

  it('reads the folder anew for each request, and shows faults there and here', async () => {
    const events = join(folder, 'harbour', 'events.ts');
    editFile(events, "title: 'The reading room'", "title: 'The new reading room'");
    expect(await (await at('/')).text()).toContain('The new reading room');
    editFile(events, 'opened its reading room', 'opens its <b>reading</b> room');
    const faulty = await at('/');
    expect(faulty.status).toBe(500);
    expect(faulty.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await faulty.text();
    expect(text).toContain('harbour does not pass its check');
    expect(text).toContain('opens its &lt;b&gt;reading');
    await expect.poll(() => errors, { timeout: 60_000 }).toContain('1 fault in 1 timeline');
    editFile(events, 'opens its <b>reading</b> room', 'opened its reading room');
    expect((await at('/')).status).toBe(200);
  });

  it('answers this machine only, and only asks for pages', async () => {
    expect(await statusOf({ host: 'elsewhere.example' })).toBe(403);
    expect(await statusOf({ host: `localhost:${new URL(address).port}` })).toBe(200);
    expect(await statusOf({ method: 'POST' })).toBe(405);
    expect((await fetch(address, { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
    expect(await statusOf({ method: 'HEAD' })).toBe(200);
    for (const path of ['http://[', '/%', 'x']) expect(await statusOf({ path })).toBe(400);
  });

  it('sends what a client has not, and parts of it', async () => {
    const all = await at('/harbour.json');
    const [etag, modified] = [all.headers.get('etag') ?? '', all.headers.get('last-modified') ?? ''];
    const bytes = Buffer.from(await all.arrayBuffer());
    const ask = async (headers: Record<string, string>) => {
      const { status, headers: sent } = await fetch(new URL('/harbour.json', address), { headers });
      return { status, range: sent.get('content-range') };
    };
    expect(await ask({ 'if-none-match': etag })).toEqual({ status: 304, range: null });
    expect(await ask({ 'if-modified-since': modified })).toEqual({ status: 304, range: null });
    expect(await ask({ 'if-none-match': '"other"' })).toEqual({ status: 200, range: null });
    expect(await ask({ range: 'bytes=0-0' })).toEqual({ status: 206, range: `bytes 0-0/${bytes.length}` });
    expect(await ask({ range: `bytes=${bytes.length}-` })).toEqual({
      status: 416,
      range: `bytes */${bytes.length}`,
    });
    const end = await fetch(new URL('/harbour.json', address), { headers: { range: 'bytes=-9' } });
    expect(Buffer.from(await end.arrayBuffer())).toEqual(bytes.subarray(-9));
  });

  it('reads the folder once for each change, however many ask and leave', async () => {
    const events = join(folder, 'harbour', 'events.ts');
    writeFileSync(join(folder, 'shared.ts'), "export const title = 'From elsewhere';\n");
    const before = readFileSync(events, 'utf8');
    const text = `import { title } from '../shared.js';\nconsole.log('is run');\n${before}`;
    writeFileSync(events, text.replace(/title: 'The (?:new )?reading room'/, 'title'));
    const runs = () => errors.split('is run').length - 1;
    const ran = runs();
    const leaving = Array.from({ length: 10 }, () => {
      const control = new AbortController();
      const asked = fetch(new URL('/', address), { signal: control.signal }).catch(() => undefined);
      setTimeout(() => control.abort(), 5);
      return asked;
    });
    const pages = await Promise.all(Array.from({ length: 10 }, async () => (await at('/')).text()));
    await Promise.all(leaving);
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('From elsewhere');
    expect((await at('/harbour.csv')).status).toBe(200);
    await expect.poll(() => runs() - ran, { timeout: 60_000 }).toBe(1);
    // A file that events.ts imports from elsewhere counts too.
    writeFileSync(join(folder, 'shared.ts'), "export const title = 'From elsewhere again';\n");
    expect(await (await at('/')).text()).toContain('From elsewhere again');
    await expect.poll(() => runs() - ran, { timeout: 60_000 }).toBe(2);
    writeFileSync(events, before);
  });

  it('says when its port is taken', () => {
    const port = new URL(address).port;
    const other = runProgram(main, ['serve', 'harbour', '--port', port], { cwd: folder });
    expect(other.stderr).toContain(`port ${port} is in use; choose another with --port`);
    expect(other.status).toBe(2);
  });

  it('is quiet when nobody reads on', async () => {
    const args = [main, 'export', 'harbour', '--to', 'html', '-o', '-'];
    const child = spawn(process.execPath, args, { cwd: folder, env: plainEnv() });
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it('ends when it is told to', async () => {
    server.kill('SIGTERM');
    const [code] = (await once(server, 'exit')) as [number | null];
    expect(code).toBe(process.platform === 'win32' ? null : 0);
  });
});
