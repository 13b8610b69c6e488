import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage } from '../../../src/lib/source/check';
import { launch, paragraphsOf, straits } from './archived';

describe('nearestPassage', () => {
  it('gives whole words', () => {
    const paragraphs = paragraphsOf('It was seen that then three people came.');
    expect(nearestPassage('two people', paragraphs, 1)).toMatchObject({
      passage: 'three people',
      start: 22,
      end: 34,
    });
  });

  it('says how much of the quote stands there', () => {
    const quote = 'More than 90 countries and territories such as Australia';
    const near = nearestPassage(quote, launch.paragraphs, 8);
    expect(near).toMatchObject({ paragraph: 8, passage: quote.replace('90', '30') });
    expect(near?.similarity).toBeCloseTo(1 - 1 / quote.length);
  });

  it('takes typography for no difference', () => {
    const near = nearestPassage("in the name of 'clear' networks", launch.paragraphs, 5);
    expect(near).toMatchObject({ passage: 'in the name of `clean’ networks' });
    expect(near?.similarity).toBeCloseTo(1 - 1 / 31);
  });

  it('prefers the named paragraph unless another is clearly nearer', () => {
    const paragraphs = paragraphsOf(
      'the cat sat on the mat',
      'the cat sat on the hat',
      'a wholly other text here',
    );
    expect(nearestPassage('the cat sat on the bat', paragraphs, 2)).toMatchObject({ paragraph: 2 });
    expect(nearestPassage('the cat sat on the bat', paragraphs, 3)).toMatchObject({ paragraph: 1 });
    expect(nearestPassage('the cat sat on the mat!', paragraphs, 2)).toMatchObject({ paragraph: 2 });
  });

  it('finds nothing where nothing is like the quote', () => {
    expect(nearestPassage('The harvest of olives in Crete was poor', straits.paragraphs, 4)).toBeUndefined();
    expect(nearestPassage('', straits.paragraphs, 4)).toBeUndefined();
  });

  it('is never farther than the fewest edits that the obvious way needs', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (text, quote) => {
        fc.pre(quote === quote.trim() && !/\s\s/.test(text + quote));
        const near = nearestPassage(quote, paragraphsOf(text), 1);
        const edits = fewestEdits(text, quote);
        const allowed = Math.floor(quote.length * 0.4);
        if (near) expect(near.similarity).toBeCloseTo(1 - edits / quote.length);
        else expect(edits > allowed || edits === quote.length).toBe(true);
      }),
    );
  });
});

/** Fewest edits between `quote` and any part of `text`: the table of Sellers (1980), cell by cell. */
function fewestEdits(text: string, quote: string): number {
  let above = Array.from({ length: text.length + 1 }, () => 0);
  for (let row = 1; row <= quote.length; row++) {
    const current = [row];
    for (let column = 1; column <= text.length; column++) {
      const cost = quote[row - 1] === text[column - 1] ? 0 : 1;
      const [left = 0, up = 0, corner = 0] = [current[column - 1], above[column], above[column - 1]];
      current.push(Math.min(left + 1, up + 1, corner + cost));
    }
    above = current;
  }
  return Math.min(...above);
}
