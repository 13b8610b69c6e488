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

  it('does not find what begins or ends inside a word, a number or a character', () => {
    const cut = (text: string, quote: string) => findQuote(quote, paragraphsOf(text), 1, nearest);
    expect(cut('He said 21,500 boats sank.', '1,500 boats sank')).toEqual({
      status: 'cut',
      paragraph: 1,
      start: 9,
      end: 25,
      passage: '1,500 boats sank',
    });
    expect(cut('They were unwilling to go.', 'willing to go').status).toBe('cut');
    expect(cut('They are willing to go.', 'willing to g').status).toBe('cut');
    expect(cut('a cafe\u0301 in town', 'a cafe').status).toBe('cut');
    expect(cut('the of\uFB01cers met', 'the office').status).toBe('cut');
    expect(cut('about −5 degrees', '5 degrees').status).toBe('cut');
  });

  it('takes the place that is whole, wherever the same characters are', () => {
    const text = 'The unable and the able; able men.';
    expect(findQuote('able', paragraphsOf(text), 1)).toMatchObject({ start: 19, occurrences: 2 });
    expect(findQuote('able', paragraphsOf(text), 1, { occurrence: 2 })).toMatchObject({ start: 25 });
    expect(findQuote('able', paragraphsOf(text), 1, { occurrence: 3 })).toMatchObject({ start: 19 });
    expect(findQuote('able', paragraphsOf('unable', 'able'), 1)).toMatchObject({
      status: 'moved',
      paragraph: 2,
    });
  });

  it.each([
    ['a hyphen at the end of a line', 'the cyber-\nsecurity law', 'the cybersecurity law'],
    ['one that belongs to the word', 'the Anglo-\nSaxon law', 'the Anglo-Saxon law'],
    ['one that only the quote has', 'the cybersecurity law', 'the cyber-\nsecurity law'],
    ['a soft hyphen there', 'the cyber\u00AD\nsecurity law', 'the cybersecurity law'],
    ['lines that were joined', 'the cyber- security law', 'the cybersecurity law'],
  ])('counts %s as typography', (_, text, quote) => {
    expect(findQuote(quote, paragraphsOf(text), 1)).toMatchObject({ status: 'normalised', passage: text });
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
  it('is verbatim, at a place of exactly that text, when it is whole words', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(), fc.nat(), ({ p, all }, a, b) => {
        const words = p.text.split(' ');
        const first = a % words.length;
        const quote = words.slice(first, first + 1 + (b % (words.length - first))).join(' ');
        const place = findQuote(quote, all, p.number);
        expect(place).toMatchObject({ status: 'verbatim', paragraph: p.number, passage: quote });
        if (place.status !== 'verbatim') return;
        expect(p.text.slice(place.start, place.end)).toBe(quote);
        expect(place.occurrences).toBe(wholeCount(p.text, quote));
      }),
    );
  });

  it('is never found where it begins or ends between two letters or digits', () => {
    fc.assert(
      fc.property(anyParagraph, fc.nat(), fc.nat(), ({ p, all }, a, b) => {
        const start = a % p.text.length;
        const end = start + 1 + (b % (p.text.length - start));
        const quote = p.text.slice(start, end);
        fc.pre(quote.trim() !== '' && (isInWord(p.text, start) || isInWord(p.text, end)));
        const place = findQuote(quote, all, p.number);
        if (place.status === 'cut') expect(place.passage).toBe(quote);
        else if (place.status === 'missing' || place.status === 'marked')
          throw new Error('its characters are in the paragraph');
        else {
          const { text } = all[place.paragraph - 1] ?? p;
          expect(isInWord(text, place.start) || isInWord(text, place.end)).toBe(false);
        }
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

function isInWord(text: string, at: number): boolean {
  return at > 0 && /^[A-Za-z0-9]{2}/.test(text.slice(at - 1));
}

function wholeCount(text: string, quote: string): number {
  let count = 0;
  for (let start = 0; start < text.length; start++)
    if (text.startsWith(quote, start) && !isInWord(text, start) && !isInWord(text, start + quote.length))
      count++;
  return count;
}
