import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/embed/host/address.js';

const HOST = 'https://news.example/2020/story.html';
const PAGE = 'https://lines.example/embed/harbour/';

const read = (src: string, options: Readonly<Record<string, string>> = {}, base = HOST) =>
  readAddress({ src, base, option: (name) => options[name] ?? null });

describe('the address of the frame', () => {
  it('has the attributes in its query, the event apart', () => {
    expect(read(PAGE, { view: 'axis', event: 'a-day', lanes: 'us,china' })).toEqual({
      address: `${PAGE}?lanes=us%2Cchina&view=axis`,
      first: `${PAGE}?lanes=us%2Cchina&view=axis&event=a-day`,
      view: 'axis',
    });
  });

  it('keeps what the address asks for, unless an attribute asks otherwise, and its fragment', () => {
    expect(read(`${PAGE}?theme=dark&view=list#?secret=a1b2c3d4e5`, { view: 'both', lang: '' })).toMatchObject(
      {
        address: `${PAGE}?theme=dark&view=both#?secret=a1b2c3d4e5`,
      },
    );
  });

  it('is read against the host page', () => {
    expect(read('../embed/harbour/')).toMatchObject({ address: 'https://news.example/embed/harbour/' });
    expect(read('//lines.example/embed/harbour/')).toMatchObject({ address: PAGE });
  });

  it('may be a file only in a page of the disk', () => {
    expect(read('embed/index.html', {}, 'file:///C:/report/page.html')).toMatchObject({
      address: 'file:///C:/report/embed/index.html',
    });
    expect(read('file:///etc/passwd')).toEqual({ fault: 'begins with "file:"' });
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])(
    'is none for %j',
    (src) => {
      expect(read(src)).toHaveProperty('fault');
    },
  );

  it.each(['blob:https://news.example/1', 'about:blank', 'ftp://lines.example/', 'https://', 'http://[::'])(
    'is none for %j either',
    (src) => {
      expect(read(src)).toHaveProperty('fault');
    },
  );

  it('has no credentials, and is of no private network in a page of the web', () => {
    expect(read('https://user@lines.example/embed/')).toEqual({
      fault: 'has a user name or a password in it',
    });
    for (const src of ['https://192.168.1.1/embed/', 'http://localhost:4173/embed/', 'https://[fd00::1]/'])
      expect(read(src)).toEqual({
        fault: 'names a host of a private network, which a page of the web may not show',
      });
    expect(read('http://localhost:4173/embed/', {}, 'http://127.0.0.1:5173/')).toHaveProperty('address');
  });

  it('gives every option back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a&=?#%+ ,/~"<é€') }), (value) => {
        const found = read(PAGE, { event: value, from: value });
        if ('fault' in found) throw new Error(found.fault);
        const query = new URL(found.first).searchParams;
        expect([query.get('event') ?? '', query.get('from') ?? '']).toEqual([value, value]);
      }),
    );
  });
});
