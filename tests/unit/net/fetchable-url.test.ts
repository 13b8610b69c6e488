import { describe, expect, it } from 'vitest';
import { fetchableUrl } from '../../../src/lib/net/fetchable-url';

const PAGE = 'https://news.example/2020/story.html';

const hrefOf = (address: string, base: string | undefined = PAGE): string => {
  const url = fetchableUrl(address, base);
  return typeof url === 'string' ? url : url.href;
};

describe('an address from outside', () => {
  it('is read against the page', () => {
    expect(hrefOf('../t.json?a=1#b')).toBe('https://news.example/t.json?a=1#b');
    expect(hrefOf('//lines.example/t.json')).toBe('https://lines.example/t.json');
    expect(hrefOf('//lines.example/t.json', 'http://news.example/')).toBe('http://lines.example/t.json');
  });

  it('needs no page where it is whole', () => {
    const url = fetchableUrl('http://lines.example/t.json', undefined);
    expect(url).toBeInstanceOf(URL);
    expect(fetchableUrl('t.json', undefined)).toBe('no-address');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://news.example/1',
    'about:blank',
    'ftp://lines.example/',
    'file:///etc/passwd',
    'https://',
    'http://[::',
  ])('is none for %j', (address) => expect(hrefOf(address)).toBe('no-address'));

  it.each(['https://user@lines.example/', 'https://:secret@lines.example/', '//u:p@news.example/t.json'])(
    'has a name or a password in %j',
    (address) => expect(hrefOf(address)).toBe('credentials'),
  );

  it.each(['http://lines.example/', 'http://127.0.0.1.lines.example/', 'http://localhost.lines.example/'])(
    'is insecure in a secure page: %j',
    (address) => {
      expect(hrefOf(address)).toBe('insecure');
      expect(hrefOf(address, 'http://news.example/')).toBe(address);
    },
  );

  it.each(['http://localhost:5173/t.json', 'http://127.0.0.1/t.json', 'http://[::1]:80/t.json'])(
    'of this machine is secure: %j',
    (address) => expect(fetchableUrl(address, PAGE, { allowsPrivate: true })).toBeInstanceOf(URL),
  );

  it('may be a file only where that is allowed, and in a page of the disk', () => {
    const allowed = { allowsFiles: true };
    expect(fetchableUrl('t.html', 'file:///C:/report/page.html', allowed)).toBeInstanceOf(URL);
    expect(fetchableUrl('t.html', 'file:///C:/report/page.html')).toBe('no-address');
    expect(fetchableUrl('file:///etc/passwd', PAGE, allowed)).toBe('no-address');
  });
});
