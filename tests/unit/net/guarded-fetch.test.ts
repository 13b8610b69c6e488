import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetchFault } from '../../../src/lib/net/fetch-fault';
import { guardedFetch, type FetchGuards } from '../../../src/lib/net/guarded-fetch';
import { readText, type Progress } from '../../../src/lib/net/read-text';
import { listen, type Host } from '../../host';

const hosts: Host[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

async function hostOf(serve: RequestListener): Promise<Host> {
  const host = await listen(serve);
  hosts.push(host);
  return host;
}

async function read(
  { origin }: Host,
  guards: Partial<FetchGuards> = {},
  onProgress?: (progress: Progress) => void,
): Promise<string> {
  const { signal } = new AbortController();
  const response = await guardedFetch('/file', {
    base: origin,
    maxBytes: 1000,
    // No host here is silent unless a test says so, however slow the machine is.
    stallMs: 60_000,
    signal,
    ...guards,
  });
  return readText(response, onProgress);
}

const faultOf = (reading: Promise<string>): Promise<Pick<FetchFault, 'kind' | 'details'>> =>
  reading.then(
    () => expect.unreachable(),
    ({ kind, details }: FetchFault) => ({ kind, details }),
  );

describe('a guarded fetch', () => {
  it('gives the text, with how far it is, and tells nothing of who asks', async () => {
    const asked: unknown[] = [];
    const host = await hostOf(({ headers }, response) => {
      asked.push([headers.cookie, headers['referer'], headers.accept]);
      response.setHeader('content-length', '3');
      response.end('a€'.slice(1));
    });
    const progress: Progress[] = [];
    expect(await read(host, { accept: 'application/json' }, (so) => progress.push(so))).toBe('€');
    expect(progress.at(-1)).toEqual({ loaded: 3, total: 3 });
    expect(asked).toEqual([[undefined, undefined, 'application/json']]);
  });

  it('follows redirections and names the host that answered', async () => {
    const last = await hostOf((_, response) => response.end('here'));
    const first = await hostOf((_, response) => response.writeHead(302, { location: last.origin }).end());
    const { signal } = new AbortController();
    const guards = { base: undefined, maxBytes: 10, stallMs: 60_000, signal };
    const response = await guardedFetch(first.origin, guards);
    expect(response.url.origin).toBe(last.origin);
    expect(await readText(response)).toBe('here');
  });

  it.each<[string, RequestListener, object]>([
    ['status', (_, response) => response.writeHead(403).end(), { status: 403, statusText: 'Forbidden' }],
    [
      'too-large',
      (_, response) => {
        response.setHeader('content-length', '1001');
        response.write('a');
      },
      { limit: 1000 },
    ],
    ['too-large', (_, response) => response.end('a'.repeat(1001)), { limit: 1000 }],
    ['stalled', () => undefined, { limit: 200 }],
    ['stalled', (_, response) => response.write('a'), { limit: 200 }],
    ['network', (_, response) => response.destroy(), {}],
    ['not-text', (_, response) => response.end(Buffer.from([0xe2, 0x82])), {}],
  ])('ends with %s', async (kind, serve, details) => {
    const host = await hostOf(serve);
    expect(await faultOf(read(host, kind === 'stalled' ? { stallMs: 200 } : {}))).toEqual({
      kind,
      details: { host: new URL(host.origin).host, ...details },
    });
  });

  it.each([
    ['no-address', 'ftp://lines.example/'],
    ['credentials', 'http://u:p@127.0.0.1/'],
    ['insecure', 'http://lines.example/'],
    ['private', 'https://192.168.1.1/'],
  ])('asks nothing for an address that is refused: %s', async (kind, address) => {
    const { signal } = new AbortController();
    const guards = { base: 'https://news.example/', maxBytes: 1, stallMs: 1, signal };
    await expect(guardedFetch(address, guards)).rejects.toMatchObject({ kind });
  });

  it('ends when it is cancelled, before an answer and within it', async () => {
    for (const serve of [
      () => undefined,
      (_: unknown, response: { write: (text: string) => void }) => response.write('a'),
    ]) {
      const cancel = new AbortController();
      const host = await hostOf((request, response) => {
        serve(request, response);
        setTimeout(() => cancel.abort(), 20);
      });
      const reading = read(host, { signal: cancel.signal });
      expect(await faultOf(reading)).toMatchObject({ kind: 'cancelled' });
    }
  });
});
