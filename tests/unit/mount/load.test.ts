import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { englishMount } from '../../../src/lib/messages/english';
import { TIMELINE_GUARDS } from '../../../src/lib/net/guarded-fetch';
import { loadTimeline } from '../../../src/mount/load';
import { readOptions } from '../../../src/mount/options';
import { listen, type Host } from '../../host';

/* What a mounted timeline says of an address that gives it none. */

let host: Host | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  await host?.close();
  host = undefined;
});

async function load(serve: RequestListener, signal = new AbortController().signal) {
  host = await listen(serve);
  const { issues, timeline } = await loadTimeline(new URL('/t.json', host.origin), englishMount, signal);
  expect(timeline).toBeUndefined();
  expect(issues).toHaveLength(1);
  return issues[0];
}

describe('an address', () => {
  it.each<[string, RequestListener, object]>([
    [
      'that is not there',
      (_, response) => response.writeHead(404, 'Gone fishing').end(),
      { what: 'the host answered 404', found: 'Gone fishing' },
    ],
    [
      'of a page',
      (_, response) => response.end('<!doctype html>'),
      { what: 'the answer is not JSON', found: '"<!doctype html>"' },
    ],
    [
      'of no text',
      (_, response) => response.end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
      { what: 'the answer is not text in UTF-8' },
    ],
    [
      'of a file that says it is too large',
      (_, response) => {
        response.setHeader('content-length', String(TIMELINE_GUARDS.maxBytes + 1));
        response.write('{');
      },
      { what: 'the file is too large', found: 'more than 10 MB' },
    ],
    [
      'of a file that is larger than it says',
      (_, response) => response.end(' '.repeat(TIMELINE_GUARDS.maxBytes + 1)),
      { what: 'the file is too large' },
    ],
    [
      'that breaks off',
      (_, response) => {
        response.setHeader('content-length', '100');
        response.write('{', () => response.destroy());
      },
      { what: 'there was no answer that this page may read' },
    ],
    [
      'that leads on to a password',
      (request, response) =>
        response.writeHead(302, { location: `http://u:p@${request.headers.host}/` }).end(),
      { what: 'there was no answer that this page may read' },
    ],
  ])('%s is an issue', async (_, serve, issue) => {
    expect(await load(serve)).toMatchObject({ severity: 'error', path: `${host?.origin}/t.json`, ...issue });
  });

  it('that stops sending is an issue', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const loading = load((_, response) => {
      response.write('{', () => vi.advanceTimersByTime(TIMELINE_GUARDS.stallMs));
    });
    expect(await loading).toMatchObject({
      what: 'the host stopped sending',
      found: 'nothing for 30 seconds',
    });
  });

  it('at http: in a page at https: is an issue, and is not asked', async () => {
    vi.stubGlobal('document', { baseURI: 'https://news.example/story.html' });
    vi.stubGlobal('fetch', () => expect.unreachable());
    const { issues } = await loadTimeline(
      new URL('http://lines.example/t.json'),
      englishMount,
      new AbortController().signal,
    );
    expect(issues).toMatchObject([{ what: 'a page at https: may not load from an http: address' }]);
  });

  it('that is called off throws', async () => {
    const loading = new AbortController();
    await expect(load(() => loading.abort(), loading.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('with a password in it is refused before anything is asked', () => {
    vi.stubGlobal('document', { baseURI: 'https://news.example/' });
    expect(() => readOptions({ src: 'https://192.168.1.1/t.json' })).toThrow('not of a private network');
    vi.unstubAllGlobals();
    for (const src of ['https://user@lines.example/t.json', new URL('https://u:p@lines.example/t.json')])
      expect(() => readOptions({ src })).toThrow('an address without a user name or a password in it');
  });
});
