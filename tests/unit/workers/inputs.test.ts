import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  readTable,
  TABLE_LIMITS,
  TableFault,
  type Problem,
  type TableResult,
} from '../../../src/lib/tables/index';
import { addressInput, blobInput } from '../../../src/lib/workers/inputs';
import type { ReadSettings } from '../../../src/lib/workers/messages';
import { NAMES, rowsOf } from '../tables/reading';

/* What comes of an address, from a server that does as it is asked to. */

let server: Server;
let host: string;
const asked: Record<string, string | string[] | undefined>[] = [];

beforeAll(async () => {
  server = createServer(({ url, headers }, response) => {
    asked.push(headers);
    if (url === '/good%20one.csv') response.end('title,start\na,2020\n');
    else if (url === '/page.csv') response.end('<!doctype html><title>Sign in</title>');
    else if (url === '/large.csv') {
      response.setHeader('content-length', String(TABLE_LIMITS.fileBytes + 1));
      response.write('title,start\n');
    } else if (url === '/stalls.csv') response.write(`title,start\n${'a,2020\n'.repeat(20_000)}`);
    else if (url === '/says-nothing.csv') return;
    else if (url === '/ends.csv') {
      response.setHeader('content-length', '500000');
      response.write(`title,start\n${'a,2020\n'.repeat(20_000)}`, () => response.destroy());
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubGlobal('location', new URL(`http://${host}/open/`));
  // Node loads its client with the first request, which on a busy machine takes longer than a stall of these tests.
  await fetch(`http://${host}/warm`);
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

/** How long to wait for more: of a server that has no more to say, and of one that a slow machine keeps waiting. */
const STALL_MS = { stalled: 1000, other: 30_000 };

async function load(
  address: string,
  signal = new AbortController().signal,
  more: Partial<ReadSettings> = {},
): Promise<TableResult | Problem> {
  const stallMs = STALL_MS[/stalls|says-nothing/.test(address) ? 'stalled' : 'other'];
  const settings: ReadSettings = { names: NAMES, language: 'en', stallMs, ...more };
  try {
    return await readTable(await addressInput(address, settings, signal), { names: NAMES });
  } catch (error) {
    if (error instanceof TableFault) return error.problem;
    throw error;
  }
}

describe('an address', () => {
  it('is read, relative to the page, with its name and nothing told of the reader', async () => {
    const result = (await load('/good%20one.csv')) as TableResult;
    expect(result.problem).toBeUndefined();
    expect(result.archive.title).toBe('good one');
    expect(rowsOf(result.archive)).toHaveLength(1);
    expect(asked.at(-1)).not.toHaveProperty('cookie');
    expect(asked.at(-1)).not.toHaveProperty('referer');
  });

  it.each<[string, string, Partial<Problem>]>([
    ['is not there', '/nowhere.csv', { kind: 'status', detail: '404' }],
    ['is said to be too large', '/large.csv', { kind: 'file-bytes', limit: TABLE_LIMITS.fileBytes }],
    ['says nothing', '/says-nothing.csv', { kind: 'stalled' }],
    ['leads to no server', 'http://127.0.0.1:9/a.csv', { kind: 'network', detail: '127.0.0.1:9' }],
    ['is none', 'http://', { kind: 'no-address', detail: 'http://' }],
    ['is of another kind', 'file:///etc/passwd', { kind: 'no-address' }],
    ['has a password in it', 'http://u:p@a.test/', { kind: 'credentials' }],
  ])('that %s is told', async (_, address, problem) => {
    expect(await load(address)).toMatchObject(problem);
  });

  it.each([
    ['/page.csv', 'html', 0],
    ['/stalls.csv', 'stalled', 20_000],
    ['/ends.csv', 'network', 20_000],
  ])('of %s gives what came', async (address, kind, rows) => {
    const { problem, archive } = (await load(address)) as TableResult;
    expect(problem?.kind).toBe(kind);
    // The last row may have come in part only.
    expect(archive.table.count).toBeGreaterThanOrEqual(rows && rows - 1);
  });

  it('at http is not asked for by a page at https', async () => {
    vi.stubGlobal('location', new URL('https://site.test/open/'));
    expect(await load('http://a.test/a.csv')).toEqual({ kind: 'insecure' });
    vi.stubGlobal('location', new URL(`http://${host}/open/`));
  });

  it('of the own network is not asked by a page of the web unless the reader agreed', async () => {
    vi.stubGlobal('location', new URL('http://site.test/open/'));
    const own = `http://${host}/good%20one.csv`;
    expect(await load(own)).toEqual({ kind: 'private', detail: host });
    expect(await load(own, undefined, { allowsPrivate: true })).toMatchObject({
      archive: { title: 'good one' },
    });
    vi.stubGlobal('location', new URL(`http://${host}/open/`));
  });

  it('is let go of by a cancel', async () => {
    const cancel = new AbortController();
    const loading = load('/says-nothing.csv', cancel.signal);
    cancel.abort();
    expect(await loading).toEqual({ kind: 'cancelled' });
  });
});

describe('a file', () => {
  it('is read, from any place of it', async () => {
    const input = blobInput(new Blob(['title,start\n', 'a,2020\n']), 'a.csv');
    expect(input.size).toBe(19);
    expect(new TextDecoder().decode(await input.slice?.(6, 11))).toBe('start');
    expect(rowsOf((await readTable(input, { names: NAMES })).archive)).toHaveLength(1);
  });
});
