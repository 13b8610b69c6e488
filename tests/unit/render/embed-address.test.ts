import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicePairs, embedAddress } from '../../../src/lib/render/embed-address.js';

const PAGE = 'https://example.org/embed/t/';

describe('the address of an embed', () => {
  it('is the page’s own when nothing is chosen', () => {
    expect(embedAddress(PAGE)).toBe(PAGE);
    expect(embedAddress(PAGE, { event: '', lanes: [] })).toBe(PAGE);
  });

  it('has the options in one order, and is easy to read', () => {
    const choice = { view: 'axis', lanes: ['us', 'china'], to: '2020-09-08/..', from: '2020-08' } as const;
    expect(embedAddress(PAGE, choice)).toBe(`${PAGE}?from=2020-08&to=2020-09-08/..&lanes=us,china&view=axis`);
  });

  it.each([
    [`${PAGE}?src=x`, `${PAGE}?src=x&view=list`],
    [`${PAGE}?`, `${PAGE}?view=list`],
    [`${PAGE}?src=x&`, `${PAGE}?src=x&view=list`],
    [`${PAGE}#?secret=a1`, `${PAGE}?view=list#?secret=a1`],
    [`${PAGE}?src=x#a?b`, `${PAGE}?src=x&view=list#a?b`],
  ])('leaves what %s has', (page, address) => {
    expect(embedAddress(page, { view: 'list' })).toBe(address);
  });

  it('gives every choice back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a&=?#%+ ,/:~"<é€') });
    fc.assert(
      fc.property(text, text, (event, from) => {
        const query = new URL(embedAddress(PAGE, { event, from })).searchParams;
        expect([query.get('event') ?? '', query.get('from') ?? '']).toEqual([event, from]);
      }),
    );
  });

  it('is an address whatever is in the text', () => {
    expect(embedAddress(PAGE, { event: 'a\uD800b' })).toBe(`${PAGE}?event=a%EF%BF%BDb`);
  });
});

describe('a choice as pairs', () => {
  it('leaves out what is not chosen', () => {
    expect(choicePairs({ theme: 'dark', lanes: ['a', 'b'], event: '' })).toEqual([
      ['lanes', 'a,b'],
      ['theme', 'dark'],
    ]);
  });
});
