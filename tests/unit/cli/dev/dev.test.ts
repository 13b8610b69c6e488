import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT } from '../../../../src/cli/dev/script';
import { ProjectFolder } from '../../../../src/cli/dev/project/project-folder';
import { ProjectRequests } from '../../../../src/cli/dev/project/requests';
import { DevServer } from '../../../../src/cli/dev/server';
import { ProjectState } from '../../../../src/cli/dev/state';
import { watchFolder } from '../../../../src/cli/dev/watch';
import { loadTypeScript } from '../../../../src/cli/jiti';
import { SiteFiles } from '../../../../src/cli/site/files';
import { readSettings } from '../../../../src/site/settings';
import { editFile, ROOT } from '../files';

/* The server of `sourceline dev` around a site of one page; tests/package/build.test.ts has the whole of it. */

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;
const PAGE = `<!doctype html><html><head>${POLICY}</head><body><main>drawn</main></body></html>`;
const EMBED = PAGE.replace("script-src 'self'", "script-src 'sha256-x'");

let folder: string;
let state: ProjectState;
let server: Server;
let pages: DevServer;
let origin: string;

beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-dev-'));
  folder = join(root, 'ferry');
  cpSync(join(ROOT, 'tests/fixtures/sites/forms/in-yaml'), folder, { recursive: true });
  cpSync(join(ROOT, 'static/favicon.svg'), join(root, 'files/favicon.svg'));
  const terminal = {
    write: () => Promise.resolve(),
    print: () => Promise.resolve(),
    warn: () => undefined,
    progress: () => undefined,
    read: () => Promise.resolve(new Uint8Array()),
    isColoured: false,
    isErrorColoured: false,
  };
  const places = { font: () => '', resvg: () => '', packagesFrom: [] };
  const settings = readSettings({}, 'settings');
  state = new ProjectState(
    folder,
    { terminal, load: loadTypeScript, from: root },
    { settings, origin: undefined, base: '', places },
  );
  const site = {
    files: join(root, 'files'),
    addresses: () => Promise.resolve(['/']),
    answer: (address: string) => {
      const body = { '/': PAGE, '/make/': PAGE, '/embed/': EMBED, '/404.html': 'nowhere' }[address];
      const location = address === '/embed' ? { location: '//embed/' } : {};
      const status = body === undefined ? (address === '/embed' ? 308 : 404) : 200;
      return Promise.resolve({ status, type: 'text/html', bytes: Buffer.from(body ?? ''), ...location });
    },
  };
  const project = new ProjectRequests({
    folder: await ProjectFolder.open(folder),
    name: 'ferry',
    token: 'word-of-this-server',
    readProgram: () => Promise.resolve(undefined),
  });
  pages = new DevServer(state, site, new SiteFiles(site.files), project);
  server = createServer(pages.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const textAt = async (path: string): Promise<string> => (await fetch(origin + path)).text();
const breakQuote = () =>
  editFile(join(folder, 'timeline.yaml'), 'sold in March 1994', 'sold in <March> 1993');

describe('a page', () => {
  it('has the numbered paragraphs beside it, with the events on each', async () => {
    await state.read();
    const html = await textAt('/');
    expect(html).toContain('<main>drawn</main>');
    expect(html).toContain('no faults, 2 events');
    expect(html).toMatch(
      /id="sourceline-dev-almhaven-gazette-2"[^]*Paragraph <\/span>2[^]*It was sold in March 1994/,
    );
    expect(html).toContain('<li class="quoted">The ferry is sold</li>');
    expect(html).not.toContain('<details open');
  });

  it('stays as it was without faults, with these beside it: place, finding, fix and paragraph', async () => {
    await state.read();
    breakQuote();
    await state.read();
    const html = await textAt('/');
    expect(html).toContain('<main>drawn</main>');
    expect(html).toContain('<details open data-faulty>');
    expect(html).toContain('<code>ferry/timeline.yaml:9:12</code>');
    expect(html).toContain('the quote is not in the source');
    expect(html).toContain('<dt>found</dt><dd>It was sold in &lt;March&gt; 1993</dd>');
    expect(html).toContain('<dt>fix</dt><dd>');
    expect(html).toContain('href="#sourceline-dev-almhaven-gazette"');
    expect(html).toContain('It was sold in March 1994, harbour master Ida Holm said.');
    expect(html).not.toContain('<March>');
  });

  it('lists the drafts, which are in no page', async () => {
    const file = join(folder, 'timeline.yaml');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}  - title: The ferry is <scrapped>\n    date: 1999\n    draft: true\n`,
    );
    const { checked, outcome } = await state.read();
    expect(outcome.isClean, outcome.text).toBe(true);
    expect(checked.timeline?.events).toHaveLength(2);
    const html = await textAt('/');
    expect(html).toContain('no faults, 2 events, 1 draft');
    expect(html).toContain(
      '<li>The ferry is &lt;scrapped&gt; <code>the-ferry-is-scrapped</code>, no quote yet</li>',
    );
  });

  it('of a project that never was without faults is the panel alone, with a policy', async () => {
    writeFileSync(join(folder, 'timeline.yaml'), 'title: [');
    await state.read();
    const response = await fetch(origin);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain('<h1>ferry does not pass its check</h1>');
    expect(html).toContain('Four hundred people watched from the quay.');
  });

  it('leads to the editor, whose own page has no panel and the word for its requests', async () => {
    await state.read();
    expect(await textAt('/')).toContain('<a href="/make/">Edit this project</a>');
    const editor = await textAt('/make/');
    expect(editor).toContain('<meta name="sourceline-folder" content="word-of-this-server">');
    expect(editor).not.toContain('sourceline-dev');
  });

  it('of the editor lies in no frame, and what the project is like is told to no page elsewhere', async () => {
    await state.read();
    const { headers } = await fetch(`${origin}/make/`);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    for (const path of ['_dev/panel', '_dev/changes', '_dev/client.js'])
      for (const from of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://evil.example' }]) {
        const told = await fetch(`${origin}/${path}`, { headers: from });
        expect([path, told.status]).toEqual([path, 403]);
        expect(await told.text()).not.toContain('ferry');
      }
    expect((await fetch(`${origin}/_dev/panel`, { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
  });

  it('of the editor is there for a project that never was without faults', async () => {
    writeFileSync(join(folder, 'timeline.yaml'), 'title: [');
    await state.read();
    expect(await textAt('/make/')).toContain('<main>drawn</main>');
  });

  it('that allows no scripts but its own stays as it is', async () => {
    await state.read();
    expect(await textAt('/embed/')).toBe(EMBED);
  });

  it('is found by an address without its slash, on this host alone', async () => {
    await state.read();
    const response = await fetch(`${origin}/embed`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/embed/']);
  });
});

describe('the server', () => {
  const statusOf = (options: { readonly host?: string; readonly method?: string; readonly path?: string }) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { host, method = 'GET', path = '/' } = options;
      ask(origin, { method, path, headers: host === undefined ? {} : { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it.each([
    [{}, 200],
    [{ host: 'localhost:1' }, 200],
    [{ host: 'evil.example' }, 403],
    [{ method: 'POST' }, 405],
    [{ path: '/_dev/project', host: 'evil.example' }, 403],
    [{ path: '/_dev/project' }, 403],
    [{ path: '/_dev/project/', method: 'PUT' }, 404],
    [{ path: '/_dev/project/%2e%2e/client.js' }, 404],
    [{ path: '/nowhere/' }, 404],
    [{ path: '/favicon.svg' }, 200],
    [{ path: '/../ferry/timeline.yaml' }, 404],
    [{ path: '/%2e%2e/ferry/timeline.yaml' }, 404],
    [{ path: '/timeline.yaml' }, 404],
    [{ path: '/sources/almhaven-gazette.md' }, 404],
    [{ path: '/_dev/client.js' }, 200],
    [{ path: '/_dev/gone' }, 404],
  ])('answers %j with %i', async (options, status) => {
    await state.read();
    expect(await statusOf(options)).toBe(status);
  });

  it('tells open pages of each change', async () => {
    pages.tell(await state.read());
    const response = await fetch(`${origin}/_dev/changes`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toContain('{"version":1,"isGood":true,"state":"no faults, 2 events"}');
    breakQuote();
    pages.tell(await state.read());
    expect(await next()).toBe('data: {"version":2,"isGood":false,"state":"1 fault"}\n\n');
    await reader?.cancel();
  });

  it('has a script that is well-formed', () => {
    expect(() => new Function(`return async () => { ${SCRIPT} }`)).not.toThrow();
  });
});

describe('watching', () => {
  const waitFor = { timeout: 20_000, interval: 20 };

  it('sees a file that changes, one that comes and one that goes, and nothing else', async () => {
    let changes = 0;
    const watch = watchFolder(
      folder,
      () => [],
      () => void (changes += 1),
    );
    breakQuote();
    await expect.poll(() => changes, waitFor).toBe(1);
    writeFileSync(join(folder, 'sources/more.md'), 'text');
    await expect.poll(() => changes, waitFor).toBe(2);
    rmSync(join(folder, 'sources/more.md'));
    await expect.poll(() => changes, waitFor).toBe(3);
    watch.close();
  });

  it('sees a file elsewhere that was read for it', async () => {
    const other = join(folder, '../shared.ts');
    writeFileSync(other, 'one');
    let changes = 0;
    const watch = watchFolder(
      folder,
      () => [other],
      () => void (changes += 1),
    );
    writeFileSync(other, 'two, longer');
    await expect.poll(() => changes, waitFor).toBe(1);
    watch.close();
  });
});
