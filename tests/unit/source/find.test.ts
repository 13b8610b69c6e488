import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, normalise } from '../../../src/lib/source';
import { nearestPassage } from '../../../src/lib/source/check';
import { launch, paragraphsOf, straits } from './archived';

const nearest = { nearest: nearestPassage };

describe('findQuote', () => {
  it('finds a verbatim quote at its UTF-16 offsets', () => {
    expect(findQuote('in the name of `clean’ networks', launch.paragraphs, 5)).toEqual({
      status: 'verbatim',
      paragraph: 5,
      start: 95,
      end: 126,
      passage: 'in the name of `clean’ networks',
      occurrences: 1,
    });
  });

  it('counts where a quote stands more than once and takes the first', () => {
    const paragraphs = paragraphsOf('data for data and data');
    expect(findQuote('data', paragraphs, 1)).toMatchObject({ start: 0, end: 4, occurrences: 3 });
  });

  it('tells a quote with other typography, and gives the archived text', () => {
    expect(findQuote('"Bent on unilateral acts, a certain country', launch.paragraphs, 5)).toMatchObject({
      status: 'normalised',
      passage: '“Bent on unilateral acts, a certain country',
    });
    expect(findQuote("in the name of 'clean' networks ", launch.paragraphs, 5)).toMatchObject({
      status: 'normalised',
      passage: 'in the name of `clean’ networks',
    });
  });

  it('takes the whole of an ellipsis or none of it', () => {
    expect(findQuote('can...', paragraphsOf('you can… say'), 1)).toMatchObject({ passage: 'can…' });
    expect(findQuote('can..', paragraphsOf('you can… say'), 1).status).toBe('missing');
  });

  it('says where a moved quote stands, nearest paragraph first', () => {
    const quote = 'put an end to activities';
    expect(findQuote(quote, straits.paragraphs, 3)).toMatchObject({ status: 'moved', paragraph: 8 });
    expect(findQuote(quote, straits.paragraphs, 99)).toMatchObject({ status: 'moved', paragraph: 8 });
    const twice = paragraphsOf('same', '', '', 'none', 'same');
    expect(findQuote('same', twice, 4)).toMatchObject({ status: 'moved', paragraph: 5 });
    expect(findQuote("'same'", paragraphsOf('x', '‘same’'), 1)).toMatchObject({
      status: 'moved',
      passage: '‘same’',
    });
  });

  it('prefers other typography in the named paragraph to the exact text elsewhere', () => {
    expect(findQuote("'same'", paragraphsOf("'same'", '‘same’'), 2)).toMatchObject({
      status: 'normalised',
      paragraph: 2,
    });
  });

  it('never calls a changed fact found', () => {
    const quote = 'US Secretary of State Mike Pompeo this month unveiled the “Clean Network” program';
    expect(findQuote(quote, launch.paragraphs, 7)).toEqual({ status: 'missing' });
    expect(findQuote(quote, launch.paragraphs, 7, nearest)).toMatchObject({
      status: 'changed',
      paragraph: 7,
      start: 0,
      passage: 'US Secretary of State Mike Pompeo last month unveiled the “Clean Network” program',
    });
  });

  it('finds nothing for nothing', () => {
    for (const quote of ['', '  ', '\u00AD'])
      expect(findQuote(quote, launch.paragraphs, 1, nearest)).toEqual({ status: 'missing' });
    expect(findQuote('data', [], 1, nearest)).toEqual({ status: 'missing' });
  });
});

const anyParagraph = fc.constantFrom(
  ...launch.paragraphs.map((p) => ({ p, all: launch.paragraphs })),
  ...straits.paragraphs.map((p) => ({ p, all: straits.paragraphs })),
);

describe('findQuote, for any passage of the articles', () => {
  it('is verbatim, at a place of exactly that text', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(), fc.nat(), ({ p, all }, a, b) => {
        const start = a % p.text.length;
        const quote = p.text.slice(start, start + 1 + (b % (p.text.length - start)));
        fc.pre(quote.trim() !== '');
        const place = findQuote(quote, all, p.number);
        expect(place).toMatchObject({ status: 'verbatim', paragraph: p.number, passage: quote });
        if (place.status !== 'verbatim') return;
        expect(p.text.slice(place.start, place.end)).toBe(quote);
        expect(place.occurrences).toBe(obviousCount(p.text, quote));
      }),
    );
  });

  it('is neither verbatim nor normalised once a word is another', () => {
    fc.assert(
      fc.property(
        anyParagraph,
        fc.nat(),
        fc.constantFrom('never', '3', 'Paris', 'unveiled'),
        ({ p, all }, at, word) => {
          const words = p.text.split(' ');
          const changed = words.with(at % words.length, word).join(' ');
          fc.pre(changed !== p.text);
          const place = findQuote(changed, all, p.number, nearest);
          expect(['changed', 'missing']).toContain(place.status);
        },
      ),
    );
  });

  it('is normalised at a range that reads the same when its typography is another', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(), ({ p, all }, at) => {
        const words = p.text.split(' ');
        const quote = words
          .slice(at % words.length)
          .join('\u00A0 ')
          .replace(/["“”]/g, '„')
          .replaceAll('-', '–');
        const place = findQuote(quote, all, p.number);
        if (place.status !== 'normalised' && place.status !== 'verbatim') throw new Error(place.status);
        expect(normalise(place.passage).text).toBe(normalise(quote).text);
      }),
    );
  });
});

function obviousCount(text: string, quote: string): number {
  let count = 0;
  for (let start = 0; start < text.length; start++) if (text.startsWith(quote, start)) count++;
  return count;
}
