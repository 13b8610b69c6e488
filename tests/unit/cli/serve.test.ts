import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/lib/core';
import { editFile } from './copy';
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
  runProgram(main, ['init', 'harbour'], { cwd: folder });
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
}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    request(address, { method: options.method ?? 'GET', headers }, (response) => {
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
    expect(await statusOf({ method: 'POST' })).toBe(405);
    expect(await statusOf({ method: 'HEAD' })).toBe(200);
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
