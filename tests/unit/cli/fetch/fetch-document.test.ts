import { createServer as createTlsServer } from 'node:https';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocument, type FetchOptions } from '../../../../src/cli/fetch/fetch-document';
import { THIS_NETWORK } from '../../../../src/cli/fetch/network';
import { listen, type Host } from '../../../host';
import { CERTIFICATE, KEY } from './self-signed';
import { PUBLIC, testNetwork, type TestNetwork } from './test-network';

const hosts: Pick<Host, 'close'>[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

async function serve(listener: RequestListener): Promise<Host & { readonly port: number }> {
  const host = await listen(listener);
  hosts.push(host);
  return { ...host, port: Number(new URL(host.origin).port) };
}

const page: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'Text/HTML; Charset="gb18030"' }).end('<p>page');
};
const options = (network: FetchOptions['network'], more: Partial<FetchOptions> = {}): FetchOptions => ({
  network,
  allowsLocal: false,
  ...more,
});
const refusalOf = (address: string, given: FetchOptions): Promise<string> =>
  fetchDocument(address, given).then(
    ({ bytes }) => `fetched ${bytes.length} bytes`,
    (error: Error) => `${error.name}: ${error.message}`,
  );
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString();

describe('fetchDocument', () => {
  it('gives bytes, type and charset, and asks the address that it looked up', async () => {
    let asked: unknown;
    const { port } = await serve((request, response) => {
      asked = { url: request.url, host: request.headers.host, cookie: request.headers.cookie };
      page(request, response);
    });
    const network = testNetwork({ port });
    const found = await fetchDocument('http://courier.example:8080/a b?q=1#part', options(network));
    expect(found).toMatchObject({ type: 'text/html', charset: 'gb18030', redirects: [] });
    expect(found.url.href).toBe('http://courier.example:8080/a%20b?q=1');
    expect(textOf(found)).toBe('<p>page');
    expect(asked).toEqual({ url: '/a%20b?q=1', host: 'courier.example:8080', cookie: undefined });
    expect(network.reached).toEqual([{ address: PUBLIC, port: 8080 }]);
  });

  it('asks this machine only where that is allowed', async () => {
    const { origin } = await serve(page);
    expect(await refusalOf(origin, options(THIS_NETWORK))).toBe(
      'FetchRefusal: 127.0.0.1 is of this machine or of a private network, and is not asked; --allow-local asks it all the same',
    );
    expect(await refusalOf(origin, options(THIS_NETWORK, { allowsLocal: true }))).toBe('fetched 7 bytes');
    const named = origin.replace('127.0.0.1', 'localhost');
    expect(await refusalOf(named, options(THIS_NETWORK, { allowsLocal: true }))).toBe('fetched 7 bytes');
  });

  it.each([
    ...[
      'http://127.0.0.1/',
      'http://2130706433/',
      'http://0x7f000001/',
      'http://0177.0.0.1/',
      'http://127.1/',
    ],
    ...['http://0/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://10.0.0.1/'],
    ...['http://169.254.169.254/latest/meta-data/', 'http://[fd00:ec2::254]/', 'http://100.64.0.1/'],
    ...['http://localhost/', 'http://router/', 'http://metadata.google.internal/', 'http://nas.local/'],
    ...['http://192.0.2.1/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://１２７.0.0.1/'],
  ])('looks nothing up and connects to nothing for %s', async (address) => {
    const network = testNetwork({ port: 1 });
    expect(await refusalOf(address, options(network))).toMatch(/is of this machine or of a private network/);
    expect([network.looked, network.reached]).toEqual([[], []]);
  });

  it.each([['127.0.0.1'], ['::1'], ['::ffff:10.0.0.1'], ['169.254.169.254'], ['100.64.1.1'], ['fd00::1']])(
    'refuses a name that leads to %s, beside a public address too',
    async (address) => {
      const network = testNetwork({ port: 1, hosts: { 'a.example': [[PUBLIC, address]] } });
      expect(await refusalOf('http://a.example/', options(network))).toBe(
        `FetchRefusal: a.example, which is ${address}, is of this machine or of a private network, and is not asked; --allow-local asks it all the same`,
      );
      expect(network.reached).toEqual([]);
    },
  );

  it('connects to the address that it checked, whatever the name leads to later', async () => {
    const { port } = await serve(page);
    const network = testNetwork({ port, hosts: { 'a.example': [[PUBLIC], ['127.0.0.1']] } });
    expect(await refusalOf('http://a.example/', options(network))).toBe('fetched 7 bytes');
    expect(network.looked).toEqual(['a.example']);
    expect(network.reached).toEqual([{ address: PUBLIC, port: 80 }]);
  });

  it('checks each address that it is led to', async () => {
    const { port } = await serve((request, response) => {
      const to: Record<string, string> = {
        '/local': 'http://127.0.0.1/secret',
        '/name': 'http://inside.example/',
        '/again': '/back',
        '/back': 'http://turns.example/again',
        '/file': 'file:///etc/passwd',
        '/password': 'http://user:secret@a.example/',
      };
      response.writeHead(302, { location: to[request.url ?? ''] ?? '/' }).end();
    });
    const refused = (path: string, hosts: Parameters<typeof testNetwork>[0]['hosts'] = {}) => {
      const network = testNetwork({ port, hosts });
      return refusalOf(`http://turns.example${path}`, options(network)).then(
        (text) => [text, network] as const,
      );
    };
    const expectOnce = ([text, network]: readonly [string, TestNetwork], start: string) => {
      expect(text).toContain(start);
      expect(network.reached).toHaveLength(1);
    };
    expectOnce(
      await refused('/local'),
      'it leads on to http://127.0.0.1/secret, and there: 127.0.0.1 is of this machine',
    );
    expectOnce(
      await refused('/name', { 'inside.example': [['192.168.1.1']] }),
      'there: inside.example, which is 192.168.1.1, is of this machine',
    );
    expectOnce(
      await refused('/again', { 'turns.example': [[PUBLIC], ['127.0.0.1']] }),
      'there: turns.example, which is 127.0.0.1, is of this machine',
    );
    expectOnce(await refused('/file'), 'it leads on to file:///etc/passwd: its address begins with file:');
    expectOnce(await refused('/password'), 'its address has a name or a password in it');
  });

  it('follows five redirections, and no circle', async () => {
    const { port } = await serve((request, response) => {
      const [, kind, count = ''] = /^\/(\w+)\/(\d+)$/.exec(request.url ?? '') ?? [];
      if (kind === 'circle')
        response.writeHead(307, { location: `/circle/${(Number(count) + 1) % 2}` }).end();
      else if (kind === 'lost') response.writeHead(301).end();
      else if (count === '0') page(request, response);
      else response.writeHead(308, { location: `${Number(count) - 1}` }).end();
    });
    const network = testNetwork({ port });
    const found = await fetchDocument('http://a.example/page/5', options(network));
    expect(found.url.href).toBe('http://a.example/page/0');
    expect(found.redirects).toHaveLength(5);
    expect(await refusalOf('http://a.example/page/6', options(network))).toContain(
      'it leads on more than 5 times, last to http://a.example/page/0',
    );
    expect(await refusalOf('http://a.example/circle/0', options(network))).toContain(
      'its redirections lead in a circle, to http://a.example/circle/0 again; hosts do so that want a cookie',
    );
    expect(await refusalOf('http://a.example/lost/1', options(network))).toContain(
      'a.example answered 301, which leads on, and does not say where',
    );
  });

  it.each([
    [401, /a\.example answered 401 \(Unauthorized\): it wants a password/],
    [402, /402 \(Payment Required\): it wants to be paid/],
    [403, /403 \(Forbidden\): it does not give this page to a program: save the page from a browser/],
    [404, /404 \(Not Found\): it has no such page/],
    [410, /410 \(Gone\): the page was there and is gone for good/],
    [429, /429 \(Too Many Requests\): it was asked too often: .*; it asks for 30 seconds/],
    [451, /451 \(Unavailable For Legal Reasons\): it may not show this page, for legal reasons/],
    [418, /418 .*: save the page from a browser/],
    [204, /204 \(No Content\): that is an answer without a page/],
    [206, /206 \(Partial Content\): that is an answer without a page/],
    [500, /500 \(Internal Server Error\): it has a fault of its own/],
    [503, /503 \(Service Unavailable\): it has a fault of its own: try again later; it asks for 30 seconds/],
    [599, /a\.example answered 599: it has a fault/],
  ])('says what the host answered: %i', async (status, clause) => {
    const { port } = await serve((_, response) => {
      response.writeHead(status, { 'retry-after': '30' }).end();
    });
    expect(await refusalOf('http://a.example/', options(testNetwork({ port })))).toMatch(clause);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['identity', (bytes: Uint8Array) => bytes],
    ['gzip, br', (bytes: Uint8Array) => brotliCompressSync(gzipSync(bytes))],
  ])('unpacks %s, and no more of it than is allowed', async (encoding, pack) => {
    const { port } = await serve((request, response) => {
      const bytes = request.url === '/bomb' ? Buffer.alloc(100_000, 'a') : Buffer.from('<p>page');
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(bytes));
    });
    const given = options(testNetwork({ port }), { maxBytes: 65_536 });
    expect(textOf(await fetchDocument('http://a.example/', given))).toBe('<p>page');
    expect(await refusalOf('http://a.example/bomb', given)).toMatch(/than 0\.0625 MB, which is not read/);
  });

  it.each([
    ['gzip', 'no gzip', /it says that it is packed with gzip, and cannot be unpacked/],
    ['zstd', 'x', /packed with zstd, which was not asked for/],
    ['gzip, gzip, gzip', 'x', /packed 3 times/],
  ])('says what is wrong with an answer in %s', async (encoding, body, clause) => {
    const { port } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    expect(await refusalOf('http://a.example/', options(testNetwork({ port })))).toMatch(clause);
  });

  it('stops at 15 MB, whether the host says the length or not', async () => {
    const size = 15 * 1024 * 1024;
    let sent = 0;
    const { port } = await serve((request, response) => {
      if (request.url === '/said') response.writeHead(200, { 'content-length': size }).end();
      const send = (): void => {
        sent += 1 << 20;
        if (!response.destroyed) response.write(Buffer.alloc(1 << 20, 'a'), send);
      };
      if (request.url === '/endless') send();
    });
    const given = options(testNetwork({ port }));
    const clause = 'FetchRefusal: it has more than 15 MB, which is not read';
    expect(await refusalOf('http://a.example/said', given)).toBe(clause);
    expect(await refusalOf('http://a.example/endless', given)).toBe(clause);
    expect(sent).toBeLessThan(64 << 20);
  });

  it('says that an answer broke off, never came, or took too long', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/broken') {
        response.writeHead(200, { 'content-length': 100 });
        response.write('half', () => response.destroy());
      } else if (request.url === '/slow') response.writeHead(200).write('a');
      else if (request.url === '/reset') response.destroy();
    });
    const given = options(testNetwork({ port }), { maxMs: 200 });
    expect(await refusalOf('http://a.example/broken', given)).toMatch(/a\.example broke .* off/);
    expect(await refusalOf('http://a.example/reset', given)).toContain('a.example broke the connection off');
    for (const path of ['slow', 'never'])
      expect(await refusalOf(`http://a.example/${path}`, given)).toBe(
        'FetchRefusal: it gave no whole answer in 0.2 seconds',
      );
    const endless = { ...testNetwork({ port }), resolve: () => new Promise<never>(() => undefined) };
    expect(await refusalOf('http://a.example/', options(endless, { maxMs: 50 }))).toContain(
      'no whole answer',
    );
  });

  it('goes on to the next address of a host where one takes no connection', async () => {
    const { port } = await serve(page);
    const network = testNetwork({ port, hosts: { 'a.example': [['2606:2800:21f::1', PUBLIC]] } });
    const connect: TestNetwork['connect'] = (to) =>
      to.address === PUBLIC ? network.connect(to) : THIS_NETWORK.connect({ address: '127.0.0.1', port: 1 });
    expect(await refusalOf('http://a.example/', options({ ...network, connect }))).toBe('fetched 7 bytes');
    const closed = { ...network, connect: () => THIS_NETWORK.connect({ address: '127.0.0.1', port: 1 }) };
    expect(await refusalOf('http://a.example/', options(closed))).toBe(
      'FetchRefusal: a.example takes no connection',
    );
  });

  it.each([
    ['ENOTFOUND', /a\.example is not known: look whether the address is right and this machine is online/],
    ['EAI_AGAIN', /a\.example cannot be looked up now/],
    ['EOTHER', /a\.example cannot be asked: EOTHER/],
  ])('says that a host is not found: %s', async (code, clause) => {
    const network = testNetwork({ port: 1, hosts: { 'a.example': [[code]] } });
    expect(await refusalOf('http://a.example/', options(network))).toMatch(clause);
  });

  it.each([
    ['ftp://a.example/', /its address begins with ftp:, and only http: and https: are asked/],
    ['file:///etc/passwd', /begins with file:/],
    ['javascript:alert(1)', /begins with javascript:/],
    ['https://user:secret@a.example/', /a name or a password in it/],
    ['http://', /it is no address/],
  ])('does not ask %s', async (address, clause) => {
    const network = testNetwork({ port: 1 });
    expect(await refusalOf(address, options(network))).toMatch(clause);
    expect(network.looked).toEqual([]);
  });

  it('trusts a host by its certificate, for the name that was asked', async () => {
    const server = createTlsServer({ key: KEY, cert: CERTIFICATE }, page);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    hosts.push({ close: () => new Promise((resolve) => void server.close(() => resolve())) });
    const { port } = server.address() as AddressInfo;
    const trusting = testNetwork({ port, ca: CERTIFICATE });
    expect(await refusalOf('https://courier.example/', options(trusting))).toBe('fetched 7 bytes');
    expect(trusting.reached).toEqual([{ address: PUBLIC, port: 443, tls: { host: 'courier.example' } }]);
    expect(await refusalOf('https://other.example/', options(trusting))).toBe(
      'FetchRefusal: other.example has the certificate of another host',
    );
    expect(await refusalOf('https://courier.example/', options(testNetwork({ port })))).toBe(
      'FetchRefusal: courier.example has a certificate that it signed itself',
    );
  });
});
