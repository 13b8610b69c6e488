import { describe, expect, it } from 'vitest';
import { fetchableUrl } from '../../../src/lib/net/fetchable-url';
import { isPrivateHost } from '../../../src/lib/net/private-host';

const WEB = 'https://news.example/story.html';

/** The host as a browser reads it from an address, whichever way it was written. */
const hostOf = (address: string): string => new URL(address).hostname;

describe('a host', () => {
  it.each([
    ...['http://localhost/', 'http://LOCALHOST./', 'http://app.localhost:8080/', 'http://127.0.0.1/'],
    ...['http://127.8.9.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://0/'],
    ...['http://10.1.2.3/', 'http://172.16.0.1/', 'http://172.31.255.255/', 'http://192.168.1.1/'],
    ...['http://169.254.169.254/', 'http://100.64.0.1/', 'http://100.127.255.254/'],
    ...[
      'http://[::1]/',
      'http://[::]/',
      'http://[fc00::1]/',
      'http://[fd12:3456::1]/',
      'http://[fe80::1]/',
      'http://[fec0::1]/',
    ],
    ...['http://[feb0::1]/', 'http://[::ffff:192.168.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[::7f00:1]/'],
    ...['http://[64:ff9b::10.0.0.1]/', 'http://printer.local/', 'http://nas.lan/', 'http://router/'],
    ...['http://wiki.internal/', 'http://box.home.arpa/', 'http://printer.local./'],
  ])('is of the own network: %s', (address) => expect(isPrivateHost(hostOf(address))).toBe(true));

  it.each([
    ...['https://lines.example/', 'http://9.255.255.255/', 'http://11.0.0.1/', 'http://172.15.0.1/'],
    ...['http://172.32.0.1/', 'http://192.167.0.1/', 'http://192.169.0.1/', 'http://169.253.0.1/'],
    ...['http://100.63.0.1/', 'http://100.128.0.1/', 'http://126.0.0.1/', 'http://128.0.0.1/'],
    ...['http://[2001:db8::1]/', 'http://[::ffff:8.8.8.8]/', 'http://[f000::1]/'],
    ...['http://127.0.0.1.lines.example/', 'http://localhost.lines.example/', 'http://local.example/'],
    ...['http://my.locals/', 'http://10.example/'],
  ])('is of the web: %s', (address) => expect(isPrivateHost(hostOf(address))).toBe(false));
});

describe('an address of the own network', () => {
  it('is not asked by a page of the web unless the reader agreed', () => {
    for (const address of [
      'https://192.168.1.1/t.json',
      'http://localhost:5173/t.json',
      'https://nas.local/',
    ]) {
      expect(fetchableUrl(address, WEB)).toBe('private');
      expect(fetchableUrl(address, WEB, { allowsPrivate: true })).toBeInstanceOf(URL);
    }
    expect(fetchableUrl('//192.168.1.1/t.json', WEB)).toBe('private');
  });

  it('is asked by a page of the own network, of the disk, and where there is no page', () => {
    for (const page of ['http://localhost:4173/', 'http://192.168.1.7/', 'file:///C:/page.html', undefined])
      expect(fetchableUrl('http://192.168.1.1/t.json', page)).toBeInstanceOf(URL);
  });

  it('still has no credentials, and no http: where the page is secure', () => {
    const agreed = { allowsPrivate: true };
    expect(fetchableUrl('https://user@192.168.1.1/', WEB, agreed)).toBe('credentials');
    expect(fetchableUrl('http://192.168.1.1/', WEB, agreed)).toBe('insecure');
  });
});
