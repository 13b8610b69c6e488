import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteCell, quotePiecesIn } from '../../../src/lib/formats/quote-cell';

describe('a quote in a cell', () => {
  it('has […] between its pieces, with a backslash where it is in the text itself', () => {
    expect(quoteCell('as it is')).toBe('as it is');
    expect(quoteCell(['a', 'b'])).toBe('a […] b');
    expect(quoteCell('a […] b')).toBe('a \\[…] b');
    expect(quotePiecesIn('one[…]two […] three')).toEqual(['one', 'two', 'three']);
    expect(quotePiecesIn('a \\[…] b')).toEqual(['a […] b']);
  });

  it('comes back as it was, whatever it is', () => {
    const piece = fc
      .array(fc.constantFrom('[…]', '[', '…', ']', '\\', ' ', 'a', '"', ',', '\n'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((signs) => signs.join(''));
    const quote = fc.array(piece, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(quote, ([first = '', second, ...others]) => {
        const given = second === undefined ? first : ([first, second, ...others] as const);
        const back = quotePiecesIn(quoteCell(given));
        expect(back).toEqual(typeof given === 'string' ? [given] : given);
      }),
      { numRuns: 2000 },
    );
  });
});
